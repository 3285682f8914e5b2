/// Backend depth stays visible beside the AI work.
enum BackendDepthKept: SignalCheck {
  static let id = "backend-depth-kept"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    if let line = subject.lines.first(where: subject.showsBackend) { return (.met, .line(line)) }
    if let line = subject.lines.first(where: subject.speaksOfBackend) {
      return (.partial, .line(line))
    }
    let skills = Set(subject.backendStatements.map(\.skill)).sorted()
    if skills.isEmpty { return (.missing, .noSkills) }
    return (.partial, subject.facts.resume.isGiven ? .skills(skills) : .noResume)
  }
}

extension CheckSubject {
  /// Whether a line shows backend depth: by a skill, or by a figure in a line about nothing else.
  fileprivate func showsBackend(_ line: String) -> Bool {
    !skills(on: .backend, namedIn: line).isEmpty
      || !aiLines.contains(line) && speaksOfBackend(line) && statesFigure(line)
  }
}
