/// One question of the wizard: how it is put, and what an answer to it means.
protocol WizardStep: Sendable {
  var topic: WizardTopic? { get }
  func question(in state: WizardState) -> WizardQuestion
  /// Understands an answer that is none of the commands; it is empty where Enter alone was typed.
  func answer(_ text: String, in state: WizardState) -> StepOutcome
  /// More words about the question.
  func help(in state: WizardState) -> [String]
  /// What is to come of `s`; what was answered before is kept.
  func skipped(in state: WizardState) -> StepOutcome
  /// Leaves the question open for this sitting.
  func skip(in sitting: inout WizardSitting)
  /// Whether it goes on with something of which nothing is written yet.
  var isUnderWay: Bool { get }
}

extension WizardStep {
  var isUnderWay: Bool { false }

  func skipped(in state: WizardState) -> StepOutcome { .skip }

  func skip(in sitting: inout WizardSitting) {
    if let topic { sitting.skip(topic) }
  }

  /// The hint of a question: what is special to it, and the commands.
  func hint(_ own: String) -> String { "\(own); s skip, b back, ? help, q quit" }
}
