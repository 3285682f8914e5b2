import GapcheckCore

/// The words by which headers of forms are understood, from the taxonomy's word lists.
struct HeaderWords: Sendable {
  private let fillers: Set<String>
  /// Headers as they are written, by what they mean.
  private var headers: [String: ColumnRole] = [:]
  /// Headers without their fillers, by what they mean.
  private var cores: [String: ColumnRole] = [:]
  /// Phrases of two words and more that tell a role wherever they stand, the longest first.
  private var phrases: [(text: String, role: ColumnRole)] = []
  private let wishes: [String]
  private let years: [String]
  private let parts: Set<String>
  private let which: [String]
  private let plain: Set<String>

  init(_ taxonomy: Taxonomy) {
    let words = { (id: String) in taxonomy.words(id)?.words.map(\.text) ?? [] }
    fillers = Set(words("column-filler-words"))
    wishes = words("column-wish-words")
    years = words("column-skill-years-words")
    parts = Set(words("column-name-part-words"))
    which = words("column-which-words")
    plain = Set(words("capital-words"))
    // The first that claims a header keeps it.
    for (role, lists) in Self.lists {
      for word in lists.flatMap(words) {
        let core = core(of: word)
        if headers[word] == nil { headers[word] = role }
        if cores[core] == nil, !core.isEmpty { cores[core] = role }
        if role != .name, role != .ignored, word.contains(" ") { phrases.append((word, role)) }
      }
    }
    phrases.sort { ($0.text.count, $1.text) > ($1.text.count, $0.text) }
  }

  private static let lists: [(ColumnRole, [String])] = [
    (.ignored, ["column-ignored-words"]),
    (.name, ["column-name-words", "column-name-part-words"]),
    (.yearsOfExperience, ["column-years-words"]),
    (.hoursPerWeek, ["column-hours-words"]),
    (.tasks, ["column-tasks-words", "week-words"]),
    (.target, ["column-target-words"]),
    (.start, ["column-start-words"]),
    (.headline, ["column-headline-words"]),
    (.bullets, ["column-bullets-words"]),
    (.skills, ["column-skills-words", "section-skills-words"]),
  ]

  /// The role of a header that is known as a whole, words such as "your" aside.
  func role(ofWhole title: String) -> ColumnRole? {
    headers[NormalizedName(title).text] ?? cores[core(of: title)]
  }

  /// The role of a header that adds to what is known: "Tasks (with shares)".
  func role(ofOpening title: String) -> ColumnRole? { role(ofWhole: Self.opening(of: title)) }

  /// The role that a phrase within a header tells.
  func role(within title: String) -> ColumnRole? {
    let padded = Self.padded(title)
    return phrases.first { padded.contains(" \($0.text) ") }?.role
  }

  /// Whether a header asks what a person wants, which says nothing of what they have.
  func isWish(_ title: String) -> Bool { has(wishes, in: title) }

  /// Whether a header asks for years of use.
  func asksForYears(_ title: String) -> Bool { has(years, in: title) }

  /// Whether a header asks which things of a kind somebody knows.
  func asksWhich(_ title: String) -> Bool { has(which, in: title) }

  /// Whether a word is one of plain language that names a skill only by its capital.
  func isPlain(_ word: String) -> Bool { plain.contains(NormalizedName(word).text) }

  /// Whether a header asks for a part of the name, such as the first.
  func isPartOfName(_ title: String) -> Bool { parts.contains(NormalizedName(title).text) }

  /// A header without the words that questions are made of.
  func core(of title: String) -> String {
    NormalizedName(title).words.filter { !fillers.contains(String($0)) }.joined(separator: " ")
  }

  /// The same as the header writes it.
  func spelledCore(of title: String) -> String {
    title.split { $0.isWhitespace || ",?!\"“”„«»:".contains($0) }.map(String.init)
      .filter { !core(of: $0).isEmpty }.joined(separator: " ")
  }

  private func has(_ words: [String], in title: String) -> Bool {
    let padded = Self.padded(title)
    return words.contains { padded.contains(" \($0) ") }
  }

  private static func padded(_ title: String) -> String { " \(NormalizedName(title).text) " }

  /// A header without what it adds in brackets or behind its question mark.
  private static func opening(of title: String) -> String {
    String(title.prefix { !"([?:\n".contains($0) })
  }
}
