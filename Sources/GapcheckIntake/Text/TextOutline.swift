import GapcheckCore

/// The parts of a text by their headings.
struct TextOutline {
  struct Part {
    let section: TextSection
    /// The heading's words; empty where it has none.
    var title = ""
    var lines: [TextLine] = []
    /// How the heading is set; parts inside the entries of jobs are set in other ways.
    fileprivate var style = HeadingStyle.none

    fileprivate var hasContent: Bool { lines.contains { !$0.isBlank && $0.shape != .ruler } }
  }

  private(set) var parts = [Part(section: .opening)]
  private let lines: [TextLine]
  private let words: TextVocabulary
  private let headers: JobHeaderReading
  /// Whether a heading announces jobs, so that none need be guessed.
  private let hasWorkHeading: Bool

  init(_ lines: [TextLine], words: TextVocabulary, headers: JobHeaderReading) {
    self.lines = lines
    self.words = words
    self.headers = headers
    hasWorkHeading = lines.contains { line in
      (line.headingLevel != nil || line.isText) && line.length <= Self.longestTitle
        && words.section(of: line.title, isHeading: line.headingLevel != nil) == .work
    }
    for index in lines.indices {
      guard let part = part(at: index) else {
        parts[parts.count - 1].lines.append(lines[index])
        continue
      }
      parts.append(part)
    }
  }

  /// Whether any heading was understood.
  var isStructured: Bool { parts.contains { $0.section != .opening && $0.section != .other } }

  private var current: Part { parts[parts.count - 1] }
  private var isInJob: Bool { current.section == .work && current.hasContent }

  // MARK: Headings

  /// The part that begins at a line; `nil` where the one before it goes on.
  private func part(at index: Int) -> Part? {
    let line = lines[index]
    switch line.shape {
    case .heading(let level): return part(at: index, level: level)
    case .text where line.length <= Self.longestTitle: return plainPart(at: index)
    case .bullet where line.length <= Self.longestTitle: return outlinePart(at: index)
    case .blank, .ruler, .row, .text, .bullet: return nil
    }
  }

  private static let longestTitle = 60

  private func part(at index: Int, level: Int) -> Part? {
    let line = lines[index]
    let style = HeadingStyle(line)
    if let section = words.section(of: line.title, isHeading: true) {
      if words.isLevel(line.title), [.skills, .learning].contains(current.section),
        section == .skills
      {
        return nil
      }
      return isPartOfJob(section, titled: line.title, style: style)
        ? nil : Part(section: section, title: line.title, style: style)
    }
    if isInJob, level > current.style.rank || style == current.style && words.isJobPart(line.title)
    {
      return nil
    }
    if [.skills, .learning, .wish].contains(current.section), isGroup(line) { return nil }
    if beginsJob(at: index) { return partWithJob(at: index, style: style) }
    if isGroup(line), !isInJob || level <= current.style.rank {
      return Part(section: .skills, title: "", lines: [line], style: style)
    }
    guard current.section != .opening, level <= current.style.rank, level < TextLine.boldLevel
    else { return nil }
    return Part(section: .other, title: line.title, lines: [line], style: style)
  }

  private func isGroup(_ line: TextLine) -> Bool {
    words.isLevel(line.title) || words.isGroup(line.title)
  }

  /// Whether a title stands inside the entry of a job rather than beside all jobs.
  private func isPartOfJob(
    _ section: TextSection, titled title: String, style: HeadingStyle
  ) -> Bool {
    guard isInJob, section.isAlsoPartOfJob else { return false }
    // "Key achievements" sums up one job, or all of them.
    if section == .summary, words.isJobPart(title), style.rank != current.style.rank { return true }
    if style.isCapital, !current.style.isCapital { return false }
    return style.rank > current.style.rank
      || style.rank == current.style.rank && style != current.style
  }

  /// A title without any markup: alone on its line, known or in capitals.
  private func plainPart(at index: Int) -> Part? {
    let line = lines[index]
    let style = HeadingStyle(line)
    if let section = words.section(of: line.title, isHeading: false) {
      // "Blog" and "Open source" may also be items of a list.
      if case .skill? = words.names.meaning(written: line.title), !style.isCapital, index > 0,
        !lines[index - 1].isBlank
      {
        return nil
      }
      return isPartOfJob(section, titled: line.title, style: style)
        ? nil : Part(section: section, title: line.title, style: style)
    }
    if beginsPerson(at: index) { return Part(section: .opening, lines: [line]) }
    if [.opening, .other].contains(current.section), beginsJob(at: index) {
      return partWithJob(at: index, style: current.style)
    }
    guard style.isCapital, current.style.isCapital, current.section != .skills,
      !isInJob || !headers.mayHeadJob(at: index, in: lines),
      index > 0, !lines[index - 1].isText, !lines[index - 1].isBullet,
      line.length >= Self.shortestTitle, !line.text.contains(","),
      words.names.meaning(written: line.title) == nil
    else { return nil }
    return Part(section: .other, title: line.title, lines: [line], style: style)
  }

  /// Whether a name and a headline stand behind lists, as where a page has its lists beside it.
  private func beginsPerson(at index: Int) -> Bool {
    guard parts.count > 1,
      [.skills, .certificates, .skipped, .publications].contains(current.section),
      !parts.contains(where: { $0.section == .work || $0.section == .summary }),
      index + 1 < lines.count
    else { return false }
    let person = PersonLines(words)
    return person.isName(lines[index].title) && person.isHeadline(lines[index + 1])
  }

  private static let shortestTitle = 5

  /// A title as the item of an outline, with its content further in.
  private func outlinePart(at index: Int) -> Part? {
    let line = lines[index]
    guard !isInJob || current.style.rank == HeadingStyle.outlineRank,
      let section = words.section(of: line.title, isHeading: false),
      let next = lines[(index + 1)...].first(where: { !$0.isBlank }), next.isBullet,
      next.indent > line.indent
    else { return nil }
    return Part(section: section, title: line.title, style: HeadingStyle(line))
  }

  // MARK: Jobs without a heading over them

  /// Whether the entry of a job begins here although no heading announces jobs.
  private func beginsJob(at index: Int) -> Bool {
    !hasWorkHeading && headers.beginsJob(at: index, in: lines)
  }

  private func partWithJob(at index: Int, style: HeadingStyle) -> Part {
    // The heading of a job ranks below that of the part which is missing.
    Part(section: .work, lines: [lines[index]], style: style.raised)
  }
}

/// How a heading is set.
struct HeadingStyle: Hashable {
  /// 1 to 7 as in ``TextLine``, more for plain lines; lower ranks hold higher ones.
  let rank: Int
  let isCapital: Bool
  let hasColon: Bool

  static let none = HeadingStyle(rank: plainRank, isCapital: false, hasColon: false)
  static let plainRank = 8
  static let outlineRank = 9

  private init(rank: Int, isCapital: Bool, hasColon: Bool) {
    self.rank = rank
    self.isCapital = isCapital
    self.hasColon = hasColon
  }

  init(_ line: TextLine) {
    rank = line.headingLevel ?? (line.isBullet ? Self.outlineRank : Self.plainRank)
    isCapital = line.text.contains(where: \.isLetter) && !line.text.contains(where: \.isLowercase)
    hasColon = line.words.trimmed.hasSuffix(":")
  }

  /// The style of a heading one rank above.
  var raised: HeadingStyle {
    HeadingStyle(rank: max(0, rank - 1), isCapital: isCapital, hasColon: hasColon)
  }
}
