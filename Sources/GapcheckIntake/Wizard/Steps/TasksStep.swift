import GapcheckCore

/// Asks which tasks of a kind of work the week holds.
struct TasksStep: WizardStep {
  let kind: WorkKind
  /// How many of them are listed.
  let shown: Int
  let topic: WizardTopic? = .week

  func question(in state: WizardState) -> WizardQuestion {
    let week = Week(state)
    let more = isWhole ? "" : ", or more"
    var question =
      isFirst(in: state)
      ? WizardQuestion(
        topic, "Which of these did your last weeks hold, with their percent of the week?",
        hint: hint("such as 1 30, 4 20, 7\(more); Enter for none"))
      : WizardQuestion(
        topic, "Which of these did your last weeks hold?",
        hint: hint("numbers with percents\(more); Enter for none"))
    question.lines = ["\(kind.name):"]
    question.choices = kind.tasks.prefix(shown).enumerated().map { place, task in
      let held = week.place(of: task).map { place in
        week.shares[place].map { " (in your week, \($0.asThousandths) %)" } ?? " (in your week)"
      }
      return .init("\(place + 1)", task.name + (held ?? ""))
    }
    if !isWhole {
      question.choices.append(.init("more", "\(kind.tasks.count - shown) more tasks"))
    }
    return question
  }

  /// Whether the person sees such a list for the first time, and so has not read yet what to type.
  private func isFirst(in state: WizardState) -> Bool {
    state.profile.tasks.isEmpty && shown <= state.taxonomy.model.wizardTasks
  }

  private var isWhole: Bool { shown >= kind.tasks.count }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    switch ShortAnswer(text) {
    case .nothing?: return .accept(next: WorkKindStep())
    case .agreement?: return .complaint("type the numbers of those it holds; Enter for none")
    case nil: break
    }
    if text.lowercased() == "more" {
      return isWhole
        ? .complaint("these are all; your own words are fine too")
        : .accept(next: TasksStep(kind: kind, shown: shown + state.taxonomy.model.wizardTasks))
    }
    let tasks = kind.tasks.prefix(shown).map(\.name)
    switch WeekAnswer(tasks: tasks, taxonomy: state.taxonomy).read(text) {
    case .complaint(let line): return .complaint(line)
    case .picks(let picks): return StepOutcome(WeekChange.make(picks, in: state))
    }
  }

  func help(in state: WizardState) -> [String] {
    [
      "'1 30, 4 20, 7' picks three tasks, two of them with their percent of the week; those without "
        + "share what is left in equal parts. Your own words are fine in place of a number: 'code "
        + "review 10'. A share of 0 takes a task out again."
    ]
  }
}
