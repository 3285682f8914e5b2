import GapcheckCore

/// Finds dates among the tokens of a text.
struct DateScan {
  typealias Found = (date: StatedDate, tokens: Range<Int>)

  let text: String
  let tokens: [DateToken]
  let reading: DateReading
  /// Whether the text is meant as one date, so that "08/21" can be nothing else.
  let isDateAlone: Bool

  init(_ text: String, reading: DateReading, isDateAlone: Bool) {
    self.text = text
    self.reading = reading
    self.isDateAlone = isDateAlone
    tokens = DateToken.tokens(of: text)
  }

  /// Finds all dates, one after the other.
  func dates(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = date(at: index) {
        found.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Reads the date that starts at a token, which is no part of a longer number.
  func date(at index: Int) -> Found? {
    index < tokens.count && startsNumber(at: index) ? dateBehindSeparator(at: index) : nil
  }

  /// Reads the date that starts at a token, whatever it touches.
  func dateBehindSeparator(at index: Int) -> Found? {
    guard let (date, end) = statedDate(at: index), reading.isPlausible(date.first) else {
      return nil
    }
    return (date, index..<end)
  }

  private func statedDate(at index: Int) -> (StatedDate, Int)? {
    guard index < tokens.count else { return nil }
    switch tokens[index].kind {
    case .word: return namedDate(at: index)
    case .number(_, digits: 4): return dateFromYear(at: index)
    case .number(_, digits: 1...2): return dateFromDay(at: index)
    case .number(let value, digits: 6) where isDateAlone:
      return StatedDate(year: value / 100, month: value % 100).map { ($0, index + 1) }
    case .number(let value, digits: 8) where isDateAlone:
      return StatedDate(year: value / 10_000, month: value / 100 % 100).map { ($0, index + 1) }
    default: return nil
    }
  }

  // MARK: Tokens

  subscript(index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether a token is one of some marks and touches what stands before it.
  func touches(_ index: Int, _ marks: String) -> Bool {
    self[index].map { !$0.isApart && $0.isMark(marks) } ?? false
  }

  /// The number at a token that touches what stands before it.
  func touchingNumber(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard let token = self[index], !token.isApart else { return nil }
    return token.number(digits: digits)
  }

  func year(at index: Int) -> Int? { self[index]?.number(digits: 4...4) }

  /// Whether no longer number, version or word ends where a date might start.
  private func startsNumber(at index: Int) -> Bool {
    guard let before = self[index - 1], !tokens[index].isApart else { return true }
    if before.isMark(".-/+_@#$€£:'") {
      guard let number = self[index - 2], !before.isApart else { return !before.isMark("+_@#$€£") }
      guard number.range.upperBound == before.range.lowerBound else { return true }
      return number.number(digits: 1...18) == nil && !before.isMark("+_@#$€£")
    }
    if tokens[index].word != nil { return true }
    return before.word.map(Self.endsInIdeograph) ?? (before.number(digits: 1...18) == nil)
  }

  static func endsInIdeograph(_ word: String) -> Bool {
    word.unicodeScalars.last.map { $0.value >= 0x2E80 } ?? false
  }

  /// Whether a longer number, a version or a word goes on where a date might end.
  func endsNumber(at index: Int) -> Bool {
    guard let after = self[index], !after.isApart else { return true }
    if after.number(digits: 1...18) != nil || after.isMark("%+_@$€£") { return false }
    if let word = after.word { return Self.endsInIdeograph(word) || word == "t" }
    guard after.isMark(".-/:"), let next = self[index + 1], !next.isApart else { return true }
    return next.number(digits: 1...18) == nil || after.isMark(":")
  }

  /// Whether a date ends here, or is the first of two with a dash between: `05/2019-06/2020`.
  func endsDate(at index: Int) -> Bool {
    if endsNumber(at: index) { return true }
    guard touches(index, "-") else { return false }
    return touchingNumber(index + 1, digits: 4...4) != nil
      || (touchingNumber(index + 1, digits: 1...2) != nil && touches(index + 2, "./"))
  }
}
