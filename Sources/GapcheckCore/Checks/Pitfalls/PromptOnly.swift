/// Prompting is the only AI skill; the pitfall's skills are prompting and what comes along with it.
enum PromptOnly: PitfallCheck {
  static let id = "prompt-only"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let listed = subject.claimedAISkills
    let named = subject.lines.flatMap(subject.builtWith)
    let surface = subject.skills(of: id)
    let all = Set(listed + named)
    guard let prompting = surface.first, all.contains(prompting), all.isSubset(of: surface) else {
      return nil
    }
    if listed.contains(prompting) { return .skills(listed) }
    return subject.lines.first { subject.builtWith($0).contains(prompting) }.map { .line($0) }
  }
}
