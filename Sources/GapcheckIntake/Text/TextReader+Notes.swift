import GapcheckCore

/// Text under no heading that is understood.
extension TextReader {
  /// Reads notes: sentences one by one, and lists where lines are lists.
  mutating func readNotes(_ lines: [TextLine], prose: Passage.Subject = .note) {
    if isBareList(blocks(of: lines)) { return readSkills(lines, level: nil, prose: prose) }
    var rest = lines[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isRow == first.isRow }
      if first.isRow, isBareList(blocks(of: run)) {
        readSkills(Array(run), level: nil, prose: prose)
      } else {
        for block in blocks(of: run) { readNote(block, prose: prose) }
      }
      rest = rest.dropFirst(run.count)
    }
  }

  private mutating func readNote(_ block: TextBlock, prose: Passage.Subject) {
    guard !isContact(block.text, addresses: block.addresses) else { return }
    if block.line.headingLevel != nil || block.line.isOpenTask { return add(block, as: prose) }
    if isCertificate(block) { return readStudies([block.line], kind: .certificate) }
    if let (label, rest) = shape.label(of: block.text),
      !words.isWeek(label),
      readTitled(label, rest, at: block) || readGroup(label, rest, at: block)
    {
      return
    }
    if isDenied(block) { return add(block, as: .wish) }
    let isWeek = shape.label(of: block.text).map { words.isWeek($0.label) } ?? false
    if !isWeek, shape.isKnownList(block.text, atLeast: 2) {
      return addItems(block.text, at: block, level: nil, prose: prose)
    }
    for sentence in Sentences.of(block.words) { add(sentence, at: block, as: prose) }
  }

  /// Whether a line is the title of a certificate and no sentence or list.
  func isCertificate(_ block: TextBlock) -> Bool {
    words.isCertificate(block.text) && block.text == block.line.text
      && !shape.isProse(block.words) && !shape.isKnownList(block.text, atLeast: 3)
  }

  private mutating func readGroup(_ label: String, _ rest: String, at block: TextBlock) -> Bool {
    let isLevel = words.saysHow(label)
    guard isLevel || words.isGroup(label), !shape.isProse(rest) else { return false }
    guard isLevel || shape.isKnownList(rest, atLeast: 1) || shape.isOfSpokenLanguages(rest) else {
      return false
    }
    addItems(rest, at: block, level: isLevel ? label : nil, prose: .note)
    return true
  }

  /// Whether a paragraph begins with a label that denies all of it: "What I cannot do: …".
  private func isDenied(_ block: TextBlock) -> Bool {
    guard let colon = block.words.firstIndex(of: ":") else { return false }
    return words.stance(of: String(block.words[..<colon])) != .held
  }

  // MARK: Bare lists

  /// Whether most lines are short and name something known, as in a list without a heading.
  private func isBareList(_ blocks: [TextBlock]) -> Bool {
    let content = blocks.filter {
      $0.line.headingLevel == nil && !isContact($0.text, addresses: $0.addresses)
    }
    guard !content.isEmpty else { return false }
    let lists = content.count { isListLike($0) }
    guard lists * 10 >= content.count * 6 else { return false }
    let known = content.count { shape.isKnownList(Self.listText(of: $0), atLeast: 1) }
    return known * 2 >= lists
  }

  private func isListLike(_ block: TextBlock) -> Bool {
    if block.line.isRow { return true }
    return !shape.isProse(Self.listText(of: block)) && !block.text.hasSuffix(".")
      && !words.hasSentenceWord(NormalizedName(Self.listText(of: block)).words)
  }

  /// The text of a block without a label in front.
  private static func listText(of block: TextBlock) -> String {
    if case .row(let cells, _) = block.line.shape { return cells.first ?? "" }
    guard let colon = block.text.firstRange(of: ": ") else { return block.text }
    return String(block.text[colon.upperBound...])
  }
}
