/// A bullet sounds well and says nothing that can be checked.
enum BuzzwordBullets: WeaknessCheck {
  static let code = ProblemCode.buzzwords

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    review.profile.bullets.compactMap { bullet in
      let words = review.subject.buzzwords(in: bullet.value)
      // A number makes up for one such word.
      guard words.count > (review.subject.statesNumber(bullet.value) ? 1 : 0) else { return nil }
      return review.weakness(.buzzwords(words), at: bullet)
    }
  }
}
