/// The levels that a person holds, skill by skill; changed step by step when a plan is tried out.
package struct Standing: Sendable {
  private var proven: [Level]
  private var claimed: [Level]
  private var isKnown: [Bool]
  /// What was claimed at the start: knowledge shortens learning whether or not it can be shown.
  private let atStart: [Level]

  /// The levels an assessment found.
  package init(_ assessment: SkillAssessment) {
    proven = assessment.states.map(\.proven)
    claimed = assessment.states.map(\.claimed)
    isKnown = assessment.states.map(\.isKnown)
    atStart = claimed
  }

  /// The levels that the rules find, without their reasons.
  init(_ holdings: Holdings, _ table: LevelTable) {
    let rules = LevelRules(holdings, table: table, record: NoRecord())
    proven = rules.proven
    claimed = rules.claimed
    isKnown = rules.isKnown
    atStart = rules.claimed
  }

  /// The whole levels that are proven, by skill.
  var wholeLevels: [UInt8] { proven.map { UInt8(truncatingIfNeeded: $0.thousandths / 1000) } }

  /// What is made of the proven and the claimed level, in thousandths, of each skill.
  func thousandths<Result>(_ make: (_ proven: Int32, _ claimed: Int32) -> Result) -> [Result] {
    proven.indices.map {
      make(
        Int32(truncatingIfNeeded: proven[$0].thousandths),
        Int32(truncatingIfNeeded: claimed[$0].thousandths))
    }
  }

  /// Nothing known of anything.
  init(emptyFor taxonomy: Taxonomy) {
    let count = taxonomy.skills.count
    proven = Array(repeating: .none, count: count)
    claimed = proven
    isKnown = Array(repeating: false, count: count)
    atStart = proven
  }

  package func proven(_ skill: SkillIndex) -> Level { proven[skill.position] }
  package func claimed(_ skill: SkillIndex) -> Level { claimed[skill.position] }
  package func isKnown(_ skill: SkillIndex) -> Bool { isKnown[skill.position] }

  package func claimedAtStart(_ skill: SkillIndex) -> Level { atStart[skill.position] }

  package func credited(_ skill: SkillIndex, trust: Int) -> Level {
    Level.credited(
      proven: proven[skill.position], claimed: claimed[skill.position], trust: trust)
  }

  /// Raises a skill to a level that has been shipped: claimed and proven alike.
  package mutating func finish(_ target: SkillTarget) {
    let level = Level(whole: target.level)
    let position = target.skill.position
    proven[position] = max(proven[position], level)
    claimed[position] = max(claimed[position], level)
    isKnown[position] = true
  }

  /// The levels after some steps.
  func finishing(_ steps: [StudyPath.Step]) -> Standing {
    var later = self
    for step in steps { later.finish(step.target) }
    return later
  }

  /// Supposes that a skill is claimed at a level, to see what that answer would change.
  package mutating func suppose(_ skill: SkillIndex, claimedAt level: Level) {
    claimed[skill.position] = max(claimed[skill.position], level)
    isKnown[skill.position] = true
  }
}
