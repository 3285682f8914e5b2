package import GapcheckCore

/// Reads plain text and markdown, as people paste it from a page, an editor or their notes.
///
/// Headings, bullets and dates give the text its shape; where it has none, it is notes, or a bare
/// list of skills.
package struct TextReader {
  var background = Background()
  let words: TextVocabulary
  let shape: ListShape
  let headers: JobHeaderReading
  let dates: DateReading
  /// Whether any heading was understood.
  private(set) var isStructured = false

  /// Reads a text in UTF-8; dates are counted by the day of the audit.
  package static func read(
    _ bytes: [UInt8], taxonomy: Taxonomy, asOf: CalendarDate
  ) throws(TextError) -> (background: Background, notes: [ResumeNote]) {
    let text = try PlainText(bytes)
    let lines = LineScanner(text).lines
    guard lines.contains(where: { !$0.isBlank && $0.shape != .ruler }) else { throw .empty }
    var reader = TextReader(taxonomy: taxonomy, asOf: asOf)
    reader.read(lines)
    return (reader.background, text.notes)
  }

  private init(taxonomy: Taxonomy, asOf: CalendarDate) {
    words = TextVocabulary(taxonomy)
    shape = ListShape(words)
    dates = DateReading(taxonomy, asOf: asOf)
    headers = JobHeaderReading(words: words, dates: dates)
  }

  private mutating func read(_ lines: [TextLine]) {
    let outline = TextOutline(lines, words: words, headers: headers)
    isStructured = outline.isStructured
    for part in outline.parts { read(part) }
  }

  private mutating func read(_ part: TextOutline.Part) {
    if [.other, .skills].contains(part.section), readDenied(part) { return }
    switch part.section {
    case .opening: readOpening(part.lines)
    case .skills: readSkills(part.lines, level: words.saysHow(part.title) ? part.title : nil)
    case .learning: readSkills(part.lines, level: "learning", prose: .wish)
    case .wish: readWishes(part)
    case .work: readWork(part.lines)
    case .projects: readProjects(part.lines)
    case .education: readStudies(part.lines, kind: .degree)
    case .certificates: readStudies(part.lines, kind: .certificate)
    case .courses: readStudies(part.lines, kind: .course)
    case .publications: readStudies(part.lines, kind: .publication)
    case .summary: addBlocks(of: part.lines, as: .summary)
    case .other: readNotes(part.lines)
    case .skipped: break
    }
  }

  /// Reads a part whose title says that what it names is not known, or being learned.
  private mutating func readDenied(_ part: TextOutline.Part) -> Bool {
    switch words.stance(of: part.title) {
    case .notHeld: readWishes(part)
    case .learning: readSkills(part.lines, level: "learning", prose: .wish)
    case .held: return false
    }
    return true
  }

  /// Reads what a person wants: names under a title that says so are a list like any other.
  private mutating func readWishes(_ part: TextOutline.Part) {
    guard words.saysHow(part.title) else { return addBlocks(of: part.lines, as: .wish) }
    for block in blocks(of: part.lines) { addWish(block.text, at: block, under: part.title) }
  }

  /// Adds what a person wants, as a list of names where it is one.
  mutating func addWish(_ text: String, at block: TextBlock, under title: String) {
    if words.saysHow(title), shape.isKnownList(text, atLeast: 1) {
      addItems(text, at: block, level: title, prose: .wish)
    } else {
      add(text.replacing("\t", with: " "), at: block, as: .wish)
    }
  }

  // MARK: Passages

  func blocks(of lines: some Sequence<TextLine>) -> [TextBlock] {
    TextBlock.blocks(of: lines, words: words)
  }

  /// Adds every block as a passage of one subject.
  mutating func addBlocks(of lines: some Sequence<TextLine>, as subject: Passage.Subject) {
    for block in blocks(of: lines) { add(block, as: subject) }
  }

  /// Adds a block, unless it only says how to reach the person; a task still open is a wish.
  mutating func add(_ block: TextBlock, as subject: Passage.Subject) {
    guard !isContact(block.text, addresses: block.addresses) else { return }
    add(block.words, at: block, as: block.line.isOpenTask ? .wish : subject)
  }

  mutating func add(_ text: String, at block: TextBlock, as subject: Passage.Subject) {
    let text = text.trimmed
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    background.passages.append(Passage(text, place: block.place, subject: subject))
  }
}
