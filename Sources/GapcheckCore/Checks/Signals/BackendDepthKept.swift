/// Backend depth stays visible beside the AI work.
enum BackendDepthKept: SignalCheck {
  static let id = "backend-depth-kept"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    if let line = subject.strongest(of: subject.lines.filter(subject.showsBackend)) {
      return (.met, .line(line))
    }
    if let line = subject.strongest(of: subject.lines.filter(subject.speaksOfBackend)) {
      return (.partial, .line(line))
    }
    let skills = Set(subject.backendStatements.map(\.skill)).sorted()
    if skills.isEmpty { return (.missing, .noSkills) }
    return (.partial, subject.facts.resume.isGiven ? .skills(skills) : .noResume)
  }
}

extension CheckSubject {
  /// The first line with a measured result, else with a figure, else the first.
  fileprivate func strongest(of lines: [String]) -> String? {
    lines.first(where: isMeasured) ?? lines.first(where: statesFigure) ?? lines.first
  }

  /// Whether a line shows backend depth: by a skill, or by a figure in a line about nothing else.
  fileprivate func showsBackend(_ line: String) -> Bool {
    !skills(on: .backend, namedIn: line).isEmpty
      || !aiLines.contains(line) && speaksOfBackend(line) && statesFigure(line)
  }
}
