/// Why a text is no span of days.
package enum DateSpanFault: Error, Hashable, Sendable {
  case notADate
  case endsBeforeStart
}

/// Days from a first to a last one, both included.
extension ClosedRange<CalendarDate> {
  /// Reads `2026-12-24..2027-01-02`, or a single day.
  package init(span text: String) throws(DateSpanFault) {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false)
    let days = parts.compactMap { CalendarDate(iso: String($0).trimmed) }
      .filter { CalendarDate.statedYears.contains($0.year) }
    guard (1...2).contains(parts.count), days.count == parts.count, let first = days.first,
      let last = days.last
    else { throw .notADate }
    guard first <= last else { throw .endsBeforeStart }
    self = first...last
  }

  /// The span as it is written: `2026-12-24..2027-01-02`, or a single day.
  package var spanText: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)..\(upperBound)"
  }
}

extension [ClosedRange<CalendarDate>] {
  /// The same days in order, with spans that overlap or follow each other made one.
  package var merged: [ClosedRange<CalendarDate>] {
    var result: [ClosedRange<CalendarDate>] = []
    for span in sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, span.lowerBound <= last.upperBound.adding(days: 1) {
        let end = Swift.max(last.upperBound, span.upperBound)
        result[result.count - 1] = last.lowerBound...end
      } else {
        result.append(span)
      }
    }
    return result
  }
}
