/// What is known of one skill of a person.
package struct SkillState: Sendable {
  /// What the person can show.
  package var proven: Level = .none
  /// What the person says, after recency and inference.
  package var claimed: Level = .none
  /// How both came about, in the order of the rules.
  package var basis: [Basis] = []

  /// Whether anything at all speaks of the skill.
  package var isKnown: Bool { !basis.isEmpty }

  /// The level that scores use: proven in full, the rest of the claim by `trust` thousandths.
  package func credited(trust: Int) -> Level {
    Level.credited(proven: proven, claimed: claimed, trust: trust)
  }
}

/// One reason for a skill's levels.
package enum Basis: Sendable {
  case stated(name: String, level: Level, path: String)
  case levelWord(name: String, word: String, level: Level, path: String)
  case years(name: String, years: Int, level: Level, path: String)
  case assumedLevel(name: String, level: Level, path: String)
  /// A level that was read from a text, with the words it was read from.
  case inferred(name: String, from: String, level: Level, path: String)
  case faded(to: Level, lastUsed: Month)
  /// An artifact or contribution names the skill, which is no less than claiming it.
  case mention(title: String, level: Level, path: String)
  case evidence(kind: Identifier<EvidenceKind>, title: String, ceiling: Level, path: String)
  case task(Identifier<WorkTask>, level: Level)
  case experience(level: Level)
  case implied(by: SkillIndex, level: Level)
  case evaluationMissing(ceiling: Level)
  /// A step of a plan that is done, by its id.
  case completed(id: String, level: Level, path: String)
}
