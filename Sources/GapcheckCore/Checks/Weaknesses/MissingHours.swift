/// Nobody said how many hours a week there are.
enum MissingHours: WeaknessCheck {
  static let code = ProblemCode.missingHours

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    guard review.profile.hoursPerWeek == nil, !review.hasFaults(in: "hoursPerWeek") else {
      return []
    }
    let assumed = review.facts.hoursPerWeek
    return [review.weakness(.missingHours(assumed: assumed), atKey: "hoursPerWeek")]
  }
}
