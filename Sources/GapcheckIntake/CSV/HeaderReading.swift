import GapcheckCore

/// What a header says of its column.
struct HeaderReading {
  /// `nil` where it is not understood.
  let role: ColumnRole?
  let scale: LevelScale?
  /// Whether its numbers are years of use.
  let countsYears: Bool

  init(_ title: String, words: HeaderWords, taxonomy: Taxonomy) {
    role = Self.role(title, words: words, taxonomy: taxonomy)
    scale = LevelScale(header: title)
    countsYears = words.asksForYears(title)
  }

  private static func role(
    _ title: String, words: HeaderWords, taxonomy: Taxonomy
  ) -> ColumnRole? {
    if let role = words.role(ofWhole: title) { return role }
    if words.isWish(title) {
      return words.role(within: title) == .hoursPerWeek ? .hoursPerWeek : .ignored
    }
    if isHeading(title, words: words, taxonomy: taxonomy) { return .skills }
    let skill = HeaderSkill(title, words: words, taxonomy: taxonomy)
    if let found = skill.found { return .skill(found.skill, name: found.name) }
    if skill.isSeveral { return nil }
    return words.role(ofOpening: title) ?? words.role(within: title)
  }

  /// Whether a header is that of a list of names, such as "Which databases do you use?".
  private static func isHeading(
    _ title: String, words: HeaderWords, taxonomy: Taxonomy
  ) -> Bool {
    guard words.asksWhich(title) else { return false }
    let core = words.core(of: title)
    return taxonomy.words("heading-words")?.words.contains { $0.text == core } ?? false
  }
}
