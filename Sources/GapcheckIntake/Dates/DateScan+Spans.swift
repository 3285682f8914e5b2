import GapcheckCore

/// Spans of time in a line.
extension DateScan {
  typealias Span = (period: Period, range: Range<String.Index>)

  /// Finds the first span with an end or an open one.
  func span() -> Span? {
    for index in tokens.indices {
      guard let (period, end) = span(at: index) ?? since(at: index) else { continue }
      return (period, tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
    }
    return nil
  }

  /// Finds the first date that stands for a span by itself.
  func loneDate() -> Span? {
    for (date, tokens) in dates(in: tokens.indices) where standsAlone(date, tokens) {
      guard let period = reading.period(from: date.first, to: reading.end(of: date)) else {
        continue
      }
      let bounds = (self.tokens[tokens.lowerBound], self.tokens[tokens.upperBound - 1])
      return (period, bounds.0.range.lowerBound..<bounds.1.range.upperBound)
    }
    return nil
  }

  /// Reads a start, what stands between, and an end.
  private func span(at index: Int) -> (Period, Int)? {
    guard !followsNumber(index) else { return nil }
    if let (start, tokens) = date(at: index) {
      return short(end: start, after: tokens.upperBound)
        ?? self.end(of: start.first, after: tokens.upperBound)
    }
    // "Mar – Jun 2019" has one year for both.
    guard let (month, _, partEnd) = part(at: index), let next = afterSeparator(partEnd),
      let (end, tokens) = dateBehindSeparator(at: next), !end.isYear,
      let start = StatedDate(year: end.first.number / 12, month: month)
    else { return nil }
    return reading.period(from: start.first, to: reading.end(of: end)).map {
      ($0, tokens.upperBound)
    }
  }

  private func end(of start: Month, after index: Int) -> (Period, Int)? {
    if let end = phrase(reading.words.present, at: index), isIdeograph(index) {
      return reading.period(from: start, to: nil).map { ($0, end) }
    }
    guard let next = afterSeparator(index) else { return nil }
    if let (end, tokens) = dateBehindSeparator(at: next), endsNumber(at: tokens.upperBound) {
      return reading.period(from: start, to: reading.end(of: end)).map { ($0, tokens.upperBound) }
    }
    if let end = phrase(reading.words.present, at: next) {
      return reading.period(from: start, to: nil).map { ($0, end) }
    }
    // "2019 –" and "(2019 – )" still run.
    let isOpen = self[next].map { $0.isMark(")]|,;") } ?? true
    return isOpen && self[index]?.isMark(Self.dashes) == true
      ? reading.period(from: start, to: nil).map { ($0, next) } : nil
  }

  /// Reads the end of `2019-21`, `2019–21` and `1998/99`.
  private func short(end start: StatedDate, after index: Int) -> (Period, Int)? {
    guard start.isYear, touches(index, "-–—/"),
      let digits = touchingNumber(index + 1, digits: 2...2), endsNumber(at: index + 2)
    else { return nil }
    let year = start.first.number / 12
    guard let end = StatedDate(year: year - year % 100 + digits), start.first < end.first,
      reading.isPlausible(end.first)
    else { return nil }
    return reading.period(from: start.first, to: reading.end(of: end)).map { ($0, index + 2) }
  }

  private func since(at index: Int) -> (Period, Int)? {
    guard let start = phrase(reading.words.beginning, at: index),
      let (date, tokens) = date(at: start)
    else { return nil }
    return reading.period(from: date.first, to: nil).map { ($0, tokens.upperBound) }
  }

  // MARK: Between dates

  private static let dashes = "-–—‒―−~～〜→>"

  /// Passes what parts a start from an end: dashes, or a word such as "until", or both.
  private func afterSeparator(_ index: Int) -> Int? {
    var next = index
    while let token = self[next], token.isMark(Self.dashes), next < index + 3 { next += 1 }
    if let end = phrase(reading.words.until, at: next), isFollowedByEnd(end) { return end }
    if next > index { return next }
    guard touches(index, "/"), year(at: index + 1) != nil else { return nil }
    return index + 1
  }

  private func isFollowedByEnd(_ index: Int) -> Bool {
    date(at: index) != nil || phrase(reading.words.present, at: index) != nil
  }

  /// Reads one of some phrases, and gives the token after it; marks between its words do not matter.
  private func phrase(_ phrases: [[String]], at index: Int) -> Int? {
    phrases.lazy.compactMap { end(of: $0, at: index) }.first
  }

  private func end(of phrase: [String], at index: Int) -> Int? {
    var next = index
    for (position, word) in phrase.enumerated() {
      if position > 0, self[next]?.isMark("'’-/") == true { next += 1 }
      guard self[next]?.word == word else { return nil }
      next += 1
    }
    return next
  }

  /// Whether a token is a character of Chinese or Japanese, which need nothing between words.
  private func isIdeograph(_ index: Int) -> Bool {
    self[index]?.word.map(Self.endsInIdeograph) ?? false
  }

  // MARK: What is no date

  /// Whether a number stands before a bare number, as in a telephone number.
  private func followsNumber(_ index: Int) -> Bool {
    guard let token = self[index], token.word == nil, let before = self[index - 1] else {
      return false
    }
    return before.number(digits: 1...18) != nil
  }

  /// Whether a date may be a span by itself: a month may, a year only between marks.
  private func standsAlone(_ date: StatedDate, _ range: Range<Int>) -> Bool {
    guard !followsNumber(range.lowerBound) else { return false }
    if !date.isYear { return true }
    let before = self[range.lowerBound - 1]
    let after = self[range.upperBound]
    let opens = before.map { $0.isMark("([,;|·•–—-:/") } ?? true
    let closes = after.map { $0.isMark(")],;|·•–—-:/") } ?? true
    return opens && closes && touchingNumber(range.upperBound + 1, digits: 1...18) == nil
  }
}
