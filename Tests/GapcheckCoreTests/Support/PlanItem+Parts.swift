import GapcheckCore

extension PlanItem {
  /// The milestone that the item is, or begins.
  var milestone: Milestone? {
    switch content {
    case .step: nil
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

  /// The last day of a day of the 90-day plan in a longer one.
  func date(ofDay day: Int) -> CalendarDate {
    start.adding(days: (day * days + 89) / 90 - 1)
  }
}
