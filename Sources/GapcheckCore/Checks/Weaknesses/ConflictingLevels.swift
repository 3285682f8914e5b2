/// One skill stands in the list in different words and at different levels.
enum ConflictingLevels: WeaknessCheck {
  static let code = ProblemCode.conflictingLevels

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    var firsts: [SkillIndex: Statement] = [:]
    var told: Set<SkillIndex> = []
    return review.rated.compactMap { statement in
      guard let first = firsts[statement.skill] else {
        firsts[statement.skill] = statement
        return nil
      }
      guard first.level != statement.level, first.path != statement.path,
        told.insert(statement.skill).inserted
      else { return nil }
      return review.weakness(
        .conflictingLevels(statement.rated, other: first.rated), at: statement)
    }
  }
}

extension Statement {
  fileprivate var rated: RatedName { RatedName(name: name, level: level) }
}
