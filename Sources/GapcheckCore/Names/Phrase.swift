/// Words around a name that say how it is held or lead to another, from the taxonomy's word lists.
enum Phrase: String, CaseIterable {
  case learning, wanting, negation, contrast, joining, filler, vendor, heading, since, tool, making
  /// How names count in running text.
  case everyday, capital, listed, other
  /// What stands around names in running text.
  case bridge, resuming, employer, company, role, hiring, loose, wish, later, knowing
  /// Words that turn to others, back to the writer, and to what was not taken.
  case others, rejecting
  case writer = "self"
  case shortJoining = "short-joining"
  /// Services whose names are other words too, and words of the clouds that they are part of.
  case cloudService = "cloud-service"
  case cloud
  /// Phrases of tasks that are no tasks in running text, and words beside the rest.
  case plainTask = "plain-task"
  case adjective
  case year = "year-unit"
  case month = "month-unit"

  /// The id of the word list that holds its words.
  var list: String { rawValue + "-words" }

  /// Whether a name follows its words, where a word such as "with" stands between them.
  fileprivate var leadsUp: Bool {
    switch self {
    case .learning, .wanting, .negation, .filler, .year, .month: true
    case .contrast, .joining, .vendor, .heading, .since, .tool, .making: false
    case .everyday, .capital, .listed, .other: false
    case .bridge, .resuming, .employer, .company, .role, .hiring, .loose, .wish, .later, .knowing,
      .shortJoining, .cloudService, .cloud, .plainTask, .adjective, .others, .rejecting, .writer:
      false
    }
  }

  /// Whether its words are names of skills, or hold them, and stand beside none.
  fileprivate var isOfNames: Bool {
    [.everyday, .capital, .listed, .cloudService, .other].contains(self)
  }
}

/// The words around names, found by their normalised text.
struct PhraseBook: Sendable {
  /// The longest phrase that is looked for, in words.
  static let longest = 5

  private var phrases: [Phrase: Set<String>] = [:]
  /// Every word that a phrase or a level word begins or ends with.
  private var edges: Set<Substring> = []
  /// The last word of every phrase that leads up to a name, as "experience" and "good" do.
  private var closings: Set<Substring> = []
  /// How names are written that count only in that way, by their normalised text.
  private var spellings: [String: String] = [:]

  init(_ lists: [WordList], levels: [LevelAnchor]) {
    for phrase in Phrase.allCases {
      let list = lists.first { $0.id.text == phrase.list }
      let words = list?.words ?? []
      phrases[phrase] = Set(words.map(\.text))
      if phrase.isOfNames {
        addNames(of: list, as: phrase)
        continue
      }
      for word in words {
        addEdges(of: word)
        if phrase.leadsUp, let last = word.words.last { closings.insert(last) }
      }
    }
    for word in levels.flatMap({ [$0.name] + $0.words }).map(NormalizedName.init) {
      addEdges(of: word)
      if let last = word.words.last { closings.insert(last) }
    }
  }

  /// Takes names of skills also without their spaces, and keeps how they are written.
  private mutating func addNames(of list: WordList?, as phrase: Phrase) {
    for (word, spelling) in zip(list?.words ?? [], list?.spellings ?? []) {
      if phrase != .other { phrases[phrase]?.insert(word.compact) }
      spellings[word.text] = spelling
    }
  }

  /// How a name is written that counts in running text only in that way.
  func spelling(of text: String) -> String? { spellings[text] }

  private mutating func addEdges(of name: NormalizedName) {
    edges.formUnion([name.words.first, name.words.last].compactMap { $0 })
  }

  /// Whether a word may be the first or the last of a phrase.
  func mayBound(_ word: NormalizedName) -> Bool {
    guard let first = word.words.first, let last = word.words.last else { return true }
    return edges.contains(first) || edges.contains(last)
      || word.text.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a word ends a phrase that leads up to a name.
  func mayLeadUp(_ word: NormalizedName) -> Bool {
    word.words.last.map(closings.contains) ?? true
  }

  func has(_ text: String, as phrase: Phrase) -> Bool {
    phrases[phrase]?.contains(text) ?? false
  }
}
