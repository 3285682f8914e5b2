import GapcheckCore

/// Finds the lines that head the entry of a job, by their dates and by words for jobs.
struct JobHeaderReading {
  /// What a line says that may head an entry.
  struct Reading {
    let period: Period?
    /// The words without the dates.
    let rest: String
    let hasJobTitle: Bool
    fileprivate let wordCount: Int
    /// Whether nothing else stands on one side of the dates.
    fileprivate let hasDatesAtEdge: Bool
    /// Whether it is the title of a certificate, which names jobs, too: "Certified Administrator".
    fileprivate let isCertificate: Bool
  }

  let words: TextVocabulary
  let shape: ListShape
  private let dates: DateReading

  init(words: TextVocabulary, dates: DateReading) {
    self.words = words
    self.dates = dates
    shape = ListShape(words)
  }

  /// Longer lines head nothing, in bytes.
  static let longestHeader = 200
  private static let longestUndatedHeader = 90

  // MARK: Lines

  /// Reads a line apart from its dates.
  func reading(_ line: TextLine) -> Reading {
    guard line.length <= Self.longestHeader else { return Reading(line.text) }
    let found = period(in: line.text)
    var rest = line.text
    var isAtEdge = false
    if let (_, range) = found {
      let (before, after) = (rest[..<range.lowerBound], rest[range.upperBound...])
      isAtEdge = ![before, after].allSatisfy { $0.contains(where: \.isLetter) }
      rest = Self.joined(before, after)
    }
    let name = NormalizedName(rest)
    return Reading(
      period: found?.period, rest: rest, hasJobTitle: words.isJobTitle(name),
      wordCount: name.words.count, hasDatesAtEdge: isAtEdge,
      isCertificate: words.isCertificate(rest))
  }

  /// Finds the dates of a line; its first column may hold them alone, as "2018 –" does.
  private func period(in text: String) -> (period: Period, range: Range<String.Index>)? {
    let whole = dates.period(in: text)
    guard let gap = text.firstIndex(of: "\t"),
      let column = dates.period(in: String(text[..<gap])),
      !text[..<gap].contains(where: \.isLetter) || column.period.isCurrent,
      whole.map({ $0.range.upperBound <= gap }) ?? true
    else { return whole }
    return (column.period, text.startIndex..<gap)
  }

  /// Joins what stands around dates, without the punctuation that held these.
  private static func joined(_ before: Substring, _ after: Substring) -> String {
    let edges = " \t,;:|·•*_-–—([{"
    var head = before
    while let last = head.last, edges.contains(last) { head = head.dropLast() }
    let tail = after.drop { edges.contains($0) || ")]}".contains($0) }
    if head.isEmpty { return String(tail) }
    return tail.isEmpty ? String(head) : "\(head)\t\(tail)"
  }

  /// Whether a line with dates heads an entry.
  func isAnchor(_ line: TextLine, _ reading: Reading) -> Bool {
    guard reading.period != nil, !reading.isCertificate else { return false }
    switch line.shape {
    case .heading: return true
    case .text: return isHeader(line, reading) && (reading.hasJobTitle || isBareOfProse(reading))
    case .bullet:
      return reading.hasJobTitle && reading.hasDatesAtEdge
        && reading.wordCount <= Self.mostWordsOfBullet && !hasSentenceWord(reading)
    case .row: return reading.hasJobTitle
    case .blank, .ruler: return false
    }
  }

  private static let mostWordsOfBullet = 14
  private static let mostWordsOfHeader = 16
  private static let mostWordsWithoutTitle = 9

  private func isBareOfProse(_ reading: Reading) -> Bool {
    reading.hasDatesAtEdge && reading.wordCount <= Self.mostWordsWithoutTitle
      && !hasSentenceWord(reading)
  }

  private func hasSentenceWord(_ reading: Reading) -> Bool {
    words.hasSentenceWord(NormalizedName(reading.rest).words.filter { $0 != "the" })
  }

  /// Whether a plain line is set like a header: short, and no sentence.
  private func isHeader(_ line: TextLine, _ reading: Reading) -> Bool {
    guard reading.wordCount <= Self.mostWordsOfHeader, !endsSentence(line.text) else {
      return false
    }
    return !(line.text.first { $0.isLetter || $0.isNumber }?.isLowercase ?? true)
      || reading.wordCount == 0
  }

  /// Whether a text ends with a full stop that belongs to no "Inc.".
  private func endsSentence(_ text: String) -> Bool {
    guard text.hasSuffix(".") else { return false }
    return !words.isCompanyForm(String(text.split(separator: " ").last ?? ""))
  }

  /// Whether a line without dates may be part of a header whose dates stand on another line.
  func isUndatedHeader(_ line: TextLine, _ reading: Reading) -> Bool {
    guard reading.period == nil, !reading.isCertificate,
      line.length <= Self.longestUndatedHeader
    else { return false }
    if line.headingLevel != nil { return !words.isJobPart(line.title) }
    guard line.isText, !line.text.hasSuffix(":"), !words.isJobPart(line.title) else { return false }
    return isHeader(line, reading)
      && (reading.wordCount <= Self.mostWordsWithoutTitle || !hasSentenceWord(reading))
  }

  // MARK: Jobs without a heading over them

  /// Whether a job's entry with dates begins at a line.
  func beginsJob(at index: Int, in lines: [TextLine]) -> Bool {
    let line = lines[index]
    guard line.headingLevel != nil || isFresh(index, in: lines) else { return false }
    let first = reading(line)
    if isAnchor(line, first) { return first.hasJobTitle || nextHasTitle(index, in: lines) }
    guard isUndatedHeader(line, first) else { return false }
    var hasTitle = first.hasJobTitle
    for next in lines[(index + 1)...].prefix(Self.mostLinesOfHeader) where !next.isBlank {
      let reading = reading(next)
      hasTitle = hasTitle || reading.hasJobTitle
      if isAnchor(next, reading) { return hasTitle }
      guard isUndatedHeader(next, reading) else { return false }
    }
    return false
  }

  private static let mostLinesOfHeader = 2

  /// Whether a line names a job, or dates follow it soon.
  func mayHeadJob(at index: Int, in lines: [TextLine]) -> Bool {
    if reading(lines[index]).hasJobTitle { return true }
    return lines[index...].prefix(Self.mostLinesOfHeader + 2).contains {
      reading($0).period != nil
    }
  }

  private func nextHasTitle(_ index: Int, in lines: [TextLine]) -> Bool {
    guard lines.indices.contains(index + 1), lines[index + 1].isText else { return false }
    let next = reading(lines[index + 1])
    return next.hasJobTitle && isUndatedHeader(lines[index + 1], next)
  }

  /// Whether a line begins something, as nothing before it goes on in it.
  func isFresh(_ index: Int, in lines: [TextLine]) -> Bool {
    guard index > lines.startIndex else { return true }
    let before = lines[index - 1]
    switch before.shape {
    case .blank, .ruler, .heading, .row: return true
    case .bullet, .text: return before.text.hasSuffix(".") || before.length < Self.fullLine
    }
  }

  /// Lines as long as this may have been broken in mid-sentence, in bytes.
  private static let fullLine = 60
}

extension JobHeaderReading.Reading {
  /// A line too long to be read.
  fileprivate init(_ text: String) {
    self.init(
      period: nil, rest: text, hasJobTitle: false, wordCount: .max, hasDatesAtEdge: false,
      isCertificate: false)
  }
}
