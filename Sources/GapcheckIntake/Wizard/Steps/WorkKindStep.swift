import GapcheckCore

/// Asks which kind of work the week is made of, and whether there is another one.
struct WorkKindStep: WizardStep {
  let topic: WizardTopic? = .week

  func question(in state: WizardState) -> WizardQuestion {
    let isFirst = state.profile.tasks.isEmpty
    var question = WizardQuestion(
      topic,
      isFirst
        ? "Which kind of work is nearest to your week?"
        : "Is there another kind of work in your week?",
      hint: hint(
        isFirst ? "a number, or a task in your own words" : "Enter goes on, or a number"))
    question.choices = WorkKind.all(in: state.taxonomy).enumerated().map {
      .init("\($0 + 1)", $1.line)
    }
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let kinds = WorkKind.all(in: state.taxonomy)
    switch ShortAnswer(text) {
    case .nothing? where !state.profile.tasks.isEmpty: return Self.finished
    case .nothing?:
      return .complaint("type a number from 1 to \(kinds.count), or s to leave the week out")
    case .agreement?: return .complaint("type its number, from 1 to \(kinds.count)")
    case nil: break
    }
    guard let number = Int(text) else { return ownWords(text, in: state) }
    guard kinds.indices.contains(number - 1) else {
      return .complaint("type a number from 1 to \(kinds.count)")
    }
    return .accept(
      next: TasksStep(kind: kinds[number - 1], shown: state.taxonomy.model.wizardTasks))
  }

  private func ownWords(_ text: String, in state: WizardState) -> StepOutcome {
    switch WeekAnswer(tasks: [], taxonomy: state.taxonomy).read(text) {
    case .complaint(let line): .complaint(line)
    case .picks(let picks): StepOutcome(WeekChange.make(picks, in: state))
    }
  }

  /// A week that holds tasks is no longer open.
  func skipped(in state: WizardState) -> StepOutcome {
    state.profile.tasks.isEmpty ? .skip : Self.finished
  }

  /// Whoever picked tasks without their shares wants it so.
  private static var finished: StepOutcome { .accept(turn: .finish([.week, .shares])) }

  func help(in state: WizardState) -> [String] {
    [
      "The next question lists the tasks of that kind, for you to pick from. The week decides how "
        + "much of your work tooling could take over, and the tasks show skills."
    ]
  }
}

extension StepOutcome {
  /// Takes tasks, and asks for another kind of work.
  init(_ outcome: WeekChange.Outcome) {
    switch outcome {
    case .complaint(let line): self = .complaint(line)
    case .change(let change):
      self = .accept(change.changes, said: change.said, next: WorkKindStep())
    }
  }
}
