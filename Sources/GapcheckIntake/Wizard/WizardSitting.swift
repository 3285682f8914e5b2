import GapcheckCore

/// What the wizard remembers until it is left; nothing of it is written.
struct WizardSitting: Sendable {
  /// Topics and parts of them that the person wants to leave open for now.
  private var skipped: Set<String> = []
  /// Parts of topics that the person is done with, though the profile alone does not tell.
  private var finished: Set<WizardPart> = []
  /// Skills asked about so far.
  var skillsAsked = 0
  /// Whether the menu is what the person comes back to.
  var hasMenu = false
  /// The topic chosen at the menu.
  var visited: WizardTopic?
  var isOver = false
  /// Skills that the audit asked about when the sitting began.
  var decisive: [SkillIndex] = []
  /// Whether the menu comes once what is open is answered.
  var endsAtMenu = false

  /// The same with nothing skipped, as the wizard would begin.
  var afresh: WizardSitting {
    var sitting = WizardSitting()
    sitting.finished = finished
    return sitting
  }

  mutating func finish(_ part: WizardPart) { finished.insert(part) }

  func hasFinished(_ part: WizardPart) -> Bool { finished.contains(part) }

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

/// A part of a topic that ends when the person says so.
enum WizardPart: Hashable, Sendable {
  /// The list of what was read.
  case list
  case week
  case shares
  /// What the person works with besides the skills asked about.
  case others
}
