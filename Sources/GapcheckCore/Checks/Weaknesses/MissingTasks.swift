/// No week is described, so that its exposure is unknown.
enum MissingTasks: WeaknessCheck {
  static let code = ProblemCode.missingTasks

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    guard review.profile.tasks.isEmpty, !review.hasFaults(in: "tasks") else { return [] }
    return [review.weakness(.missingTasks, atKey: "tasks")]
  }
}
