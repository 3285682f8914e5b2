/// Levels that were read from the person's words, who has not agreed to them yet.
enum UnconfirmedLevels: WeaknessCheck {
  static let code = ProblemCode.unconfirmedLevels

  /// Told once: a fresh profile has one at every entry.
  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let inferred = review.profile.skills.compactMap(\.inferredFrom)
    guard let first = inferred.first else { return [] }
    return [review.weakness(.unconfirmedLevels(count: inferred.count), at: first)]
  }
}
