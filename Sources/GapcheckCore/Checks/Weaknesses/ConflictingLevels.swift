/// One skill stands in the list in different words and at different levels.
enum ConflictingLevels: WeaknessCheck {
  static let code = ProblemCode.conflictingLevels

  static func find(_ review: ProfileReview) -> [ProfileDiagnostic] {
    var before: [SkillIndex: [Statement]] = [:]
    var told: Set<SkillIndex> = []
    return review.rated.compactMap { statement in
      let other = before[statement.skill]?.first { statement.conflicts(with: $0) }
      before[statement.skill, default: []].append(statement)
      guard let other, told.insert(statement.skill).inserted else { return nil }
      return review.weakness(
        .conflictingLevels(statement.rated, other: other.rated), at: statement)
    }
  }
}

extension Statement {
  /// Whether it gives one name another level; two tools of one skill may well differ.
  fileprivate func conflicts(with other: Statement) -> Bool {
    level != other.level && path != other.path
      && NormalizedName(name).isVariant(of: NormalizedName(other.name))
  }

  fileprivate var rated: RatedName { RatedName(name: name, level: level) }
}
