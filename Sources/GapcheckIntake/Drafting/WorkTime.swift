import GapcheckCore

/// The months that some periods cover together, overlaps counted once.
struct WorkTime {
  /// Whole months.
  let months: Int
  /// The first and the last month of any period.
  let span: ClosedRange<Month>?

  /// - Periods without a start say nothing; one that still runs ends in the month of `asOf`.
  init(_ periods: [Period], asOf: CalendarDate) {
    let today = Month(of: asOf)
    let spans = periods.compactMap { $0.span(until: today) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var (months, covered) = (0, Int.min)
    for span in spans {
      let first = max(span.lowerBound.number, covered + 1)
      guard first <= span.upperBound.number else { continue }
      months += span.upperBound.number - first + 1
      covered = span.upperBound.number
    }
    self.months = months
    self.span = spans.first.flatMap { first in
      spans.map(\.upperBound).max().map { first.lowerBound...$0 }
    }
  }

  /// Thousandths of a year, to the tenth below.
  var years: Int { months * 10 / 12 * 100 }
}

extension Period {
  /// The months from the start to the end or to a month; `nil` where one of them is not known.
  fileprivate func span(until today: Month) -> ClosedRange<Month>? {
    guard let start, let end = isCurrent ? today : end, start <= end else { return nil }
    return start...min(end, max(start, today))
  }
}
