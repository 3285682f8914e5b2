/// The résumé speaks of AI and no longer of backend work.
enum ErasedBackendDepth: PitfallCheck {
  static let id = "erased-backend-depth"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard let line = subject.aiLines.first, subject.hasBackendPast else { return nil }
    let namesBackend = subject.lines.contains {
      !subject.skills(on: .backend, namedIn: $0).isEmpty
    }
    return namesBackend ? nil : .line(line)
  }
}

extension CheckSubject {
  /// Whether there is backend depth that could be shown.
  var hasBackendPast: Bool {
    (facts.yearsOfExperience ?? 0) >= taxonomy.model.yearsForSomeTransfer
      || Set(backendStatements.map(\.skill)).count >= taxonomy.model.backendSkillsForDepth
  }
}
