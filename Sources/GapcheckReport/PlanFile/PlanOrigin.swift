package import GapcheckCore

/// A plan as it was first made: what a look at its progress is measured against.
package struct PlanOrigin: Hashable, Sendable {
  /// The id of the track that it is for.
  package let track: String
  package let days: ClosedRange<CalendarDate>
  /// The readiness at its start, and when every box is ticked.
  package let readiness: Readiness
  package let projected: Readiness

  package init(
    track: String, days: ClosedRange<CalendarDate>, readiness: Readiness, projected: Readiness
  ) {
    self.track = track
    self.days = days
    self.readiness = readiness
    self.projected = projected
  }
}

extension PlanOrigin {
  /// The keys of its fields in a record.
  static let keys = ["track", "first-day", "last-day", "readiness", "projected"]

  /// The plan as a record has it, readiness in hundredths of a point.
  var fields: [PageRecord.Field] {
    let values = [
      track, days.lowerBound.description, days.upperBound.description, "\(readiness.hundredths)",
      "\(projected.hundredths)",
    ]
    return zip(Self.keys, values).map(PageRecord.Field.init)
  }

  /// Reads the fields of a record; `nil` where one is missing or not what it should be.
  init?(_ page: PageRecord) {
    guard let track = page["track"], let first = page["first-day"].flatMap(PlanRecord.day),
      let last = page["last-day"].flatMap(PlanRecord.day), first <= last,
      let readiness = page["readiness"].flatMap({ Int($0) }), (0...10_000).contains(readiness),
      let projected = page["projected"].flatMap({ Int($0) }), (0...10_000).contains(projected)
    else { return nil }
    self.init(
      track: track, days: first...last, readiness: Readiness(hundredths: readiness),
      projected: Readiness(hundredths: projected))
  }
}

extension PlanRecord {
  /// The record of a plan that was made: a new one is its own origin, a renewed one keeps its own.
  func naming(_ audit: Audit, _ plan: Plan) -> PlanRecord {
    var record = self
    guard resumed == nil || origin == nil else { return record }
    record.origin = PlanOrigin(
      track: plan.track.id.text, days: plan.start...plan.end,
      readiness: audit.planned.score.readiness.credited, projected: plan.projected)
    return record
  }
}
