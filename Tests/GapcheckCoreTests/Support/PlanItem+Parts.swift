import GapcheckCore

extension PlanItem {
  /// The milestone that the item is, or begins.
  var milestone: Milestone? {
    switch content {
    case .step, .finished: nil
    case .milestone(let milestone), .project(let milestone, _), .contributionStart(let milestone):
      milestone
    }
  }

  var step: StudyPath.Step? {
    guard case .step(let step) = content else { return nil }
    return step
  }

  var isStart: Bool {
    guard case .contributionStart = content else { return false }
    return true
  }
}

extension Plan {
  /// What the skill steps take.
  var stepEffort: Effort { items.compactMap(\.step?.effort).reduce(.none, +) }

  /// The day by which something due on a day of the taxonomy must be done: with half the week that
  /// day, with fewer hours the end of its phase.
  func deadline(ofDay day: Int) -> CalendarDate? {
    hoursPerWeek >= Effort(hours: 20)
      ? start.adding(days: day - 1) : phases.first { day <= $0.phase.toDay }?.to
  }
}
