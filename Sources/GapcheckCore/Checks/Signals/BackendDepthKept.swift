/// Backend depth stays visible beside the AI work.
enum BackendDepthKept: SignalCheck {
  static let id = "backend-depth-kept"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let line = subject.lines.first { !subject.skills(on: .backend, namedIn: $0).isEmpty }
    if let line { return (.met, .line(line)) }
    let skills = Set(subject.backendStatements.map(\.skill)).sorted()
    if skills.isEmpty { return (.missing, .noSkills) }
    return (.partial, subject.facts.resume.isGiven ? .skills(skills) : .noResume)
  }
}
