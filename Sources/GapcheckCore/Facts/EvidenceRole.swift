/// The evidence kinds that rules speak of by name.
enum EvidenceRole: String, CaseIterable {
  case deployedEvaluated = "deployed-evaluated"
  case workOwnership = "work-ownership"
  case evaluation
  case mergedContribution = "merged-contribution"
  case deployed
  case repository
  case writeup
  case demo
  case work
  case certificate
  case course
  case claim
  case assistant

  /// The kind's id in the taxonomy.
  var id: Identifier<EvidenceKind> {
    guard let id = Identifier<EvidenceKind>(rawValue) else {
      preconditionFailure("evidence roles are kebab-case ids")
    }
    return id
  }

  /// Its place among all roles.
  var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices))
}
