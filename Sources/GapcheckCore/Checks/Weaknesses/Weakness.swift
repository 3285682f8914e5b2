/// A skill under one of its names, with the level that stands beside it.
package struct RatedName: Hashable, Sendable {
  package let name: String
  package let level: Level
}

/// Something that weakens the audit of a profile in which nothing is wrong.
package enum Weakness: Hashable, Sendable {
  case emptySkills
  case missingTasks
  case missingShares(tasks: Int)
  case missingEvidence
  case missingHours(assumed: Effort)
  case unprovenLevel(skill: String, Level)
  case inflatedLevels(Int, of: Int)
  case uniformLevels(count: Int, Level)
  case conflictingLevels(RatedName, other: RatedName)
  case uncheckableEvidence(kind: String?, lacks: String)
  case unconfirmedLevels(count: Int)
  case unconfirmedTasks(count: Int)
  case unconfirmedYears
  /// A claim of AI work, and how many more there are.
  case claimWithoutArtifact(others: Int)
  case buzzwords([String])
  case unmeasuredBullets(count: Int)

  /// What the weakness is called in output for programs.
  package var code: ProblemCode {
    switch self {
    case .emptySkills: .emptySkills
    case .missingTasks: .missingTasks
    case .missingShares: .missingShares
    case .missingEvidence: .missingEvidence
    case .missingHours: .missingHours
    case .unprovenLevel: .unprovenLevel
    case .inflatedLevels: .inflatedLevels
    case .uniformLevels: .uniformLevels
    case .conflictingLevels: .conflictingLevels
    case .uncheckableEvidence: .uncheckableEvidence
    case .unconfirmedLevels: .unconfirmedLevels
    case .unconfirmedTasks: .unconfirmedTasks
    case .unconfirmedYears: .unconfirmedYears
    case .claimWithoutArtifact: .claimWithoutArtifact
    case .buzzwords: .buzzwords
    case .unmeasuredBullets: .unmeasuredBullets
    }
  }
}
