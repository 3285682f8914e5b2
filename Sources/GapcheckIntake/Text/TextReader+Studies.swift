import GapcheckCore

/// The parts of a text that tell of schools, certificates, courses and publications.
extension TextReader {
  mutating func readStudies(_ lines: [TextLine], kind: Learning.Kind) {
    var last: Int?
    var hasDegree = false
    var hasDates = false
    for block in blocks(of: lines) {
      let isDegree = words.isDegree(studyTitle(of: block))
      let isDated = hasYear(block)
      let isSame = kind == .degree && last.map { $0 + 1 == block.line.number } ?? false
      last = block.line.number
      if kind != .degree, let (label, rest) = shape.label(of: block.text), isTitleOfStudies(label),
        readTitled(label, rest, at: block)
      {
        continue
      }
      if isDetail(block) {
        takeAddress(of: block)
        add(block, as: background.studies.isEmpty ? .note : .study(background.studies.count - 1))
      } else if isSame, !(isDegree && hasDegree), !(isDated && hasDates), !block.line.isBullet,
        !background.studies.isEmpty
      {
        if isDegree { rename(to: block) }
        takeAddress(of: block)
        hasDegree = hasDegree || isDegree
        hasDates = hasDates || isDated
      } else {
        addStudy(block, kind: kind)
        hasDegree = isDegree
        hasDates = isDated
      }
    }
  }

  /// Whether a block tells more of the study above it.
  private func isDetail(_ block: TextBlock) -> Bool {
    guard block.line.headingLevel == nil else { return false }
    if let (label, _) = shape.label(of: block.text), !words.isDegree(label),
      words.section(of: label, isHeading: false) != nil || words.isJobPart(label)
    {
      return true
    }
    return block.text.utf8.count > JobHeaderReading.longestHeader
      || shape.isProse(block.words)
        && !words.isDegree(block.words) && !background.studies.isEmpty
        && !block.line.isBullet
  }

  /// Whether a label is a title over studies, such as "Certifications" in "Certifications: CKA".
  private func isTitleOfStudies(_ label: String) -> Bool {
    switch words.section(of: label, isHeading: false) {
    case .certificates?, .courses?: true
    default: false
    }
  }

  /// The link of a study may stand on a line of its own under it.
  private mutating func takeAddress(of block: TextBlock) {
    guard let last = background.studies.indices.last, background.studies[last].url == nil else {
      return
    }
    background.studies[last].url = block.addresses.first { $0.hasPrefix("http") }
  }

  private mutating func addStudy(_ block: TextBlock, kind: Learning.Kind) {
    let title = studyTitle(of: block)
    guard title.contains(where: \.isLetter), !isContact(block.text, addresses: []) else {
      return takeAddress(of: block)
    }
    let url = block.addresses.first { $0.hasPrefix("http") }
    background.studies.append(
      Study(
        title: title, kind: kind, url: url, isFinished: !words.progress.isUnfinished(title),
        place: block.place))
  }

  /// Takes the line with the degree as the title, where the school's name stands above it.
  private mutating func rename(to block: TextBlock) {
    background.studies[background.studies.count - 1].title = studyTitle(of: block)
  }

  private func studyTitle(of block: TextBlock) -> String {
    let reading = headers.reading(block.line)
    let text = block.text == block.line.text && reading.period != nil ? reading.rest : block.text
    return Self.withoutYear(text.replacing("\t", with: ", ").trimmed)
  }

  private func hasYear(_ block: TextBlock) -> Bool {
    headers.reading(block.line).period != nil || Self.withoutYear(block.text) != block.text
  }

  /// Drops a year in front.
  private static func withoutYear(_ text: String) -> String {
    let year = text.prefix { $0.isASCII && $0.isNumber }
    guard year.count == 4, year.endIndex < text.endIndex, text[year.endIndex].isWhitespace else {
      return text
    }
    return String(text[year.endIndex...]).trimmed
  }
}
