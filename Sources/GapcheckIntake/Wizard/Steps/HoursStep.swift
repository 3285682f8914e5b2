import GapcheckCore

/// Asks for the time that study can take.
struct HoursStep: WizardStep {
  let topic: WizardTopic? = .hours

  func question(in state: WizardState) -> WizardQuestion {
    WizardQuestion(
      topic, "How many hours a week do you have for study and shipping?",
      hint: hint("a number such as 10"))
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let units = ["hours a week", "hour a week", "hours", "hour", "hrs", "h"]
    guard let hours = NumberAnswer(text, units: units, within: 500...100_000) else {
      return .complaint("type hours a week from 0.5 to 100, such as 10; s leaves it open")
    }
    return .accept(
      [.hours(hours.thousandths)],
      said: [ProfileSummary.amount(hours.thousandths, "hour") + " a week."])
  }

  func help(in state: WizardState) -> [String] {
    let model = state.taxonomy.model
    return [
      "The plan of \(model.planDays) days is cut to them. Where nothing is said, "
        + "\(model.defaultHoursPerWeek.minutes / 60) hours a week are assumed."
    ]
  }
}
