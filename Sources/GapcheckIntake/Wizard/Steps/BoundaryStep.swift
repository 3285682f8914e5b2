import GapcheckCore

/// Asks the question that separates a level of a skill from the one below.
///
/// The level is written once it is found: until then there is no answer that could stand in a file.
struct BoundaryStep: WizardStep {
  let skill: SkillIndex
  /// How many skills there are to ask about, and which of them this is; `nil` for one asked by name.
  let place: (number: Int, of: Int)?
  /// The level asked about.
  let level: Int
  let topic: WizardTopic? = .skills

  init(skill: SkillIndex, place: (number: Int, of: Int)?, level: Int = Self.first) {
    (self.skill, self.place, self.level) = (skill, place, level)
  }

  /// The first of the skills that matter; `nil` where none is left.
  init?(_ relevant: RelevantSkills, asked: Int) {
    guard let skill = relevant.skills.first else { return nil }
    self.init(skill: skill, place: (asked + 1, asked + relevant.skills.count))
  }

  /// What a skipped skill is remembered by.
  static func part(_ skill: SkillIndex) -> String { "\(skill.position)" }

  /// Level 2 tells most people apart, so it comes first.
  private static let first = 2

  /// Levels whose question is about one thing; the others ask for several at once.
  private static let plain = 1...2

  var isUnderWay: Bool { level != Self.first }

  func question(in state: WizardState) -> WizardQuestion {
    let skill = state.taxonomy[skill]
    var question = WizardQuestion(
      topic, anchor(in: state)?.boundaryQuestion ?? "",
      hint: hint(Self.plain.contains(level) ? "y or n" : "y if all of it is so, else n"))
    question.lines = [skill.name + (place.map { " (skill \($0.number) of \($0.of))" } ?? "")]
    question.note = skill.check(of: level).map { "Counts as this: \($0)" }
    return question
  }

  private func anchor(in state: WizardState) -> LevelAnchor? {
    state.taxonomy.levels.first { $0.level == level }
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    switch text.lowercased() {
    case "y", "yes": level < Self.first || level >= 4 ? found(level, in: state) : ask(level + 1)
    case "n", "no":
      level == Self.first ? ask(level - 1) : found(level - 1, in: state)
    default: .complaint("y for yes or n for no; s if you would rather not say")
    }
  }

  private func ask(_ level: Int) -> StepOutcome {
    .accept(next: BoundaryStep(skill: skill, place: place, level: level))
  }

  private func found(_ number: Int, in state: WizardState) -> StepOutcome {
    let level = Level(whole: number)
    let entry = SkillPlace(skill, in: state)
    let skill = state.taxonomy[skill]
    let name = state.taxonomy.levels.first { $0.level == number }?.name.lowercased()
    let said =
      "\(skill.name): \(number)" + (name.map { " (\($0))" } ?? "") + "."
      + (entry.losesUse(at: level) ? " \(ProfileChange.useNotKept)" : "")
    return .accept(
      entry.changes(to: level), said: [said],
      next: level < state.taxonomy.model.transferLevel
        ? nil : EvidenceStep(skill: self.skill, entry: entry.position),
      turn: .countSkill)
  }

  /// Past the first question a level is reached, which stands where the next one is left open.
  func skipped(in state: WizardState) -> StepOutcome {
    level > Self.first ? found(level - 1, in: state) : .skip
  }

  func skip(in sitting: inout WizardSitting) {
    sitting.skip(Self.part(skill), of: .skills)
    sitting.skillsAsked += 1
  }

  func help(in state: WizardState) -> [String] {
    let anchor = anchor(in: state)
    let skill = state.taxonomy[skill]
    return ["\(skill.name): \(skill.why)"]
      + (anchor.map { ["Level \(level), \($0.name.lowercased()): \($0.behaviour)"] } ?? [])
      + (skill.side == .ai ? anchor?.aiAddition.map { ["On the AI side also: \($0)"] } ?? [] : [])
  }
}
