import GapcheckCore
import JSON

/// Reads the small values that reports are made of: the inverse of `JSONWriter+Values`.
extension SavedValue {
  func date() throws(SavedValueError) -> CalendarDate {
    guard case .string(let text) = node.value, let date = CalendarDate(iso: text) else {
      throw unexpected("a date such as 2026-11-21")
    }
    return date
  }

  func readiness() throws(SavedValueError) -> Readiness {
    Readiness(hundredths: try figure(in: 0...100, parts: 100))
  }

  func level() throws(SavedValueError) -> Level {
    Level(thousandths: try figure(in: 0...4, parts: 1000))
  }

  /// A whole number from 0, as counts are.
  func count(upTo most: Int = Self.most) throws(SavedValueError) -> Int {
    guard case .number(let number) = node.value, let count = number.integer,
      (0...most).contains(count)
    else {
      throw unexpected(most == Self.most ? "a whole number from 0" : "a whole number up to \(most)")
    }
    return count
  }

  /// A number in parts of one.
  func figure(in range: ClosedRange<Int>, parts: Int) throws(SavedValueError) -> Int {
    let bounds = range.lowerBound * parts...range.upperBound * parts
    guard case .number(let number) = node.value, let figure = number.scaled(parts),
      bounds.contains(figure)
    else { throw unexpected("a number from \(range.lowerBound) to \(range.upperBound)") }
    return figure
  }

  /// Far more than anything that is counted; summaries add counts up and take shares of them.
  static let most = 1_000_000_000
  /// Far more than the minutes and points of all people of a cohort together.
  static let mostInAll = 1_000_000_000_000_000
}

extension SavedValue {
  func text(_ key: String) throws(SavedValueError) -> String { try member(key).text() }

  func optionalText(_ key: String) throws(SavedValueError) -> String? {
    try optional(key)?.text()
  }

  func texts(_ key: String) throws(SavedValueError) -> [String] {
    try list(key) { (value) throws(SavedValueError) in try value.text() }
  }

  func flag(_ key: String) throws(SavedValueError) -> Bool { try member(key).flag() }

  func date(_ key: String) throws(SavedValueError) -> CalendarDate { try member(key).date() }

  func points(_ key: String) throws(SavedValueError) -> Readiness { try member(key).readiness() }

  func level(_ key: String) throws(SavedValueError) -> Level { try member(key).level() }

  func count(_ key: String, upTo most: Int = Self.most) throws(SavedValueError) -> Int {
    try member(key).count(upTo: most)
  }

  /// A level that is asked for or led to.
  func wholeLevel(_ key: String) throws(SavedValueError) -> Int { try count(key, upTo: 4) }

  /// A percentage in thousandths of a percent.
  func share(_ key: String) throws(SavedValueError) -> Int {
    try member(key).figure(in: 0...100, parts: 1000)
  }

  /// A percentage in thousandths of the whole.
  func percent(_ key: String) throws(SavedValueError) -> Int {
    try member(key).figure(in: 0...100, parts: 10)
  }

  /// The weight of something, in thousandths.
  func weight(_ key: String) throws(SavedValueError) -> Int {
    try member(key).figure(in: 0...1_000_000, parts: 1000)
  }

  /// Working time, by the key that has it in hours; those in minutes beside it are exact.
  func effort(_ key: String) throws(SavedValueError) -> Effort {
    Effort(minutes: try count(Effort.minutesKey(of: key), upTo: 1_000_000_000))
  }

  /// One of the raw values of a closed list.
  func choice<Choice: RawRepresentable<String>>(
    _ key: String, of type: Choice.Type
  ) throws(SavedValueError) -> Choice {
    let value = try member(key)
    guard let choice = Choice(rawValue: try value.text()) else {
      throw value.unexpected("one of the values that 'gapcheck schema' lists")
    }
    return choice
  }
}
