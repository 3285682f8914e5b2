/// All or nearly all levels are the highest, and hardly one of them is proven.
enum InflatedLevels: WeaknessCheck {
  static let code = ProblemCode.inflatedLevels

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    let model = review.taxonomy.model
    let rated = review.rated
    let top = rated.filter { $0.level == .top && review.assessment[$0.skill].proven < .top }
    guard let first = top.first, rated.count >= model.inflatedCount,
      Readiness(part: top.count, of: rated.count) >= model.inflatedShare
    else { return [] }
    return [review.weakness(.inflatedLevels(top.count, of: rated.count), at: first)]
  }
}
