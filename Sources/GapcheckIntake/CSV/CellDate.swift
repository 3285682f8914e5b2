import GapcheckCore

/// A day as forms and spreadsheets write it.
enum CellDate {
  case day(CalendarDate)
  /// Day and month cannot be told apart.
  case ambiguous
  case unreadable

  init(_ text: String) {
    // A time of day behind it adds nothing.
    let day = text.prefix { !$0.isWhitespace && $0 != "T" }
    let separators: [Character] = ["-", "/", "."]
    guard let separator = separators.first(where: day.contains) else {
      self = .unreadable
      return
    }
    let parts = day.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count == 3, parts.count == 3, numbers.allSatisfy({ $0 > 0 }) else {
      self = .unreadable
      return
    }
    if parts[0].count == 4 {
      self = Self.day(numbers[0], numbers[1], numbers[2])
    } else if parts[2].count != 4 {
      self = .unreadable
    } else if separator == "/", numbers[0] <= 12, numbers[1] <= 12, numbers[0] != numbers[1] {
      self = .ambiguous
    } else if numbers[1] > 12 {
      self = separator == "/" ? Self.day(numbers[2], numbers[0], numbers[1]) : .unreadable
    } else {
      self = Self.day(numbers[2], numbers[1], numbers[0])
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CellDate {
    guard CellLimits.startYears.contains(year),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return .unreadable }
    return .day(date)
  }
}
