/// A question as a value: what to show, before any thought of how.
package struct WizardQuestion: Hashable, Sendable {
  /// An answer that is offered.
  package struct Choice: Hashable, Sendable {
    /// What is typed for it.
    package let key: String
    package let text: String

    init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  /// `nil` for the menu.
  package let topic: WizardTopic?
  /// What the question is about.
  package var lines: [String] = []
  package var choices: [Choice] = []
  /// The question itself.
  package let prompt: String
  /// An example or reason, below the question.
  package var note: String?
  /// The answers there are.
  package let hint: String

  init(_ topic: WizardTopic?, _ prompt: String, hint: String) {
    self.topic = topic
    self.prompt = prompt
    self.hint = hint
  }
}
