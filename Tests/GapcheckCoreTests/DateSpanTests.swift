import GapcheckCore
import Testing

@Suite struct `Spans of days` {
  @Test(arguments: [
    ("2026-12-24..2027-01-02", "2026-12-24..2027-01-02"), ("2027-02-16", "2027-02-16..2027-02-16"),
    (" 2026-12-24 .. 2026-12-24 ", "2026-12-24..2026-12-24"),
  ])
  func `are read`(text: String, days: String) throws {
    #expect(try ClosedRange(span: text).days == days)
  }

  @Test(arguments: [
    "", "..", "2026-12-24..", "..2026-12-24", "2026-12-24...2027-01-02", "2026-12-24-2027-01-02",
    "2026-02-29", "christmas", "2026-12-24..2026-12-25..2026-12-26", "1969-12-31", "9901-01-01",
  ])
  func `are refused where a date is missing`(text: String) {
    #expect(throws: DateSpanFault.notADate) { try ClosedRange(span: text) }
  }

  @Test func `are refused where they end before they start`() {
    #expect(throws: DateSpanFault.endsBeforeStart) {
      try ClosedRange(span: "2027-01-02..2027-01-01")
    }
  }

  @Test(arguments: [
    ([], []),
    (["2027-02-16", "2026-12-24"], ["2026-12-24..2026-12-24", "2027-02-16..2027-02-16"]),
    (["2026-12-24..2026-12-26", "2026-12-27"], ["2026-12-24..2026-12-27"]),
    (["2026-12-24..2026-12-26", "2026-12-25"], ["2026-12-24..2026-12-26"]),
    (["2026-12-24", "2026-12-24..2027-01-02"], ["2026-12-24..2027-01-02"]),
    (["2026-12-24", "2026-12-26"], ["2026-12-24..2026-12-24", "2026-12-26..2026-12-26"]),
  ])
  func `are merged in order`(texts: [String], days: [String]) throws {
    let spans = try texts.map { try ClosedRange(span: $0) }
    #expect(spans.merged.map(\.days) == days)
    #expect(Array(spans.reversed()).merged.map(\.days) == days)
  }

  @Test func `reach the facts merged`() throws {
    let text = #"{"skills":["SQL"],"off":["2027-02-16","2027-02-17","2026-12-24"]}"#
    let facts = try Facts(json: text)
    #expect(facts.daysOff.map(\.days) == ["2026-12-24..2026-12-24", "2027-02-16..2027-02-17"])
  }
}

extension ClosedRange<CalendarDate> {
  /// The span as it is written, a single day as its own end.
  var days: String { "\(lowerBound)..\(upperBound)" }
}
