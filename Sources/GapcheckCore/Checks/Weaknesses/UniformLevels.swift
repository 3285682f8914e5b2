/// Every level is the same one, so that nothing stands out.
enum UniformLevels: WeaknessCheck {
  static let code = ProblemCode.uniformLevels

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let rated = review.rated
    // Of levels that are all the highest more is to be said.
    guard let first = rated.first, first.level < .top,
      rated.count >= review.taxonomy.model.uniformCount,
      rated.allSatisfy({ $0.level == first.level })
    else { return [] }
    return [review.weakness(.uniformLevels(count: rated.count, first.level), at: first)]
  }
}
