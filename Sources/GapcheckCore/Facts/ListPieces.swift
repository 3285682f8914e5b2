/// The pieces of a list of names, by what stands between them outside of brackets.
struct ListPieces {
  enum Separator: Int {
    /// A slash, an ampersand, a plus sign or a joining word.
    case joiner
    case comma
    /// A word such as "but".
    case contrast
  }

  struct Piece {
    fileprivate let range: Range<Int>
    /// What stands before it.
    let after: Separator
  }

  private(set) var pieces: [Piece] = []
  private let characters: [Character]

  init(_ text: String, phrases: PhraseBook) {
    characters = Array(text)
    let isBalanced = characters.count { $0 == "(" } == characters.count { $0 == ")" }
    var (depth, start, after) = (0, 0, Separator.comma)
    var position = 0
    while position < characters.count {
      let character = characters[position]
      if isBalanced, character == "(" { depth += 1 }
      if isBalanced, character == ")" { depth -= 1 }
      guard depth <= 0, let (separator, length) = separator(at: position, phrases: phrases) else {
        position += 1
        continue
      }
      add(start..<position, after: &after)
      if separator.rawValue > after.rawValue { after = separator }
      position += length
      start = position
    }
    add(start..<characters.count, after: &after)
  }

  /// The text from the first to the last of some pieces, with what stands between them.
  func text(of pieces: ArraySlice<Piece>) -> String {
    guard let first = pieces.first, let last = pieces.last else { return "" }
    return String(characters[first.range.lowerBound..<last.range.upperBound]).trimmed
  }

  private mutating func add(_ range: Range<Int>, after: inout Separator) {
    guard characters[range].contains(where: { $0.isLetter || $0.isNumber }) else { return }
    pieces.append(Piece(range: range, after: after))
    after = .joiner
  }

  private func separator(at position: Int, phrases: PhraseBook) -> (Separator, length: Int)? {
    switch characters[position] {
    case ",": return isBetweenDigits(position) ? nil : (.comma, 1)
    case "/" where isRating(position): return nil
    case "/", "&": return (.joiner, 1)
    case "+": return isSpace(position - 1) && isSpace(position + 1) ? (.joiner, 1) : nil
    case let first where first.isLetter && position > 0 && isSpace(position - 1):
      let word = characters[position...].prefix { !$0.isWhitespace }
      guard word.count <= Self.longestWord, isSpace(position + word.count) else { return nil }
      let text = String(word).lowercased()
      if phrases.has(text, as: .joining) { return (.joiner, word.count) }
      if phrases.has(text, as: .tool) {
        return isBehindName(position, phrases: phrases) ? (.joiner, word.count) : nil
      }
      return phrases.has(text, as: .contrast) ? (.contrast, word.count) : nil
    default: return nil
    }
  }

  private static let longestWord = 12

  /// Whether a slash stands in points such as "7/10", and not between versions.
  private func isRating(_ position: Int) -> Bool {
    let before = characters[..<position].reversed().prefix(4).prefix {
      !$0.isWhitespace && $0 != "("
    }
    let after = characters[(position + 1)...].prefix(3).prefix { $0.isNumber }
    return Rating(String(before.reversed()) + "/" + String(after)) != nil
  }

  /// Whether the word before "with" may be a name; that of "experience with" is none.
  private func isBehindName(_ position: Int, phrases: PhraseBook) -> Bool {
    let before = characters[..<position].reversed().drop { $0.isWhitespace }
      .prefix(Self.longestWord * 2).prefix { !$0.isWhitespace }
    return !phrases.mayLeadUp(NormalizedName(String(before.reversed())))
  }

  private func isSpace(_ position: Int) -> Bool {
    characters.indices.contains(position) && characters[position].isWhitespace
  }

  private func isBetweenDigits(_ position: Int) -> Bool {
    position > 0 && position + 1 < characters.count && characters[position - 1].isNumber
      && characters[position + 1].isNumber
  }
}
