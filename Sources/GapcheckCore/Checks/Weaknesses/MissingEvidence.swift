/// Skills are listed, and nothing in the profile shows any of them.
enum MissingEvidence: WeaknessCheck {
  static let code = ProblemCode.missingEvidence

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let facts = review.facts
    guard !facts.statements.isEmpty, facts.evidence.isEmpty, facts.completedSteps.isEmpty,
      facts.artifacts.isEmpty, facts.contributions.isEmpty, !review.hasFaults(in: "skills")
    else { return [] }
    return [review.weakness(.missingEvidence, atKey: "skills")]
  }
}
