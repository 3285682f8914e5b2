/// Coding assistants are the only AI in a profile that presents itself as one of AI.
enum AssistantsAsEngineering: PitfallCheck {
  static let id = "assistants-as-engineering"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard subject.namesAssistants, subject.claimedAISkills.isEmpty,
      !subject.lines.contains(where: subject.namesTool)
    else { return nil }
    let presentsAsAI =
      !subject.aiLines.isEmpty
      || subject.facts.resume.jobTitles.contains { !subject.words("ai-words", in: $0).isEmpty }
    return presentsAsAI || subject.hasNothingElse ? .assistantsOnly : nil
  }
}

extension CheckSubject {
  /// Whether assistants stand alone: no backend skill is listed or told of.
  fileprivate var hasNothingElse: Bool {
    backendStatements.isEmpty && !lines.contains(where: speaksOfBackend)
  }
}
