import GapcheckCore

/// Asks for the years of backend work.
struct YearsStep: WizardStep {
  let topic: WizardTopic? = .years

  func question(in state: WizardState) -> WizardQuestion {
    WizardQuestion(
      topic, "How many years of backend work?", hint: hint("a number such as 6 or 2.5"))
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    guard let years = Self.years(text) else { return .complaint(Self.complaint) }
    let confirming: [ProfileChange] =
      state.profile.yearsInferredFrom == nil ? [] : [.confirmYears(in: state.editor)]
    return .accept(
      [.years(years)] + confirming,
      said: [ProfileSummary.amount(years, "year") + " of backend work."])
  }

  static let complaint = "type a number of years from 0 to 70, such as 6 or 2.5"

  /// Reads `6`, `2.5`, `2,5` or `6 years`, in thousandths.
  static func years(_ text: String) -> Int? {
    NumberAnswer(text, units: ["years", "year", "yrs", "y"], within: 0...70_000)?.thousandths
  }

  func help(in state: WizardState) -> [String] {
    let model = state.taxonomy.model
    return [
      "Paid work on servers, data or operations, all employers together. From "
        + "\(model.yearsForSomeTransfer.asThousandths) years on, some of what such work teaches is "
        + "counted even where you do not list it."
    ]
  }
}
