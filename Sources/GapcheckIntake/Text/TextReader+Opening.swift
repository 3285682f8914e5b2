import GapcheckCore

/// What stands before the first heading: the name, a headline, how to reach the person, a summary.
extension TextReader {
  mutating func readOpening(_ lines: [TextLine]) {
    guard isStructured else { return readNotes(lines) }
    let content = lines.indices.filter { !lines[$0].isBlank && lines[$0].shape != .ruler }
    var taken: Set<Int> = []
    for index in content.prefix(Self.mostLinesOfHead) {
      let line = lines[index]
      if words.isDocumentTitle(line.title) || isContact(line.text, addresses: line.addresses) {
        taken.insert(index)
      } else if background.name == nil, background.headline == nil, readName(line) {
        taken.insert(index)
      } else if background.headline == nil, PersonLines(words).isHeadline(line) {
        background.headline = line.words.trimmed
        taken.insert(index)
      } else if line.headingLevel == nil {
        break
      }
    }
    let rest = lines.indices.filter { !taken.contains($0) }.map { lines[$0] }
    readNotes(rest, prose: .summary)
  }

  private static let mostLinesOfHead = 8

  /// Takes a line as the name, with a headline behind it where one stands there.
  private mutating func readName(_ line: TextLine) -> Bool {
    guard !line.isBullet else { return false }
    if PersonLines(words).isName(line.title) {
      background.name = line.title
      return true
    }
    let parts = JobHeader.parts(of: line.text)
    guard parts.count == 2, PersonLines(words).isName(parts[0]),
      words.isJobTitle(NormalizedName(parts[1]))
    else {
      return false
    }
    background.name = parts[0]
    background.headline = parts[1]
    return true
  }
}
