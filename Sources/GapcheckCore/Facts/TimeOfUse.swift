/// Reads how long something was used: "5+ years", "8y", "6 months", "since 2018", "2019-2023".
struct TimeOfUse {
  let phrases: PhraseBook
  let asOf: CalendarDate

  /// The most words that one such phrase has.
  static let longest = 3

  /// Finds the first phrase of time in a text, in thousandths of a year.
  func years(in text: String) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for start in words.indices {
      for end in (start + 1)...min(start + Self.longest, words.count) {
        if let years = years(words[start..<end]) { return years }
      }
    }
    return nil
  }

  /// Reads words that are a phrase of time and nothing else.
  func years(_ words: ArraySlice<Substring>) -> Int? {
    guard let first = words.first, let last = words.last, words.count <= Self.longest else {
      return nil
    }
    if words.count == 1, let span = span(first) {
      return (span.upperBound - span.lowerBound) * 1000
    }
    if words.count > 1, phrases.has(NormalizedName(String(first)).text, as: .since) {
      return years(since: last)
    }
    guard words.count <= 2, let (amount, rest) = amount(first) else { return nil }
    let unit = NormalizedName(words.count == 1 ? String(rest) : String(last)).text
    guard words.count == 1 || NormalizedName(String(rest)).isEmpty else { return nil }
    if phrases.has(unit, as: .year), amount <= 70_000 { return amount }
    return phrases.has(unit, as: .month) && amount <= 840_000 ? amount / 12 : nil
  }

  /// The last month of a phrase such as "2019-2023", which is the whole of the words.
  func lastUse(_ words: ArraySlice<Substring>) -> Month? {
    guard words.count == 1, let span = words.first.flatMap(span) else { return nil }
    return Month(year: span.upperBound, month: 12)
  }

  /// Reads two years of four digits with a dash between them.
  private func span(_ word: Substring) -> ClosedRange<Int>? {
    let inner = word.drop { $0 == "(" }.prefix { $0 != ")" }
    let ends = inner.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 4 }), let first = Int(ends[0]),
      let last = Int(ends[1]), 1950 <= first, first < last, last <= asOf.year
    else { return nil }
    return first...last
  }

  private func years(since word: Substring) -> Int? {
    let digits = word.filter(\.isNumber)
    guard digits.count == 4, let year = Int(digits), (1950...asOf.year) ~= year else { return nil }
    return (asOf.year - year) * 1000
  }

  /// Takes a number off the front, "5+" and "1.5" and the lower end of "5-7", in thousandths.
  private func amount(_ word: Substring) -> (thousandths: Int, rest: Substring)? {
    let start = word.drop { !$0.isLetter && !$0.isNumber }
    let whole = start.prefix { $0.isNumber }
    guard (1...3).contains(whole.count), let value = Int(whole) else { return nil }
    var rest = start.dropFirst(whole.count)
    var tenths = 0
    if let point = rest.first, point == "." || point == ",",
      let digit = rest.dropFirst().first?.wholeNumberValue
    {
      tenths = digit
      rest = rest.dropFirst().drop { $0.isNumber }
    }
    rest = rest.drop { !$0.isLetter }
    return (value * 1000 + tenths * 100, rest)
  }
}
