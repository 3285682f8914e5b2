import GapcheckCore

/// The one skill that a header asks for.
struct HeaderSkill {
  struct Found: Hashable {
    let skill: SkillIndex
    /// As the header writes it.
    let name: String
  }

  private(set) var found: Found?
  /// Whether it names several skills, of which none is the one.
  private(set) var isSeveral = false

  init(_ title: String, words: HeaderWords, taxonomy: Taxonomy) {
    let parts = Self.parts(of: title)
    let core = words.spelledCore(of: parts.last ?? title)
    let isPlain = core != title && core == core.lowercased() && words.isPlain(core)
    for part in parts + (isPlain ? [] : [core]) {
      guard let skill = taxonomy.names.skill(written: part) else { continue }
      found = Found(skill: skill, name: part)
      return
    }
    let names = Self.names(in: parts.last ?? title, words: words, taxonomy: taxonomy)
    let skills = Set(names.map(\.skill))
    isSeveral = skills.count > 1
    if skills.count == 1 { found = names.first }
  }

  /// What may be the name alone: in brackets at the end, behind a colon, and without a scale.
  private static func parts(of title: String) -> [String] {
    var parts: [String] = []
    if title.hasSuffix("]"), let open = title.lastIndex(of: "[") {
      parts.append(String(title[title.index(after: open)...].dropLast()).trimmed)
    }
    let bare = withoutBrackets(title)
    if let colon = bare.lastIndex(of: ":") {
      parts.append(String(bare[bare.index(after: colon)...]).trimmed)
    }
    for dash in [" - ", " – ", " — "] {
      guard let range = bare.ranges(of: dash).last else { continue }
      parts.append(String(bare[range.upperBound...]).trimmed)
      parts.append(String(bare[..<range.lowerBound]).trimmed)
    }
    return (parts + [bare]).filter { !$0.isEmpty }
  }

  /// A header without what it adds in round brackets at its end.
  private static func withoutBrackets(_ title: String) -> String {
    var text = title.trimmed
    if text.hasSuffix("%") { text = String(text.dropLast()).trimmed }
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
      return text
    }
    return String(text[..<open]).trimmed
  }

  // MARK: Questions

  /// Names within a question, the longest first; words of questions are none.
  private static func names(
    in title: String, words: HeaderWords, taxonomy: Taxonomy
  ) -> [Found] {
    let tokens = title.split { $0.isWhitespace || ",?!\"“”„«»".contains($0) }.flatMap { token in
      // "CI/CD" is one name, "Docker/Kubernetes" are two.
      taxonomy.names.skill(written: String(token)) != nil
        ? [String(token)] : token.split(separator: "/").map(String.init)
    }
    guard tokens.count <= mostWords else { return [] }
    var names: [Found] = []
    var start = 0
    while start < tokens.count {
      guard let (found, length) = name(at: start, of: tokens, words: words, taxonomy: taxonomy)
      else {
        start += 1
        continue
      }
      names.append(found)
      start += length
    }
    return names
  }

  private static func name(
    at start: Int, of tokens: [String], words: HeaderWords, taxonomy: Taxonomy
  ) -> (Found, length: Int)? {
    for length in stride(from: min(longestName, tokens.count - start), to: 0, by: -1) {
      let part = tokens[start..<(start + length)]
      let text = part.joined(separator: " ")
      guard let first = part.first, let last = part.last,
        !words.core(of: first).isEmpty, !words.core(of: last).isEmpty,
        length > 1 || isName(text, atStart: start == 0),
        let skill = taxonomy.names.skill(written: text)
      else { continue }
      return (Found(skill: skill, name: text.filter { !"()[]".contains($0) }), length)
    }
    return nil
  }

  /// Whether a word is written as names are: with a capital or a digit, which a first word has anyway.
  private static func isName(_ word: String, atStart: Bool) -> Bool {
    word.dropFirst(atStart ? 1 : 0).contains { $0.isUppercase || $0.isNumber || $0 == "+" }
      || !atStart && word.contains { ".#".contains($0) }
  }

  /// In words.
  private static let longestName = 4
  private static let mostWords = 60
}
