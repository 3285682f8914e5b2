import JSON

/// Reads the days on which nothing is to be planned.
extension ProfileDecoder {
  /// More holidays than anyone has.
  static let spanLimit = 100

  /// Reads a list of days and spans of days, or one of them alone.
  mutating func daysOff(_ path: String) throws(JSONError) -> [ClosedRange<CalendarDate>] {
    try texts(path, limit: Self.spanLimit).compactMap { span($0) }
  }

  private mutating func span(_ text: Located<String>) -> ClosedRange<CalendarDate>? {
    do throws(DateSpanFault) {
      return try ClosedRange(span: text.value)
    } catch {
      note(.error, .notASpan(text.value, error), path: text.path, at: text.offset)
      return nil
    }
  }
}
