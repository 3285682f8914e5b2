/// Tasks that were read from the person's words, who has not agreed to them yet.
enum UnconfirmedTasks: WeaknessCheck {
  static let code = ProblemCode.unconfirmedTasks

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let inferred = review.profile.tasks.compactMap(\.inferredFrom)
    guard let first = inferred.first else { return [] }
    return [review.weakness(.unconfirmedTasks(count: inferred.count), at: first)]
  }
}
