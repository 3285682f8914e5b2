/// Coding assistants are the only AI in a profile that presents itself as one of AI.
enum AssistantsAsEngineering: PitfallCheck {
  static let id = "assistants-as-engineering"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard subject.listsAssistants, subject.claimedAISkills.isEmpty else { return nil }
    let presentsAsAI =
      !subject.aiLines.isEmpty || subject.backendStatements.isEmpty
      || subject.facts.resume.jobTitles.contains { !subject.words("ai-words", in: $0).isEmpty }
    return presentsAsAI ? .assistantsOnly : nil
  }
}
