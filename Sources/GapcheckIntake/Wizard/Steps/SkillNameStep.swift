import GapcheckCore

/// Asks which skill to go through, once the person comes back for more.
struct SkillNameStep: WizardStep {
  let topic: WizardTopic? = .skills

  func question(in state: WizardState) -> WizardQuestion {
    WizardQuestion(
      topic, "Which skill?",
      hint: hint("a name; Enter goes through the next ones that matter"))
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    if text.isEmpty { return next(in: state) }
    let names = state.taxonomy.names
    if let skill = names.skill(written: text) {
      return .accept(next: BoundaryStep(skill: skill, place: nil))
    }
    let near = names.skillsNear(NormalizedName(text)).map { "'\(state.taxonomy[$0].name)'" }
    return .complaint(
      "no skill is called '\(text)'"
        + (near.isEmpty
          ? "; 'gapcheck taxonomy search WORD' looks for words"
          : "; nearest: \(near.joined(separator: ", "))"))
  }

  private func next(in state: WizardState) -> StepOutcome {
    guard state.openStep(.skills) != nil else {
      return .complaint("all that matter for the tracks in reach are stated; type a name, or b")
    }
    return .accept(turn: .visit(.skills))
  }

  func help(in state: WizardState) -> [String] {
    ["The questions for a skill that is stated already set its level anew."]
  }
}
