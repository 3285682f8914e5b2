/// Years of work that were added up for the person, who has not agreed to them yet.
enum UnconfirmedYears: WeaknessCheck {
  static let code = ProblemCode.unconfirmedYears

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    guard review.profile.yearsOfExperience != nil, let from = review.profile.yearsInferredFrom
    else { return [] }
    return [review.weakness(.unconfirmedYears, at: from)]
  }
}
