import GapcheckCore

/// Shows at once all that was read for the person, so that only what is wrong takes an answer.
struct InferredListStep: WizardStep {
  let topic: WizardTopic? = .inferred

  func question(in state: WizardState) -> WizardQuestion {
    let read = InferredItems(state)
    var question = WizardQuestion(
      topic, "Is all of this right?",
      hint: hint("Enter or y keeps all; the numbers of what is wrong, such as 2 5; n for each"))
    question.choices = read.items.enumerated().map { .init("\($0 + 1)", read.line($1)) }
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let read = InferredItems(state)
    switch text.lowercased() {
    case "", "y", "yes", "all": return read.kept
    case "n", "no": return .accept(turn: .finish([.list]))
    default: break
    }
    let items = read.items
    let words = text.split { $0.isWhitespace || ",;".contains($0) }
    let wrong = words.compactMap { Int($0) }.filter { items.indices.contains($0 - 1) }
    guard !wrong.isEmpty, wrong.count == words.count else {
      return .complaint(
        "Enter keeps all; or type the numbers of what is wrong, from 1 to \(items.count)")
    }
    let kept = items.indices.filter { !wrong.contains($0 + 1) }.map { items[$0] }
    return read.keeping(kept, said: "Kept \(kept.count); the rest is asked one by one.")
  }

  func help(in state: WizardState) -> [String] {
    InferredItems.help
      + state.taxonomy.levels.sorted { $0.level < $1.level }.map {
        "\($0.level) \($0.name.lowercased()): \($0.behaviour)"
      }
  }
}
