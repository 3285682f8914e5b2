/// Several bullets, and not one number in them.
enum UnmeasuredBullets: WeaknessCheck {
  static let code = ProblemCode.unmeasuredBullets

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let bullets = review.profile.bullets
    guard let first = bullets.first, bullets.count >= review.taxonomy.model.unmeasuredBullets,
      !bullets.contains(where: { review.subject.statesNumber($0.value) })
    else { return [] }
    return [review.weakness(.unmeasuredBullets(count: bullets.count), at: first)]
  }
}
