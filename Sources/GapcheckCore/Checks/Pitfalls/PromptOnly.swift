/// Prompting is the only AI skill.
enum PromptOnly: PitfallCheck {
  static let id = "prompt-only"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let skills = subject.claimedAISkills
    let ids = Set(skills.map { subject.taxonomy[$0].id.text })
    let surface: Set = ["prompt-engineering", "llm-api-integration", "llm-fundamentals"]
    guard ids.contains("prompt-engineering"), ids.isSubset(of: surface) else { return nil }
    return .skills(skills)
  }
}
