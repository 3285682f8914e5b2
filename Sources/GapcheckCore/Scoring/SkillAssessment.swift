/// The levels of every skill, from facts: claims, evidence, tasks, experience and inference.
package struct SkillAssessment: Sendable {
  /// One state for each skill of the taxonomy, in its order.
  package private(set) var states: [SkillState]
  private let facts: Facts
  private let taxonomy: Taxonomy

  package subscript(skill: SkillIndex) -> SkillState { states[skill.position] }

  package init(_ facts: Facts, taxonomy: Taxonomy) {
    self.init(
      facts, holdings: Holdings(facts, taxonomy: taxonomy), table: LevelTable(taxonomy),
      taxonomy: taxonomy)
  }

  /// The same with what is worked out already.
  init(_ facts: Facts, holdings: Holdings, table: LevelTable, taxonomy: Taxonomy) {
    self.facts = facts
    self.taxonomy = taxonomy
    let rules = LevelRules(
      holdings, table: table, record: BasisRecord(facts: facts, taxonomy: taxonomy))
    states = rules.record.bases.indices.map {
      SkillState(
        proven: rules.proven[$0], claimed: rules.claimed[$0], basis: rules.record.bases[$0])
    }
  }

  /// Finds what a claim without evidence shows; `nil` where the skill is not stated.
  package func claimCeiling(of skill: SkillIndex) -> Level? {
    guard isStated(skill), let claim = taxonomy.evidenceKind(EvidenceRole.claim.id) else {
      return nil
    }
    return claim.ceiling(for: taxonomy[skill], reliedOn: false)
  }

  private func isStated(_ skill: SkillIndex) -> Bool {
    facts.statements.contains { $0.skill == skill }
  }
}
