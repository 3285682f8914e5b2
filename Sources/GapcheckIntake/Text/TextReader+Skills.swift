import GapcheckCore

/// The parts of a text that list skills.
extension TextReader {
  /// Reads lists of skills; sentences among them become passages of another subject.
  mutating func readSkills(
    _ lines: [TextLine], level: String?, prose: Passage.Subject = .note
  ) {
    var list = SkillList(level: level, prose: prose)
    let blocks = blocks(of: lines)
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      if case .row(let cells, let isHeader) = block.line.shape {
        readRow(cells, isHeader: isHeader, of: block, in: &list)
      } else if let group = group(in: block, before: next) {
        list.enter(group, isLevel: words.saysHow(group), rank: Self.rank(of: block.line))
      } else {
        readItems(block, in: list)
      }
    }
  }

  /// How the items of a list are held, by the headings over them.
  struct SkillList {
    let prose: Passage.Subject
    /// The titles of the columns of a table under way.
    var columns: [String] = []
    private var levels: [(rank: Int, level: String?)]

    init(level: String?, prose: Passage.Subject) {
      self.prose = prose
      levels = [(-1, level)]
    }

    var level: String? { levels.last?.level }

    /// Takes a heading; one that names no level keeps that of a heading above it.
    mutating func enter(_ group: String, isLevel: Bool, rank: Int) {
      while levels.count > 1, let last = levels.last, last.rank >= rank { levels.removeLast() }
      levels.append((rank, isLevel ? group : level))
    }
  }

  /// Where headings stand in each other, from markdown's to indented items.
  private static func rank(of line: TextLine) -> Int {
    if let level = line.headingLevel { return level }
    return line.isBullet ? HeadingStyle.outlineRank + line.indent : HeadingStyle.plainRank
  }

  // MARK: Headings of groups

  /// The heading of a group of skills, where a block is nothing else.
  private func group(in block: TextBlock, before next: TextBlock?) -> String? {
    let title = block.line.title
    guard block.text == block.line.text, title.utf8.count <= Self.longestHeading else { return nil }
    if block.line.headingLevel != nil {
      return shape.isKnownList(title, atLeast: 2) ? nil : level(inBracketsOf: title) ?? title
    }
    let hasColon = block.line.text.hasSuffix(":")
    let holdsNext = next.map { $0.line.isBullet && isUnder($0.line, block.line) } ?? false
    if words.isLevel(title), hasColon || holdsNext || block.line.isText { return title }
    if words.saysHow(title), hasColon || holdsNext { return title }
    if hasColon || holdsNext && (block.line.isBullet || words.isGroup(title)) {
      return level(inBracketsOf: title) ?? title
    }
    let isKnown = words.names.meaning(written: title) != nil
    return words.isGroup(title) && block.line.isText && !isKnown ? title : nil
  }

  private static let longestHeading = 60

  private func isUnder(_ line: TextLine, _ heading: TextLine) -> Bool {
    !heading.isBullet || line.indent > heading.indent
  }

  /// The level in the heading "Languages (advanced)".
  private func level(inBracketsOf title: String) -> String? {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
    let inner = String(title[title.index(after: open)...].dropLast())
    return words.isLevel(inner) ? inner : nil
  }

  // MARK: Items

  mutating func readItems(_ block: TextBlock, in list: SkillList) {
    guard !isContact(block.text, addresses: block.addresses) else { return }
    if isCertificate(block) { return readStudies([block.line], kind: .certificate) }
    if let (label, rest) = shape.label(of: block.text), isLabel(label) {
      return readLabelled(label, rest, at: block, in: list)
    }
    addItems(block.text, at: block, level: list.level, prose: list.prose)
  }

  /// Whether what stands before a colon or a dash is about the list behind it, and no part of it.
  private func isLabel(_ text: String) -> Bool {
    words.isGroup(text) || words.saysHow(text) || words.isWeek(text)
      || !words.holdsKnownName(text)
  }

  /// Reads "Advanced: Go, Python", "Databases: MySQL", "Want to learn: Rust".
  private mutating func readLabelled(
    _ label: String, _ rest: String, at block: TextBlock, in list: SkillList
  ) {
    let section = words.section(of: label, isHeading: false)
    if section != .skills, section != .summary, readTitled(label, rest, at: block) { return }
    if words.isWeek(label) {
      for sentence in Sentences.of(rest) { add(sentence, at: block, as: .note) }
    } else if words.saysHow(label) {
      addItems(rest, at: block, level: label, prose: list.prose)
    } else if words.isGroup(label) || shape.isKnownList(rest, atLeast: 1) {
      addItems(rest, at: block, level: list.level, prose: list.prose)
    } else {
      addItems(block.text, at: block, level: list.level, prose: list.prose)
    }
  }

  mutating func addItems(
    _ text: String, at block: TextBlock, level: String?, prose: Passage.Subject
  ) {
    let text = text.replacing("\t", with: " | ")
    if shape.isOfSpokenLanguages(text) { return }
    if block.line.isOpenTask { return add(text, at: block, as: .wish) }
    guard shape.isProse(text) else {
      return add(text, at: block, as: .skills(groupLevel: level))
    }
    for sentence in Sentences.of(text) { add(sentence, at: block, as: prose) }
  }
}
