import GapcheckCore

/// What a step makes of an answer.
enum StepOutcome: Sendable {
  case complaint([String])
  /// Leaves the question open for this sitting.
  case skip
  case accept(AcceptedAnswer)

  static func complaint(_ line: String) -> StepOutcome { .complaint([line]) }

  static func accept(
    _ changes: [ProfileChange] = [], said: [String] = [], next: (any WizardStep)? = nil,
    turn: SittingTurn? = nil
  ) -> StepOutcome {
    .accept(AcceptedAnswer(changes: changes, said: said, next: next, turn: turn))
  }
}

/// An answer that was understood.
struct AcceptedAnswer: Sendable {
  let changes: [ProfileChange]
  /// How it was understood.
  let said: [String]
  /// The question that follows from it; `nil` where the profile tells what is next.
  let next: (any WizardStep)?
  /// What it changes of the sitting.
  let turn: SittingTurn?
}

/// How an answer moves the sitting besides the profile.
enum SittingTurn: Sendable {
  /// From the menu to a topic with several questions, or to single ones.
  case visit(WizardTopic?)
  /// Past one more skill.
  case countSkill
  /// Past parts that would be asked about again.
  case finish([WizardPart])
  /// Out of the wizard.
  case end
}
