import GapcheckCore

/// Tells the lines with a person's name and headline from others.
struct PersonLines {
  private let words: TextVocabulary

  init(_ words: TextVocabulary) {
    self.words = words
  }

  /// Whether a text looks like a person's name: two to four words, all with capitals.
  func isName(_ text: String) -> Bool {
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
  private static let longestHeadline = 120
  private static let mostWords = 14

  /// Whether a short line names a job.
  func isHeadline(_ line: TextLine) -> Bool {
    let name = NormalizedName(line.text)
    return !line.isBullet && line.length <= Self.longestHeadline
      && name.words.count <= Self.mostWords
      && words.isJobTitle(name) && !line.text.hasSuffix(".")
      && !words.hasSentenceWord(name.words)
  }
}
