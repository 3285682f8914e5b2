/// Prompting is the only AI skill; the pitfall's skills are prompting and what comes along with it.
enum PromptOnly: PitfallCheck {
  static let id = "prompt-only"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let skills = subject.claimedAISkills
    let surface = subject.skills(of: id)
    guard let prompting = surface.first, skills.contains(prompting),
      Set(skills).isSubset(of: surface)
    else { return nil }
    return .skills(skills)
  }
}
