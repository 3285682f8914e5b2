import GapcheckCore

/// Shows the years of backend work that were read for the person.
struct InferredYearsStep: WizardStep {
  let topic: WizardTopic? = .inferred
  /// What it is remembered by where it is left open.
  static let part = "years"

  func question(in state: WizardState) -> WizardQuestion {
    let years = ProfileSummary.amount(state.profile.yearsOfExperience ?? 0, "year")
    var question = WizardQuestion(
      topic, "\(years) of backend work: is that right?",
      hint: hint("Enter or y keeps it, a number corrects it, all keeps all"))
    question.lines =
      ["read from: \(InferredItems.quoted(state.profile.yearsInferredFrom))"]
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let confirm = ProfileChange.confirmYears(in: state.editor)
    switch text.lowercased() {
    case "", "y", "yes": return .accept([confirm])
    case "all": return InferredItems(state).kept
    default: break
    }
    guard let years = YearsStep.years(text) else { return .complaint(YearsStep.complaint) }
    return .accept([.years(years), confirm], said: [ProfileSummary.amount(years, "year") + "."])
  }

  func skip(in sitting: inout WizardSitting) { sitting.skip(Self.part, of: .inferred) }

  func help(in state: WizardState) -> [String] { InferredItems.help }
}
