/// The résumé speaks of AI and no longer of backend work.
enum ErasedBackendDepth: PitfallCheck {
  static let id = "erased-backend-depth"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard let line = subject.aiLines.first, subject.hasBackendPast,
      !subject.lines.contains(where: subject.speaksOfBackend)
    else { return nil }
    return .line(line)
  }
}

extension CheckSubject {
  /// Whether there is backend depth that could be shown.
  var hasBackendPast: Bool {
    (facts.yearsOfExperience ?? 0) >= taxonomy.model.yearsForSomeTransfer
      || Set(backendStatements.map(\.skill)).count >= taxonomy.model.backendSkillsForDepth
  }
}
