/// One skill that people have or lack, with what it costs to learn and how it is shown.
package struct Skill: Sendable {
  /// Which kind of work can show a skill; evidence ceilings differ by it.
  package enum Side: String, Sendable, CaseIterable {
    case backend, ai, judgment
  }

  /// How fast knowledge of it goes stale; half-lives are in the model constants.
  package enum Pace: String, Sendable, CaseIterable {
    case tool, platform, fundamental
  }

  /// Having the skill at a level implies another at `offset` levels below.
  package struct Implication: Sendable {
    package let skill: SkillIndex
    package let offset: Int
  }

  package let id: Identifier<Skill>
  package let index: SkillIndex
  package let name: String
  package let group: Identifier<SkillGroup>
  package let side: Side
  package let pace: Pace
  @Later package var estimate: Estimate
  /// Effort of the steps 0→1, 1→2, 2→3 and 3→4, for someone with ordinary backend habits.
  package let steps: [Effort]
  @Later package var aliases: [String]
  package let prerequisites: [SkillIndex]
  /// Skills that shorten the first two steps when already held.
  package let helpers: [SkillIndex]
  package let implications: [Implication]
  /// Whether nothing above level 1 counts as proven without an evaluation result.
  package let needsEvaluation: Bool
  @Later package var why: String
  /// The exercise that turns study into evidence.
  @Later package var ship: String
  /// What says that the steps to levels 1, 2 and 3 are done, as a stranger could check it.
  @Later package var done: [String]
  @Later package var resources: [Identifier<Resource>]
  @Later package var provenance: Provenance

  /// Effort of the step that ends at a level from 1 to 4.
  package func effort(to level: Int) -> Effort { steps[level - 1] }

  /// What says that the step to a level is done; level 4 rests on others and has no check.
  package func check(of level: Int) -> String? { done.dropFirst(level - 1).first }
}

/// A heading that skills are listed under.
package struct SkillGroup: Sendable {
  package let id: Identifier<SkillGroup>
  package let name: String
  @Later package var summary: String
  @Later package var provenance: Provenance
}
