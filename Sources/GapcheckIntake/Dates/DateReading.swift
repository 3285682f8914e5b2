package import GapcheckCore

/// Reads the dates of résumés, which come in many shapes and languages.
///
/// Dates are read to the month. A date that cannot be true is no date: one before 1950, or more
/// than a year after the day of the audit.
package struct DateReading: Sendable {
  let words: DateWords
  /// The month of the audit.
  let now: Month

  package init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    words = DateWords(taxonomy)
    now = Month(of: asOf)
  }

  /// Reads one date: `2021`, `2021-08`, `08/2021`, `Aug 15, 2021`, `Summer 2019`, `Q3 2020`.
  ///
  /// What is less precise than a month means its first month as a start and its last as an end, but
  /// no month after the audit. Words around the date are passed over ("expected May 2026"); of two
  /// dates, the first is the start and the last the end.
  package func month(_ text: String, isEnd: Bool) -> Month? {
    guard text.utf8.count <= Self.longestDate else { return nil }
    let scan = DateScan(text, reading: self, isDateAlone: true)
    let dates = scan.dates(in: scan.tokens.indices)
    return isEnd ? dates.last.map { end(of: $0.date) } : dates.first?.date.first
  }

  /// Whether a text stands for "until today" and nothing else.
  package func isPresent(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestDate else { return false }
    let said = DateToken.words(of: text)
    return words.present.contains(said)
  }

  /// Finds the first span of time in a line: `Mar 2019 – Present`, `2019-2021`, `since 2020`.
  ///
  /// A date alone ("May 2017", or "2017" where nothing but punctuation is around it) is a span only
  /// where the line has no better one. Numbers that are no dates are not taken for such: versions,
  /// telephone numbers, amounts.
  package func period(in text: String) -> (period: Period, range: Range<String.Index>)? {
    guard text.utf8.count <= Self.longestLine else { return nil }
    let scan = DateScan(text, reading: self, isDateAlone: false)
    return scan.span() ?? scan.loneDate()
  }

  /// Finds a span that is written as one, with both ends or an open one.
  func span(in text: String) -> Period? {
    guard text.utf8.count <= Self.longestLine else { return nil }
    return DateScan(text, reading: self, isDateAlone: false).span()?.period
  }

  /// Makes a period from a start and an end, unless it cannot be true.
  ///
  /// One that ends after the month of the audit still runs.
  func period(from start: Month, to end: Month?) -> Period? {
    guard start <= now, end.map({ start <= $0 }) ?? true else { return nil }
    if let end, end <= now { return Period(start: start, end: end) }
    return Period(start: start, isCurrent: true)
  }

  /// The last month that a date may mean.
  func end(of date: StatedDate) -> Month {
    date.first == date.last ? date.last : max(date.first, min(date.last, now))
  }

  func isPlausible(_ month: Month) -> Bool {
    Month(year: 1950, month: 1) <= month && month.number <= now.number + 12
  }

  private static let longestDate = 60
  private static let longestLine = 2_000
}

/// The months that a date may mean: one, a season's three, a year's twelve.
struct StatedDate: Hashable {
  let first: Month
  let last: Month

  /// Takes months of a year from a first one; `nil` where there is no such month.
  init?(year: Int, month: Int, months: Int = 1) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    first = Month(year: year, month: month)
    last = Month(year: year, month: month + months - 1)
  }

  init?(year: Int) {
    self.init(year: year, month: 1, months: 12)
  }

  var isYear: Bool { last.number - first.number == 11 }
}
