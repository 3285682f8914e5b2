import GapcheckCore

/// Shows a task that was read for the person.
struct InferredTaskStep: WizardStep {
  /// The entry's place in the list of tasks.
  let position: Int
  /// What the entry is remembered by, for `skip`, which sees no profile.
  let name: String
  let topic: WizardTopic? = .inferred

  init(position: Int, in profile: Profile) {
    self.position = position
    name = Self.part(profile.tasks[position])
  }

  /// What an entry is remembered by where it is left open.
  static func part(_ entry: TaskEntry) -> String { "task \(entry.name.value)" }

  func question(in state: WizardState) -> WizardQuestion {
    let entry = state.profile.tasks[position]
    var question = WizardQuestion(
      topic, "\(entry.name.value.visibleOnOneLine(limit: 80)): is that part of your week?",
      hint: hint(
        "Enter or y keeps it, a number is its share in percent, n takes it out, all keeps all"))
    question.lines = ["read from: \(InferredItems.quoted(entry.inferredFrom))"]
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    switch text.lowercased() {
    case "", "y", "yes": return .accept([.confirmTask(position)])
    case "n", "no": return .accept([.removeTask(position)], said: ["Taken out."])
    case "all": return InferredItems(state).kept
    default: break
    }
    let name = state.profile.tasks[position].name.value
    guard let share = NumberAnswer(text, units: ["%"], within: 1...100_000)?.thousandths else {
      return .complaint("Enter keeps it; a number from 1 to 100 is its percent of the week")
    }
    let pick = WeekAnswer.Pick(
      name: name, task: state.taxonomy.names.task(written: name), share: share)
    switch WeekChange.make([pick], in: state) {
    case .complaint(let line): return .complaint(line)
    case .change(let change):
      return .accept(change.changes + [.confirmTask(position)], said: change.said)
    }
  }

  func skip(in sitting: inout WizardSitting) { sitting.skip(name, of: .inferred) }

  func help(in state: WizardState) -> [String] { InferredItems.help }
}
