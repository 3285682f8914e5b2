/// AI lines name their tools instead of buzzwords.
enum NamedTools: SignalCheck {
  static let id = "named-tools"

  static func find(_ subject: CheckSubject) -> (SignalFinding.Status, CheckReason) {
    for line in subject.aiLines {
      let tools = subject.skills(on: .ai, namedIn: line)
      if !tools.isEmpty, subject.words("buzzwords", in: line).isEmpty { return (.met, .line(line)) }
    }
    if let vague = subject.aiLines.first { return (.missing, .line(vague)) }
    let skills = subject.claimedAISkills
    return skills.isEmpty ? (.missing, .noSkills) : (.partial, .skills(skills))
  }
}
