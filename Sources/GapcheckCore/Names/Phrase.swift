/// Words around a name that say how it is held, from the taxonomy's word lists.
enum Phrase: String, CaseIterable {
  case learning, wanting, negation, contrast, joining, filler, vendor, heading, since
  case year = "year-unit"
  case month = "month-unit"

  /// The id of the word list that holds its words.
  var list: String { rawValue + "-words" }
}

/// The words around names, found by their normalised text.
struct PhraseBook: Sendable {
  /// The longest phrase that is looked for, in words.
  static let longest = 5

  private var phrases: [Phrase: Set<String>] = [:]
  /// Every word that a phrase or a level word begins or ends with.
  private var edges: Set<Substring> = []

  init(_ lists: [WordList], levels: [LevelAnchor]) {
    for phrase in Phrase.allCases {
      let words = lists.first { $0.id.text == phrase.list }?.words ?? []
      phrases[phrase] = Set(words.map(\.text))
      for word in words { addEdges(of: word) }
    }
    for word in levels.flatMap({ [$0.name] + $0.words }) { addEdges(of: NormalizedName(word)) }
  }

  private mutating func addEdges(of name: NormalizedName) {
    edges.formUnion([name.words.first, name.words.last].compactMap { $0 })
  }

  /// Whether a word may be the first or the last of a phrase.
  func mayBound(_ word: NormalizedName) -> Bool {
    guard let first = word.words.first, let last = word.words.last else { return true }
    return edges.contains(first) || edges.contains(last)
      || word.text.utf8.contains { (0x30...0x39).contains($0) }
  }

  func has(_ text: String, as phrase: Phrase) -> Bool {
    phrases[phrase]?.contains(text) ?? false
  }
}
