import GapcheckCore

/// The parts of a text that tell of schools, certificates, courses and publications.
extension TextReader {
  mutating func readStudies(_ lines: [TextLine], kind: Learning.Kind) {
    var last: Int?
    var hasDegree = false
    for block in blocks(of: lines) {
      let isDegree = words.isDegree(block.words)
      let isSame = kind == .degree && last.map { $0 + 1 == block.line.number } ?? false
      last = block.line.number
      if isDetail(block) {
        add(block, as: background.studies.isEmpty ? .note : .study(background.studies.count - 1))
      } else if isSame, !(isDegree && hasDegree), !block.line.isBullet, !background.studies.isEmpty
      {
        if isDegree { rename(to: block) }
        hasDegree = hasDegree || isDegree
      } else {
        addStudy(block, kind: kind)
        hasDegree = isDegree
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

  private mutating func addStudy(_ block: TextBlock, kind: Learning.Kind) {
    let title = studyTitle(of: block)
    guard title.contains(where: \.isLetter), !isContact(block.text, addresses: []) else { return }
    background.studies.append(Study(title: title, kind: kind, place: block.place))
    add(title, at: block, as: .study(background.studies.count - 1))
  }

  /// Takes the line with the degree as the title, where the school's name stands above it.
  private mutating func rename(to block: TextBlock) {
    let last = background.studies.count - 1
    background.studies[last].title = studyTitle(of: block)
    add(background.studies[last].title, at: block, as: .study(last))
  }

  private func studyTitle(of block: TextBlock) -> String {
    let reading = headers.reading(block.line)
    let text = block.text == block.line.text && reading.period != nil ? reading.rest : block.text
    return text.replacing("\t", with: ", ").trimmed
  }
}
