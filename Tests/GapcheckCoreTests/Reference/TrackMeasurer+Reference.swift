@testable import GapcheckCore

/// The walks along study orders as the model page tells them, one at a time and skill by skill.
///
/// The program does the same in one go and by place (`TrackCourse`); this is what it is held against.
extension TrackMeasurer {
  init(_ facts: Facts, standing: Standing? = nil) {
    let holdings = Holdings(facts, taxonomy: Embedded.taxonomy)
    let tables = Embedded.auditor.tables
    self.init(
      facts,
      PersonGauge(
        holdings,
        standing: standing ?? Standing(SkillAssessment(facts, taxonomy: Embedded.taxonomy)),
        tables: tables),
      taxonomy: Embedded.taxonomy, orders: Embedded.auditor.orders)
  }

  /// Readiness that a person reaches within the budget, with step hours and trust varied.
  func referenceProjected(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> Readiness {
    [order.toReady, order.toMost].map { steps in
      var path = path(frame, scale: scale)
      for target in targets(frame, steps: steps) {
        guard path.take(target, within: frame.studyBudget) else { break }
      }
      return scorer.readiness(frame.track, later.finishing(path.steps), trust: trust)
    }.max() ?? Readiness(hundredths: 0)
  }

  /// The steps until ready, blockers first, but for the gate's artifact.
  func referencePathToReady(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> StudyPath {
    var path = path(frame, scale: scale)
    for target in targets(frame, steps: order.toReady) {
      if scorer.isReady(frame.track, path.standing, trust: trust) { break }
      _ = path.take(target)
    }
    return path
  }

  /// The effort of these steps and of the artifact.
  func referenceHours(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> Effort {
    referencePathToReady(frame, order: order, scale: scale, trust: trust).spent
      + frame.gateEffort.scaled(thousandths: scale)
  }

  private func path(_ frame: PlanFrame, scale: Int) -> StudyPath {
    StudyPath(
      from: standing, cost: StepCost(taxonomy: taxonomy, scale: scale, choices: frame.choices))
  }
}
