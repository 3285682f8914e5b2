import GapcheckCore

/// What the wizard remembers until it is left; nothing of it is written.
struct WizardSitting: Sendable {
  /// Topics and parts of them that the person wants to leave open for now.
  private var skipped: Set<String> = []
  /// Skills asked about so far.
  var skillsAsked = 0
  /// Whether the menu is what the person comes back to.
  var hasMenu = false
  /// The topic chosen at the menu.
  var visited: WizardTopic?
  var isOver = false

  mutating func skip(_ topic: WizardTopic) { skipped.insert(topic.rawValue) }

  mutating func skip(_ part: String, of topic: WizardTopic) {
    skipped.insert("\(topic.rawValue) \(part)")
  }

  func hasSkipped(_ topic: WizardTopic) -> Bool { skipped.contains(topic.rawValue) }

  func hasSkipped(_ part: String, of topic: WizardTopic) -> Bool {
    skipped.contains("\(topic.rawValue) \(part)")
  }

  /// Whether anything of a topic was skipped.
  func hasLeftOpen(_ topic: WizardTopic) -> Bool {
    hasSkipped(topic) || skipped.contains { $0.hasPrefix("\(topic.rawValue) ") }
  }
}
