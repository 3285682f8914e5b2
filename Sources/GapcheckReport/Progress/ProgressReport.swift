package import GapcheckCore

/// How far a committed plan has come: done, late and next, and the rest planned anew.
package struct ProgressReport: Sendable {
  package static let format = "gapcheck.progress/1"

  /// An item of a plan, by what people call it.
  package struct Item: Sendable {
    package let id: String
    package let title: String
    package let effort: Effort
  }

  package struct Done: Sendable {
    package let item: Item
    package let on: CalendarDate
  }

  /// A skill of which the ticked work proves more than the profile does without it.
  package struct Proof: Sendable {
    package let skill: Reference
    package let before: Levels
    package let now: Levels
  }

  package struct Levels: Hashable, Sendable {
    package let proven: Level
    package let credited: Level
    package let claimed: Level
  }

  /// Something that should have been done before today.
  package struct Late: Sendable {
    package let item: Item
    package let planned: ClosedRange<CalendarDate>
    package let days: Int
    package let outcome: Outcome
  }

  /// What the renewed plan makes of an item that is not ticked.
  package enum Outcome: Hashable, Sendable {
    case planned(ClosedRange<CalendarDate>)
    /// The profile shows it by now.
    case shown
    /// There is no room for it; at the same pace it is done by a day.
    case deferred(CalendarDate)
    /// Nothing asks for it any more.
    case notNeeded
  }

  /// Something for this week, with the time that the week has for it.
  package struct Next: Sendable {
    package let item: PlanReport.Item
    package let effort: Effort
  }

  package struct Dropped: Sendable {
    package let item: Item
    package let planned: ClosedRange<CalendarDate>
    package let outcome: Outcome
  }

  /// Something to do that the committed plan did not have open.
  package struct Added: Sendable {
    package let item: Item
    package let days: ClosedRange<CalendarDate>
    /// The day on which it was done before what it taught faded.
    package let doneBefore: CalendarDate?
  }

  /// How much of all there is to do is done.
  package struct Tally: Sendable {
    package let items: Int
    package let itemsDone: Int
    package let effort: Effort
    package let effortDone: Effort
    /// Minutes that are late, less those that were done before their time.
    package let minutesBehind: Int
  }

  package struct Figures: Sendable {
    package let atStart: Readiness
    /// Today, without the ticked work.
    package let before: Readiness
    package let now: Readiness
    package let projected: Readiness
    package let projectedAtStart: Readiness
    package let end: CalendarDate
    package let endAtStart: CalendarDate
  }

  /// The pace so far, and where it leads.
  package struct Pace: Sendable {
    package let hoursPerWeek: Effort
    package let restBy: CalendarDate
  }

  package let asOf: CalendarDate
  package let tally: Tally
  package let figures: Figures
  /// `nil` where too little time has passed, or nothing is done.
  package let pace: Pace?
  /// Whether the ticked work meets the gate of the track, which nothing met before.
  package let meetsGate: Bool
  package let done: [Done]
  package let proves: [Proof]
  package let late: [Late]
  /// What the plan has begun by now and is not ticked: none of its hours count as spent.
  package let underWay: [Item]
  package let next: [Next]
  package let dropped: [Dropped]
  package let added: [Added]
  /// Ticked items that the taxonomy does not know.
  package let unknown: [String]
  package let plan: PlanReport

  /// The day of the plan, from 1; none or less before it starts.
  package var day: Int { asOf.days(since: plan.start) + 1 }
}
