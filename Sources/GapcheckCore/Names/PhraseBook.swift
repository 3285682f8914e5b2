/// The words around names, found by their normalised text.
struct PhraseBook: Sendable {
  /// The longest phrase that is looked for, in words.
  static let longest = 5

  /// What words and phrases are to the names around them.
  private let phrases: NameTable
  /// How names are written that count only in that way, by their normalised text.
  private let spellings: NameTable

  /// How a name is written that counts in running text only in that way.
  func spelling(of text: String) -> String? { spellings.find(text).map { $0.peek() } }

  /// Whether a word may be the first or the last of a phrase.
  func mayBound(_ word: NormalizedName) -> Bool {
    let words = word.words
    guard let first = words.first, let last = words.last else { return true }
    return roles(of: first).contains(.edge) || roles(of: last).contains(.edge)
      || word.text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a word ends a phrase that leads up to a name.
  func mayLeadUp(_ word: NormalizedName) -> Bool {
    word.words.last.map { roles(of: $0).contains(.closing) } ?? true
  }

  func has(_ text: String, as phrase: Phrase) -> Bool {
    phrases.find(text).map { $0.peek() as PhraseSet }?.contains(PhraseSet(phrase)) ?? false
  }

  private func roles(of word: Substring) -> PhraseSet {
    phrases.find(word).map { $0.peek() } ?? []
  }
}

extension PhraseBook {
  init(from reader: inout PackedReader) {
    phrases = NameTable(from: &reader)
    spellings = NameTable(from: &reader)
  }
}

/// Collects the words around names and packs the tables that find them.
struct PhraseBookBuilder {
  private var phrases: [String: PhraseSet] = [:]
  private var spellings: [String: String] = [:]

  init(_ lists: [WordList], levels: [LevelAnchor]) {
    for phrase in Phrase.allCases {
      let list = lists.first { $0.id.text == phrase.list }
      let words = list?.words ?? []
      for word in words { add(word.text, PhraseSet(phrase)) }
      if phrase.isOfNames {
        addNames(of: list, as: phrase)
        continue
      }
      for word in words {
        addEdges(of: word)
        if phrase.leadsUp { addClosing(of: word) }
      }
    }
    for word in levels.flatMap({ [$0.name] + $0.words }).map(NormalizedName.init) {
      addEdges(of: word)
      addClosing(of: word)
    }
  }

  private mutating func add(_ text: String, _ roles: PhraseSet) {
    phrases[text, default: []].insert(roles)
  }

  /// Takes names of skills also without their spaces, and keeps how they are written.
  private mutating func addNames(of list: WordList?, as phrase: Phrase) {
    for (word, spelling) in zip(list?.words ?? [], list?.spellings ?? []) {
      if phrase != .other { add(word.compact, PhraseSet(phrase)) }
      spellings[word.text] = spelling
    }
  }

  private mutating func addEdges(of name: NormalizedName) {
    for word in [name.words.first, name.words.last].compactMap({ $0 }) { add(String(word), .edge) }
  }

  private mutating func addClosing(of name: NormalizedName) {
    if let last = name.words.last { add(String(last), .closing) }
  }

  /// Writes the tables.
  func pack(into writer: inout PackedWriter) {
    NameTable.pack(phrases, into: &writer) { $1.write($0) }
    NameTable.pack(spellings, into: &writer) { $1.write($0) }
  }
}
