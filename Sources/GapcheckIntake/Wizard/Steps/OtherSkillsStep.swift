import GapcheckCore

/// Asks for the skills that no question was about.
struct OtherSkillsStep: WizardStep {
  let topic: WizardTopic? = .skills
  /// What it is remembered by where it is left open.
  static let part = "others"

  func question(in state: WizardState) -> WizardQuestion {
    WizardQuestion(
      topic, "What else do you work with: languages, databases, queues, clouds, tools?",
      hint: hint("such as Go: advanced, Kafka (3 years), Terraform; Enter for nothing"))
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    switch ShortAnswer(text) {
    case .nothing?: return .accept(turn: .finish([.others]))
    case .agreement?: return .complaint("type what you work with; Enter for nothing")
    case nil: break
    }
    let answer = SkillListAnswer(text, in: state)
    guard !answer.entries.isEmpty else { return .complaint(answer.said) }
    return .accept(
      [.skills(answer.entries)], said: answer.said,
      turn: answer.isWhole ? .finish([.others]) : nil)
  }

  func skip(in sitting: inout WizardSitting) { sitting.skip(Self.part, of: .skills) }

  func help(in state: WizardState) -> [String] {
    [
      "Names with commas between them, each with a level word or years where you like. A name alone "
        + "counts as level \(state.taxonomy.model.assumedLevel) until you say otherwise."
    ]
  }
}
