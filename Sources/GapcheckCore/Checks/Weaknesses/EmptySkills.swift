/// Nothing is listed under `skills`, and nothing else names a skill.
enum EmptySkills: WeaknessCheck {
  static let code = ProblemCode.emptySkills

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    // A profile without the key has an error that says so.
    guard review.profile.keyOffsets["skills"] != nil, review.profile.skills.isEmpty,
      review.facts.evidence.isEmpty, review.facts.completedSteps.isEmpty,
      !review.hasFaults(in: "skills")
    else { return [] }
    return [review.weakness(.emptySkills, atKey: "skills")]
  }
}
