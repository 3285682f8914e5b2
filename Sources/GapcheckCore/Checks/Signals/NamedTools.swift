/// AI lines name their tools instead of buzzwords.
enum NamedTools: SignalCheck {
  static let id = "named-tools"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    let plain = subject.aiLines.filter { subject.buzzwords(in: $0).isEmpty }
    if let line = plain.first(where: subject.namesTool) { return (.met, .line(line)) }
    // The technique alone: "built RAG over tickets".
    if let line = plain.first(where: { !subject.builtWith($0).isEmpty }) {
      return (.partial, .line(line))
    }
    if let vague = subject.aiLines.first { return (.missing, .line(vague)) }
    let skills = subject.claimedAISkills
    return skills.isEmpty ? (.missing, .noSkills) : (.partial, .skills(skills))
  }
}
