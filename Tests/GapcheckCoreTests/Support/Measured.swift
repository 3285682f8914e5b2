@testable import GapcheckCore

/// One person measured for one track: the parts that property tests compare.
struct Measured {
  let facts: Facts
  let measurer: TrackMeasurer
  let position: Int
  let outcome: TrackOutcome

  init(_ profile: Profile, for position: Int) {
    self.init(Facts(profile), for: position)
  }

  init(_ facts: Facts, for position: Int) {
    self.facts = facts
    self.position = position
    measurer = TrackMeasurer(facts)
    outcome = measurer.outcome(position)
  }

  var order: StudyOrder { Embedded.auditor.orders[position] }

  func plan() -> Plan { measurer.plan(outcome, at: position) }
}

extension Profile {
  /// The same person with another number of hours a week.
  func with(hoursPerWeek hours: Effort) -> Profile {
    var other = self
    other.hoursPerWeek = hours
    return other
  }
}
