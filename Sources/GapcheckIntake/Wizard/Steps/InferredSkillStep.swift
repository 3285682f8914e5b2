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
    let read = InferredItems(state)
    var question = WizardQuestion(
      topic, "\(name): \(read.standing(of: entry)), is that right?",
      hint: hint("Enter or y keeps it, 0-4 corrects it, n takes it out, all keeps all"))
    question.lines = ["read from: \(read.quoted(entry, limit: InferredItems.wholeQuote))"]
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
    return corrected(to: Level(whole: number), in: state)
  }

  private func corrected(to level: Level, in state: WizardState) -> StepOutcome {
    guard level == .none else {
      return .accept(
        [.level(level, ofSkill: position), .confirmSkill(position)], said: ["Level \(level)."])
    }
    let changes = ProfileChange.notHeld(position, in: state.editor)
    let said = changes.count > 1 ? "Level 0. \(ProfileChange.useNotKept)" : "Level 0."
    return .accept(changes + [.confirmSkill(position)], said: [said])
  }

  func skip(in sitting: inout WizardSitting) { sitting.skip(name, of: .inferred) }

  func help(in state: WizardState) -> [String] {
    state.taxonomy.levels.sorted { $0.level < $1.level }.map {
      "\($0.level) \($0.name.lowercased()): \($0.behaviour)"
    } + InferredItems.help
  }
}
