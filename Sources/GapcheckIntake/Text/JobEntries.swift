import GapcheckCore

/// The entries of jobs in the lines of a part, each with its header and what stands under it.
struct JobEntries {
  struct Entry {
    var header: [Int]
    var period = Period()
    var title: String?
    var employer: String?
    /// The lines under the header.
    var body: Range<Int> = 0..<0

    fileprivate var first: Int { header.min() ?? 0 }
    fileprivate var last: Int { header.max() ?? 0 }
  }

  private(set) var entries: [Entry] = []
  private let lines: [TextLine]
  private let readings: [JobHeaderReading.Reading]
  private let headers: JobHeaderReading
  /// The first line that no header has taken yet.
  private var floor = 0

  init(_ lines: [TextLine], headers: JobHeaderReading) {
    self.lines = lines
    self.headers = headers
    readings = lines.map(headers.reading)
    addDated()
    addHeadings()
    if entries.isEmpty { addPlainTitles() }
    entries.sort { $0.first < $1.first }
    setBodies()
    nameEntries()
  }

  private mutating func setBodies() {
    for position in entries.indices {
      let next = position + 1 < entries.count ? entries[position + 1].first : lines.count
      entries[position].body = (entries[position].last + 1)..<max(entries[position].last + 1, next)
    }
  }

  // MARK: Entries with dates

  private mutating func addDated() {
    for index in lines.indices where index >= floor {
      guard headers.isAnchor(lines[index], readings[index]), !isUnderHeading(index) else {
        continue
      }
      var entry = Entry(header: [index], period: readings[index].period ?? Period())
      var parts = HeaderParts(hasTitle: false, hasEmployer: false)
      parts.add(readings[index], words: headers.words)
      takeLinesAbove(index, into: &entry, parts: &parts)
      takeLineBelow(index, into: &entry, parts: &parts)
      entries.append(entry)
      floor = entry.last + 1
    }
  }

  /// Whether a line is a bullet of a job that a heading begins.
  private func isUnderHeading(_ index: Int) -> Bool {
    guard lines[index].isBullet, let entry = entries.last else { return false }
    return entry.header.contains { lines[$0].headingLevel != nil }
  }

  /// What of an entry has been found.
  private struct HeaderParts {
    var hasTitle: Bool
    var hasEmployer: Bool

    mutating func add(_ reading: JobHeaderReading.Reading, words: TextVocabulary) {
      let names = JobHeader([reading.rest], words: words)
      if names.title != nil { hasTitle = true }
      if names.employer != nil { hasEmployer = true }
    }
  }

  private static let mostLinesAbove = 2

  private func takeLinesAbove(_ index: Int, into entry: inout Entry, parts: inout HeaderParts) {
    var above = index - 1
    while above >= floor, entry.header.count <= Self.mostLinesAbove {
      let line = lines[above]
      let isGap = line.isBlank && above > floor && lines[above - 1].headingLevel != nil
      if isGap || headers.words.isFormOfWork(line.words) {
        above -= 1
        continue
      }
      guard headers.isUndatedHeader(line, readings[above]), isWanted(above, parts: parts) else {
        return
      }
      parts.add(readings[above], words: headers.words)
      entry.header.append(above)
      above -= 1
    }
  }

  /// Whether a line above dates belongs to these, by what of the entry is still missing.
  private func isWanted(_ above: Int, parts: HeaderParts) -> Bool {
    if lines[above].headingLevel != nil { return true }
    let hasTitle = readings[above].hasJobTitle
    if parts.hasTitle && (hasTitle || parts.hasEmployer) { return false }
    if hasTitle { return true }
    if headers.isFresh(above, in: lines),
      above == floor || !lines[above - 1].isText || lines[above - 1].text.hasSuffix(".")
    {
      return true
    }
    guard !parts.hasTitle, above > floor else { return above == floor }
    return headers.isUndatedHeader(lines[above - 1], readings[above - 1])
      && readings[above - 1].hasJobTitle
  }

  private func takeLineBelow(_ index: Int, into entry: inout Entry, parts: inout HeaderParts) {
    let below = index + 1
    guard below < lines.count, !parts.hasTitle || !parts.hasEmployer,
      lines[below].isText || (lines[below].headingLevel != nil && !parts.hasTitle),
      headers.isUndatedHeader(lines[below], readings[below])
    else { return }
    let hasTitle = readings[below].hasJobTitle
    guard hasTitle != parts.hasTitle else { return }
    if !hasTitle, headers.shape.isKnownList(lines[below].words, atLeast: 1) { return }
    if headsDates(below) { return }
    parts.add(readings[below], words: headers.words)
    entry.header.append(below)
  }

  /// Whether dates of another entry follow a line at once.
  private func headsDates(_ index: Int) -> Bool {
    lines[(index + 1)...].prefix(Self.mostLinesAbove).contains {
      headers.isAnchor($0, headers.reading($0))
    }
  }

  // MARK: Entries without dates

  private mutating func addHeadings() {
    let taken = Set(entries.flatMap(\.header))
    let level = taken.compactMap { lines[$0].headingLevel }.min() ?? TextLine.boldLevel + 1
    for index in lines.indices where !taken.contains(index) {
      guard let own = lines[index].headingLevel, !headers.words.isJobPart(lines[index].title),
        readings[index].hasJobTitle || own <= level,
        lines[index].length <= JobHeaderReading.longestHeader
      else { continue }
      entries.append(Entry(header: [index]))
    }
  }

  private mutating func addPlainTitles() {
    for index in lines.indices {
      guard lines[index].isText, readings[index].hasJobTitle,
        headers.isUndatedHeader(lines[index], readings[index]),
        headers.isFresh(index, in: lines), !headers.shape.isProse(lines[index].words)
      else { continue }
      entries.append(Entry(header: [index]))
    }
  }

  // MARK: Names

  /// Reads titles and employers; a heading above the titles holds for all of them.
  private mutating func nameEntries() {
    var above: (level: Int, employer: String)?
    for position in entries.indices {
      let header = entries[position].header.sorted()
      let names = JobHeader(header.map { readings[$0].rest }, words: headers.words)
      entries[position].title = names.title
      entries[position].employer = names.employer
      let level = header.compactMap { lines[$0].headingLevel }.max() ?? HeadingStyle.plainRank
      if let outer = above, level > outer.level, names.employer == nil {
        entries[position].employer = outer.employer
      }
      if let employer = names.employer,
        let outer = header.first.flatMap({ lines[$0].headingLevel }),
        header.count > 1
      {
        above = (outer, employer)
      }
    }
  }
}
