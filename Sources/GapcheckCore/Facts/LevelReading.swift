/// Reads levels from the words and years with which people say how well they know something.
package struct LevelReading {
  private let taxonomy: Taxonomy

  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
  }

  /// Reads a level word, a digit such as "3" or "3/4", or points such as "7/10".
  package func level(words: String) -> Level? {
    taxonomy.names.level(word: NormalizedName(words)) ?? SkillNameReading.levelDigit(in: words)
      ?? Rating(words)?.level
  }

  /// Reads a level from years of use, in thousandths; years alone never make level 4.
  package func level(years: Int) -> Level { Self.level(years: years, taxonomy.model) }

  static func level(years: Int, _ model: ModelConstants) -> Level {
    if years < model.yearsForAware { return .aware }
    return Level(whole: years < model.yearsForWorking ? 2 : 3)
  }
}
