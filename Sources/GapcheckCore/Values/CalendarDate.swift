/// A day of the Gregorian calendar, without time of day or time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days after 1 January 1970, which is day 0.
  package let dayNumber: Int

  /// Years that a date may have: four digits, as ISO 8601 writes them.
  package static let years = 1...9999

  /// Years that a profile may name: dates derived from them, decades later at the slowest pace,
  /// must keep four digits.
  static let statedYears = 1970...9900

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// Makes a date, or `nil` where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD`.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      let year = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      let day = Int(digits: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// Adds whole months, keeping the day where the month has it and its last day where not.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let count = year * 12 + (month - 1) + months
    let newYear = count / 12
    let newMonth = count % 12 + 1
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CalendarDate(
      dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Days from another date to this one.
  package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days from civil dates, after Howard Hinnant's `chrono`-compatible algorithms: years that start
  /// in March put the leap day last, so a month's first day follows from a linear formula.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-11-21`.
  package var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The date as English text has it: `21 Nov 2026`.
  package var spelled: String {
    let (year, month, day) = components
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  /// The day and month alone: `21 Nov`.
  package var spelledWithoutYear: String {
    let (_, month, day) = components
    return "\(day) \(Self.monthNames[month - 1])"
  }

  /// The date as English text has it, with or without its year.
  package func spelled(withYear: Bool) -> String { withYear ? spelled : spelledWithoutYear }

  /// The month's short name: `Nov`.
  package var monthName: String { Self.monthNames[month - 1] }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int {
  /// Reads ASCII digits alone: no sign, no space.
  init?(digits text: Substring) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self.init(text)
  }
}
