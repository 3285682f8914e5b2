import GapcheckCore

/// Whether a line is a list of names or running text.
struct ListShape {
  private let words: TextVocabulary

  init(_ words: TextVocabulary) {
    self.words = words
  }

  /// Cuts a text at the marks between the items of a list, outside of brackets.
  static func items(_ text: String) -> [Substring] {
    var items: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case ",", ";", "|", "•", "·", "\t", "/":
        guard depth == 0 else { continue }
        items.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    items.append(text[start...])
    return items.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether a line reads as a sentence or part of one.
  func isProse(_ text: String) -> Bool {
    if Sentences.of(text).count > 1 { return true }
    let all = NormalizedName(text).words
    guard all.count >= Self.fewestWordsOfProse else {
      return all.count > 3 && text.hasSuffix(".") && words.hasSentenceWord(all)
    }
    if words.hasSentenceWord(all) { return true }
    return all.count > Self.mostWordsPerItem * max(1, Self.items(text).count)
  }

  private static let fewestWordsOfProse = 6
  private static let mostWordsPerItem = 6

  /// Whether a line lists things by name, most of them known.
  func isKnownList(_ text: String, atLeast fewest: Int) -> Bool {
    guard text.utf8.count <= Self.longestLine, !isProse(text) else { return false }
    let items = Self.items(text)
    let known = items.count { words.holdsKnownName(String($0)) }
    return known >= fewest && known * 2 >= items.count
  }

  private static let longestLine = 2_000

  /// Whether a list is of languages that people speak.
  func isOfSpokenLanguages(_ text: String) -> Bool {
    guard let first = Self.items(text).first else { return false }
    let firstWords = NormalizedName(String(first)).words
    return firstWords.count <= 4 && (firstWords.first.map(words.isSpokenLanguage) ?? false)
  }

  /// Cuts a label off the front: "Databases: MySQL", "Databases - MySQL, Redis".
  func label(of text: String) -> (label: String, rest: String)? {
    for separator in [":", "\t", " – ", " — ", " - "] {
      guard let range = text.firstRange(of: separator) else { continue }
      let label = String(text[..<range.lowerBound]).trimmed
      let rest = String(text[range.upperBound...]).trimmed
      guard !label.isEmpty, !rest.isEmpty, label.utf8.count <= Self.longestLabel,
        !(separator == ":" && rest.hasPrefix("//"))
      else { continue }
      return (label, rest)
    }
    return nil
  }

  private static let longestLabel = 50
}
