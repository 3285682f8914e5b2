/// Lines of the résumé claim AI work, and nothing in the profile can be opened.
enum UnlinkedClaims: WeaknessCheck {
  static let code = ProblemCode.claimWithoutArtifact

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let claims = review.subject.bareClaims
    guard case .line(let line)? = ClaimWithoutArtifact.find(review.subject) else { return [] }
    let weakness = Weakness.claimWithoutArtifact(others: claims.count - 1)
    if let bullet = review.profile.bullets.first(where: { $0.value == line }),
      review.profile.headline != line
    {
      return [review.weakness(weakness, at: bullet)]
    }
    return [review.weakness(weakness, atKey: "resume.headline")]
  }
}
