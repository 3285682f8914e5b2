/// How many applications a week reach the total, in the hours that are kept for them.
package struct ApplicationPace: Sendable {
  /// The total that the taxonomy names.
  package let goal: ClosedRange<Int>
  /// As much of it as the hours of this plan are for.
  package let count: ClosedRange<Int>
  package let perWeek: ClosedRange<Int>
  /// The day by which the whole total is reached at this pace.
  package let goalBy: CalendarDate

  package init(
    goal: ClosedRange<Int>, count: ClosedRange<Int>, perWeek: ClosedRange<Int>,
    goalBy: CalendarDate
  ) {
    self.goal = goal
    self.count = count
    self.perWeek = perWeek
    self.goalBy = goalBy
  }

  /// Whether the plan itself reaches the total.
  package var reachesGoal: Bool { count == goal }
}

extension ApplicationPace {
  /// The share of the total that the reserve pays for, spread over the days from the first one on.
  init?(_ calendar: PlanCalendar, model: ModelConstants) {
    let working = calendar.working
    let before = working.count(through: calendar.applyFrom - 1)
    let days = working.count(through: calendar.days) - before
    let (reserve, whole) = (calendar.reserve.minutes, model.reserve.minutes)
    guard days > 0, reserve > 0, whole > 0 else { return nil }
    goal = model.applications
    count = goal.map { ($0 * reserve + whole - 1) / whole }
    perWeek = count.map { ($0 * 7 + days - 1) / days }
    goalBy = working.date(
      of: working.day(reaching: before + (days * whole + reserve - 1) / reserve))
  }
}

extension ClosedRange<Int> {
  /// The range between what a rising function makes of both ends.
  fileprivate func map(_ change: (Int) -> Int) -> ClosedRange<Int> {
    change(lowerBound)...change(upperBound)
  }
}
