/// Tasks are listed, and none says how much of the week it takes.
enum MissingShares: WeaknessCheck {
  static let code = ProblemCode.missingShares

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let tasks = review.profile.tasks
    guard let first = tasks.first, tasks.allSatisfy({ $0.share == nil }),
      !review.hasFaults(in: "tasks")
    else { return [] }
    return [review.weakness(.missingShares(tasks: tasks.count), at: first.name)]
  }
}
