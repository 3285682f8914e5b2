/// What the steps of a plan reach.
extension PersonGauge {
  /// The readiness that the plan for a track reaches by its 90th day, if that is more than the study
  /// orders reach; else what these do.
  ///
  /// The choice is that of `StudySelection`, without the steps themselves: only what reaches more is
  /// looked for, which rules most choices out at once. Where what milestones need takes longer than
  /// the plan's days, the plan does not count.
  func planned(_ measure: TrackMeasure, at position: Int, order: StudyOrder) -> Readiness {
    let (budget, walked) = (measure.budget, measure.projected)
    guard budget.shortfall == .none else { return walked }
    let own = order.graphs.filter { isChosen($0, in: budget) }
    let ways = (own + order.graphs.filter { !isChosen($0, in: budget) })
      .map { open($0, at: position, forced: forced(for: $0, at: position, budget)).knapsack }
      .filter { $0.forcedCost <= budget.study.minutes }
    guard !ways.isEmpty else { return walked }
    if holdings.aim == .ready {
      let ready = best(
        of: ways.map(\.unblocking).filter { $0.forcedCost <= budget.study.minutes },
        within: budget.study, beating: nil)
      if let ready, ready >= tables.levels.model.readyAt { return max(ready, walked) }
    }
    // Nothing that reaches no more can beat this.
    let rival = StepKnapsack.Merit(readiness: walked, unblocked: .max, cost: 0)
    return best(of: ways, within: budget.study, beating: rival) ?? walked
  }

  private func best(
    of ways: [StepKnapsack], within budget: Effort, beating rival: StepKnapsack.Merit?
  ) -> Readiness? {
    var best = rival
    for way in ways {
      guard let choice = way.best(within: budget.minutes, beating: best) else { continue }
      if let known = best, choice.merit <= known { continue }
      best = choice.merit
    }
    return best?.readiness
  }

  /// The steps of a graph that are yet to be taken.
  func open(_ graph: StepGraph, at position: Int, forced: [SkillTarget]) -> OpenSteps {
    OpenSteps(
      graph, of: tables.tracks[position], forced: forced, model: tables.levels.model,
      from: standing, to: later
    ) { prices.minutes(StepTable.step(to: $0.level, of: $0.skill.position)) }
  }

  private func isChosen(_ graph: StepGraph, in budget: TrackBudget) -> Bool {
    graph.choices.allSatisfy { Int(budget.chosen[$0.key.position]) == $0.value.position }
  }

  private func forced(
    for graph: StepGraph, at position: Int, _ budget: TrackBudget
  ) -> [SkillTarget] {
    let table = tables.tracks[position]
    let project = budget.project.map { table.projects[$0].requires } ?? []
    return (table.milestoneTargets + project).map { target in
      let skill = SkillIndex(position: target.skill)
      return SkillTarget(skill: graph.choices[skill] ?? skill, level: target.level)
    }
  }
}
