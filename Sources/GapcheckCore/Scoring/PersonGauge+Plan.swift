/// What the steps of a plan reach.
extension PersonGauge {
  /// The readiness that the plan for a track reaches by its 90th day, if that is more than the study
  /// orders reach; else what these do.
  ///
  /// The choice is that of `StudySelection`, without the steps themselves: only what reaches more is
  /// looked for, which rules most choices out at once. Where what milestones need takes longer than
  /// the plan's days, the plan does not count.
  func planned(_ measure: TrackMeasure, at position: Int) -> Readiness {
    let (budget, walked) = (measure.budget, measure.projected)
    guard budget.shortfall == .none else { return walked }
    let table = tables.tracks[position]
    let ways = choices(of: table, budget)
      .map { open(table, choice: $0, project: budget.project).knapsack }
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

  /// The ways of choosing members of one-of groups, this person's own first.
  func choices(of table: TrackTable, _ budget: TrackBudget) -> [Int] {
    [budget.choice] + table.courses.indices.filter { $0 != budget.choice }
  }

  /// The steps of a course that are yet to be taken; what milestones and a project need is forced.
  func open(_ table: TrackTable, choice: Int, project: Int?) -> OpenSteps {
    let course = table.courses[choice]
    let own = project.map { course.projects.range($0).map { course.projects.values[$0] } } ?? []
    return OpenSteps(course, of: table, forced: course.milestones + own, self)
  }

  /// Whether a step, as `StepTable` counts them, is yet to be taken.
  func isOpen(_ step: Int) -> Bool { Int(wholeLevels[step / 4]) <= step % 4 }
}
