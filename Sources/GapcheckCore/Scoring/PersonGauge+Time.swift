/// When what is left of a track can be done.
extension PersonGauge {
  /// How far a track is from here.
  func reach(_ measure: TrackMeasure, of track: Track) -> TrackOutcome.Reach {
    if track.isOffPath && !measure.isPreconditionMet { return .notThisPath }
    let days = measure.isReady ? 0 : daysToReady(measure)
    return days <= tables.levels.model.planDays ? .within90Days : .beyond90Days
  }

  /// The day by which one is ready, with the hours scaled by a factor in thousandths.
  func readyBy(_ measure: TrackMeasure, factor: Int = 1000) -> CalendarDate {
    measure.isReady
      ? holdings.asOf : holdings.start.adding(days: daysToReady(measure, factor: factor))
  }

  /// Days of the plan by which one is ready, with the hours scaled by a factor in thousandths.
  ///
  /// The later of what the hours say and what is left of the sources' least time.
  func daysToReady(_ measure: TrackMeasure, factor: Int = 1000) -> Int {
    max(
      days(for: measure.hoursToReady.scaled(thousandths: factor), measure.budget),
      remainingFloor(measure))
  }

  /// The day by which an effort is done, the gate's artifact included.
  ///
  /// Within the plan at its net pace, after it at the full weekly hours; where the milestones alone
  /// exceed the plan's hours, what they lack comes first.
  private func days(for effort: Effort, _ budget: TrackBudget) -> Int {
    let days = working.count(through: tables.levels.model.planDays)
    let fitting = budget.study + budget.gate
    if effort <= fitting, budget.shortfall == .none {
      guard fitting.minutes > 0 else { return 0 }
      return working.day(
        reaching: (effort.minutes * days + fitting.minutes - 1) / fitting.minutes)
    }
    let rest = effort - min(effort, fitting) + budget.shortfall
    let weekly = max(1, holdings.hoursPerWeek.minutes)
    return working.day(reaching: days + (rest.minutes * 7 + weekly - 1) / weekly)
  }

  /// What is left of the sources' least time, in days.
  ///
  /// It is for newcomers, so a floor within the plan shrinks with the share of the delta held
  /// already; one beyond it stays what it is.
  func remainingFloor(_ measure: TrackMeasure) -> Int {
    let floor = measure.floor.days
    guard floor <= tables.levels.model.planDays else { return floor }
    return (floor * (10_000 - measure.delta.hundredths) + 9999) / 10_000
  }
}
