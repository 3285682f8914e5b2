/// A month of a year, the precision in which people remember when they last used something.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of year 0.
  package let number: Int

  package init(year: Int, month: Int) {
    self.number = year * 12 + month - 1
  }

  package init(of date: CalendarDate) {
    self.init(year: date.year, month: date.month)
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year alone means its December, which is the reading
  /// most in the person's favour.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(digits: first),
      CalendarDate.years.contains(year)
    else { return nil }
    switch parts.count {
    case 1: self.init(year: year, month: 12)
    case 2:
      guard parts[1].utf8.count == 2, let month = Int(digits: parts[1]), (1...12).contains(month)
      else { return nil }
      self.init(year: year, month: month)
    default:
      guard let date = CalendarDate(iso: text) else { return nil }
      self.init(of: date)
    }
  }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}

extension Month: CustomStringConvertible {
  /// The month as ISO 8601 writes it: `2026-11`.
  package var description: String {
    let month = number % 12 + 1
    return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
  }
}
