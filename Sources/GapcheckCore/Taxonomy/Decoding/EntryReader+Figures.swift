import JSON

/// Reads what is counted, dated or true.
extension EntryReader {
  mutating func flag(_ key: String, in node: JSONNode) -> Bool {
    guard let field = node[key] else { return false }
    guard case .bool(let flag) = field.value else {
      fault("'\(key)' must be true or false", at: field)
      return false
    }
    return flag
  }

  /// Reads a number in thousandths that must lie in a range, also in thousandths.
  mutating func thousandths(
    _ key: String, in node: JSONNode, within range: ClosedRange<Int>
  ) -> Int {
    guard let field = field(key, in: node) else { return range.lowerBound }
    return thousandths(of: field, called: "'\(key)'", within: range)
  }

  mutating func thousandths(
    of field: JSONNode, called name: String, within range: ClosedRange<Int>
  ) -> Int {
    guard case .number(let number) = field.value, let value = number.scaled(1000),
      range.contains(value)
    else {
      let low = range.lowerBound.asThousandths
      let high = range.upperBound.asThousandths
      fault("\(name) must be a number from \(low) to \(high)", at: field)
      return range.lowerBound
    }
    return value
  }

  /// Reads hours that must lie in a range of thousandths.
  mutating func hours(
    of field: JSONNode, within range: ClosedRange<Int>
  ) -> Effort {
    Effort(minutes: thousandths(of: field, called: "'hours'", within: range) * 60 / 1000)
  }

  /// Reads a whole number that must lie in a range.
  mutating func whole(_ key: String, in node: JSONNode, within range: ClosedRange<Int>) -> Int {
    guard let field = field(key, in: node) else { return range.lowerBound }
    guard case .number(let number) = field.value, let value = number.integer,
      range.contains(value)
    else {
      fault(
        "'\(key)' must be a whole number from \(range.lowerBound) to \(range.upperBound)",
        at: field)
      return range.lowerBound
    }
    return value
  }

  /// Reads a month; `nil` where there is none.
  mutating func month(_ key: String, in node: JSONNode) -> Month? {
    guard let text = optionalText(key, in: node), let field = node[key] else { return nil }
    if let month = Month(iso: text) { return month }
    fault("'\(key)' must be a month such as 2026-11", at: field)
    return nil
  }
}
