import GapcheckCore

/// Shows the level of a skill that was read for the person.
struct InferredSkillStep: WizardStep {
  /// The entry's place in the list of skills.
  let position: Int
  /// What the entry is remembered by, for `skip`, which sees no profile.
  let name: String
  let topic: WizardTopic? = .inferred

  init(position: Int, in profile: Profile) {
    self.position = position
    name = Self.part(profile.skills[position])
  }

  /// What an entry is remembered by where it is left open.
  static func part(_ entry: SkillEntry) -> String { "skill \(entry.name.value)" }

  func question(in state: WizardState) -> WizardQuestion {
    let entry = state.profile.skills[position]
    let name = entry.name.value.visibleOnOneLine(limit: 60)
    let level = InferredItems(state).level(of: entry)
    var question = WizardQuestion(
      topic, "\(name): \(level.map { "level \($0)" } ?? "of several levels"), is that right?",
      hint: hint("Enter or y keeps it, 0-4 corrects it, n takes it out, all keeps all"))
    question.lines = ["read from: \(InferredItems.quoted(entry.inferredFrom))"]
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    switch text.lowercased() {
    case "", "y", "yes":
      return .accept(InferredItems(state).keeping(skill: position))
    case "n", "no":
      return .accept([.removeSkill(position)], said: ["Taken out."])
    case "all": return InferredItems(state).kept
    default: break
    }
    guard let number = Int(text), (0...4).contains(number) else {
      return .complaint("Enter keeps it; a level from 0 to 4 corrects it, ? says what they mean")
    }
    return .accept(
      [.level(Level(whole: number), ofSkill: position), .confirmSkill(position)],
      said: ["Level \(number)."])
  }

  func skip(in sitting: inout WizardSitting) { sitting.skip(name, of: .inferred) }

  func help(in state: WizardState) -> [String] {
    state.taxonomy.levels.sorted { $0.level < $1.level }.map {
      "\($0.level) \($0.name.lowercased()): \($0.behaviour)"
    } + InferredItems.help
  }
}
