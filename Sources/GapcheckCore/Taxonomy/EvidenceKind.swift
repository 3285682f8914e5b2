/// A kind of proof, and the level it can show at most.
package struct EvidenceKind: Sendable {
  package let id: Identifier<EvidenceKind>
  package let name: String
  @Later package var aliases: [String]
  /// Whether two items of it can carry level 4.
  package let isStrong: Bool
  /// Ceilings by the side of the skill.
  package let ceilings: ShortTable<Skill.Side, Level>
  /// The ceiling where others rely on the work; `nil` where reliance changes nothing.
  package let reliedOnCeiling: Level?
  package let groupCeilings: ShortTable<Identifier<SkillGroup>, Level>
  package let skillCeilings: ShortTable<SkillIndex, Level>
  /// The only skills the kind says anything of; empty for all.
  package let onlySkills: [SkillIndex]
  /// Skills that an item of it shows beside those it is listed for, as a write-up shows writing.
  package let alsoShows: [SkillIndex]
  @Later package var meaning: String
  /// Its place among the kinds in thousandths, strongest at 1000; no score uses it.
  package let strength: Int?
  /// The fields of a profile's evidence without which nobody can check it.
  @Later package var needs: [String]
  @Later package var provenance: Provenance

  /// Finds the highest level that one item of this kind shows of a skill.
  package func ceiling(for skill: Skill, reliedOn: Bool) -> Level {
    if !onlySkills.isEmpty && !onlySkills.contains(skill.index) { return .none }
    let plain =
      skillCeilings[skill.index] ?? groupCeilings[skill.group] ?? ceilings[skill.side] ?? .none
    guard reliedOn, let reliedOnCeiling else { return plain }
    return max(plain, reliedOnCeiling)
  }
}

/// The meaning of a level, and the question that separates it from the one below.
package struct LevelAnchor: Sendable {
  package let id: Identifier<LevelAnchor>
  package let level: Int
  package let name: String
  @Later package var behaviour: String
  @Later package var boundaryQuestion: String
  /// How much guidance a person of the level works with.
  @Later package var autonomy: String?
  /// What is still too much for a person of the level.
  @Later package var failsAt: String?
  /// What the level asks for besides where the work is on AI systems.
  @Later package var aiAddition: String?
  /// Words of résumés that mean this level.
  @Later package var words: [String]
  @Later package var provenance: Provenance
}
