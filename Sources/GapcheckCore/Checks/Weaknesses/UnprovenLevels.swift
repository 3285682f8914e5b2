/// A high level of an AI skill is claimed and nothing shows it.
enum UnprovenLevels: WeaknessCheck {
  static let code = ProblemCode.unprovenLevel

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    var told: Set<SkillIndex> = []
    return review.facts.statements.filter { statement in
      isUnproven(statement, review) && told.insert(statement.skill).inserted
    }.map {
      review.weakness(.unprovenLevel(skill: $0.name, $0.level), at: $0)
    }
  }

  private static func isUnproven(_ statement: Statement, _ review: ProfileReview) -> Bool {
    let skill = statement.skill
    let claim = review.assessment.claimCeiling(of: skill) ?? .none
    return statement.level >= review.taxonomy.model.unprovenLevel
      && review.subject.claimedAISkills.contains(skill)
      && review.assessment[skill].proven <= claim
      && !review.facts.evidence.contains { $0.skill == skill && $0.kind != EvidenceRole.claim.id }
  }
}
