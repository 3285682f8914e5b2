/// What the wizard asks about, in its order.
package enum WizardTopic: String, CaseIterable, Sendable {
  case inferred, years, week, skills, hours, target

  /// The heading of its questions.
  package var title: String {
    switch self {
    case .inferred: "What was read for you"
    case .years: "Experience"
    case .week: "Your week"
    case .skills: "Skills that matter for the tracks in reach"
    case .hours: "Time"
    case .target: "Target"
    }
  }

  /// What is still open where it was skipped.
  var whatIsOpen: String {
    switch self {
    case .inferred: "what was read for you"
    case .years: "years of backend work"
    case .week: "the tasks of your week"
    case .skills: "skills that matter"
    case .hours: "hours a week"
    case .target: "the target"
    }
  }
}
