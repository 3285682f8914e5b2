/// Chooses the skill steps of a plan.
///
/// What milestones need comes first and is never cut. The rest follows either study order, up to
/// the first step that does not fit, or the way to ready cut at some smaller budget with later
/// steps that still fit taken into what is left of it. Every smaller budget is tried, in whole
/// hours, so that more hours never give a worse plan: what was possible with fewer stays possible.
struct StudySelection {
  let measurer: TrackMeasurer
  let frame: PlanFrame
  let order: StudyOrder

  /// The steps to take, prerequisites before what needs them.
  func best() -> StudyPath {
    let start = minimum
    let budget = frame.studyBudget
    let shortened = stride(from: start.spent.minutes / 60, through: budget.minutes / 60, by: 1)
    let paths =
      measurer.paths(frame, order: order, within: max(budget, start.spent))
      + shortened.map { filled(start, within: Effort(hours: $0)) }
    let readiness = paths.map { measurer.scorer.readiness(frame.track, $0.standing) }
    // Of equally good choices the first: the way to ready before everything else.
    let best = paths.indices.max { (readiness[$0], $1) < (readiness[$1], $0) } ?? 0
    return paths[best]
  }

  /// What milestones and project need: the evidence minimums stay whatever the hours are.
  private var minimum: StudyPath {
    var path = StudyPath(
      from: measurer.standing, cost: StepCost(taxonomy: measurer.taxonomy, choices: frame.choices))
    for target in frame.forced { _ = path.take(target) }
    return path
  }

  /// Takes later steps in order, every one that fits into what is left of a budget.
  private func filled(_ start: StudyPath, within budget: Effort) -> StudyPath {
    var path = start
    for target in measurer.targets(frame, steps: order.toReady) {
      _ = path.take(target, within: budget)
    }
    return path
  }

  /// The most that any steps within the budget could reach, prerequisites and milestones set aside.
  ///
  /// The fractional relaxation of the choice: unit steps by readiness per hour, the last one in part.
  /// Members of a group each count in full, which can only raise it.
  func bound() -> Readiness {
    let score = measurer.scorer.score(frame.track, measurer.standing)
    let skills = Set(frame.track.requirements.flatMap(\.members)).sorted()
    let steps = skills.flatMap(unitSteps).sorted { $0.gain * $1.minutes > $1.gain * $0.minutes }
    var points = score.rows.map { $0.weight * TrackScorer.part($0.credited, $0.requirement) }
      .reduce(0, +)
    var left = max(frame.studyBudget, minimum.spent).minutes
    for step in steps {
      let used = min(left, step.minutes)
      points += step.minutes > 0 ? (step.gain * used + step.minutes - 1) / step.minutes : step.gain
      left -= used
    }
    return Readiness(part: points, of: score.weight * TrackScorer.wholePart)
  }

  /// The steps of one skill, each with what it adds to every requirement the skill belongs to.
  private func unitSteps(of skill: SkillIndex) -> [(gain: Int, minutes: Int)] {
    let model = measurer.taxonomy.model
    let cost = StepCost(taxonomy: measurer.taxonomy, choices: frame.choices)
    let rows = frame.track.requirements.filter { $0.members.contains(skill) }
    var standing = measurer.standing
    func points() -> Int {
      rows.map {
        model.weight(of: $0)
          * TrackScorer.part(standing.credited(skill, trust: model.trust), $0)
      }.reduce(0, +)
    }
    return (1...(rows.map(\.level).max() ?? 1)).compactMap { level in
      let target = SkillTarget(skill: skill, level: level)
      guard standing.proven(skill) < Level(whole: level) else { return nil }
      let (before, minutes) = (points(), cost.effort(target, standing).minutes)
      standing.finish(target)
      return (points() - before, minutes)
    }
  }
}
