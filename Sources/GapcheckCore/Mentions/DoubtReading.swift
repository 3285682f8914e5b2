/// Tells how a heading says that its list is held, and which sentences of notes doubt what they name.
///
/// Both are read by words of the taxonomy and not by grammar, in any language that the lists know: in
/// notes a wrong credit is worse than a missed one.
package struct DoubtReading: Sendable {
  private let names: NameIndex
  private let denying: [WordList]
  private let learning: WordList?
  private let doubting: WordList?
  private let contrasts: Set<String>

  package init(_ taxonomy: Taxonomy) {
    names = taxonomy.names
    denying = ["negation-words", "wanting-words", "wish-words", "refusal-words"].compactMap {
      taxonomy.words($0)
    }
    learning = taxonomy.words("learning-words")
    doubting = taxonomy.words("doubt-words")
    contrasts = Set(taxonomy.words("contrast-words")?.words.map(\.text) ?? [])
  }

  /// Longer texts are no headings, in words.
  private static let longestHeading = 8

  /// Reads "Want to learn", "Ce que je ne fais pas", "勉強中"; a heading that names a skill says
  /// nothing of those under it.
  package func stance(ofHeading heading: String) -> Mention.Stance {
    let name = NormalizedName(heading)
    if denying.contains(where: { $0.words.contains(name) }) { return .notHeld }
    guard (1...Self.longestHeading).contains(name.words.count), names.meaning(of: name) == nil
    else { return .held }
    if denying.contains(where: { !$0.found(in: heading).isEmpty }) { return .notHeld }
    return learning?.found(in: heading).isEmpty ?? true ? .held : .learning
  }

  /// Whether a sentence of notes, or an item with a remark, casts doubt on the names in it.
  package func doubts(_ sentence: String) -> Bool {
    sentence.trimmed.hasSuffix("?") || !(doubting?.found(in: sentence).isEmpty ?? true)
  }

  /// The parts of a sentence that may differ in what they say of names: a word such as "but" behind a
  /// comma, and a semicolon, begin another.
  package func clauses(of sentence: String) -> [String] {
    var clauses: [[Substring]] = [[]]
    for word in sentence.split(separator: " ") {
      let last = clauses[clauses.count - 1].last
      let isContrast =
        contrasts.contains(NormalizedName(String(word)).text) && last?.hasSuffix(",") ?? false
      if isContrast || last?.hasSuffix(";") ?? false { clauses.append([]) }
      clauses[clauses.count - 1].append(word)
    }
    return clauses.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
