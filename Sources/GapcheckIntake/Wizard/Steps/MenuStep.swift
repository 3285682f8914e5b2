import GapcheckCore

/// Asks what to change of a profile in which nothing is open.
struct MenuStep: WizardStep {
  let topic: WizardTopic? = nil

  func question(in state: WizardState) -> WizardQuestion {
    var question = WizardQuestion(
      topic, "What do you want to change?", hint: "Enter ends; or a number or its first word")
    question.lines = ["The profile: \(ProfileSummary(state).line)."]
    question.choices = Self.topics(in: state).enumerated().map {
      .init("\($0 + 1)", Self.line(of: $1))
    }
    return question
  }

  private static func topics(in state: WizardState) -> [WizardTopic] {
    let hasInferred = state.withoutSkips.openStep(.inferred) != nil
    return [.week, .skills, .hours, .target, .years] + (hasInferred ? [.inferred] : [])
  }

  private static func line(of topic: WizardTopic) -> String {
    switch topic {
    case .week: "week: add tasks or change their shares"
    case .skills: "skills: the next ones that matter, or one by name"
    case .hours: "hours a week"
    case .target: "target"
    case .years: "years of backend work"
    case .inferred: "inferred: what was read for you"
    }
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    if text.isEmpty { return .accept(turn: .end) }
    let topics = Self.topics(in: state)
    let named = WizardTopic(rawValue: text.lowercased()).flatMap { topics.contains($0) ? $0 : nil }
    let numbered = Int(text).flatMap { topics.indices.contains($0 - 1) ? topics[$0 - 1] : nil }
    guard let topic = named ?? numbered else {
      return .complaint("type a number from 1 to \(topics.count), or Enter to end")
    }
    return .accept(next: Self.step(for: topic, in: state), turn: .visit(nil))
  }

  private static func step(for topic: WizardTopic, in state: WizardState) -> (any WizardStep)? {
    switch topic {
    case .week: WorkKindStep()
    case .skills: SkillNameStep()
    case .hours: HoursStep()
    case .target: TargetStep()
    case .years: YearsStep()
    case .inferred: state.withoutSkips.openStep(.inferred)
    }
  }

  func help(in state: WizardState) -> [String] {
    ["Nothing is open in the profile. Any of these can be gone through again; Enter ends."]
  }
}
