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
      } else if background.headline == nil, isHeadline(line) {
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
    if isName(line.title) {
      background.name = line.title
      return true
    }
    let parts = JobHeader.parts(of: line.text)
    guard parts.count == 2, isName(parts[0]), words.isJobTitle(NormalizedName(parts[1])) else {
      return false
    }
    background.name = parts[0]
    background.headline = parts[1]
    return true
  }

  /// Whether a text looks like a person's name: two to four words, all with capitals.
  private func isName(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard (2...4).contains(parts.count), text.utf8.count <= Self.longestName,
      !words.isJobTitle(NormalizedName(text)), !words.holdsKnownName(text),
      !words.isDocumentTitle(text), !words.isGroup(text),
      words.section(of: text, isHeading: true) == nil
    else { return false }
    let isCapitalised = parts.count { $0.first?.isUppercase ?? false }
    return isCapitalised >= 2 && parts.first?.first?.isUppercase ?? false
      && parts.last?.first?.isUppercase ?? false
      && text.allSatisfy { $0.isLetter || " .'’-".contains($0) }
  }

  private static let longestName = 50

  private func isHeadline(_ line: TextLine) -> Bool {
    let name = NormalizedName(line.text)
    return !line.isBullet && line.length <= 120 && name.words.count <= 14
      && words.isJobTitle(name) && !line.text.hasSuffix(".")
      && !words.hasSentenceWord(name.words)
  }
}
