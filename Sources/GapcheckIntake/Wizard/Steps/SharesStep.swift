import GapcheckCore

/// Asks how much of the week tasks take of which none says so.
struct SharesStep: WizardStep {
  let topic: WizardTopic? = .week

  func question(in state: WizardState) -> WizardQuestion {
    var question = WizardQuestion(
      topic, "What percent of your week does each of these take, and what else is in it?",
      hint: hint("such as 1 30, 2 20, code review 10; Enter for equal parts"))
    question.choices = state.profile.tasks.enumerated().map {
      .init("\($0 + 1)", $1.name.value.visibleOnOneLine(limit: 80))
    }
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    if text.isEmpty { return .accept(turn: .finish([.shares])) }
    let tasks = state.profile.tasks.map(\.name.value)
    switch WeekAnswer(tasks: tasks, taxonomy: state.taxonomy).read(text) {
    case .complaint(let line): return .complaint(line)
    case .picks(let picks):
      switch WeekChange.make(picks, in: state) {
      case .complaint(let line): return .complaint(line)
      case .change(let change): return .accept(change.changes, said: change.said)
      }
    }
  }

  func help(in state: WizardState) -> [String] {
    [
      "How much of your work tooling could take over depends on the shares. Without them every task "
        + "counts as the same part of the week, and these as all of it. A share of 0 takes a task out."
    ]
  }
}
