import GapcheckCore

/// What was read for the person and waits for a word of theirs.
struct InferredItems: Sendable {
  private let state: WizardState

  init(_ state: WizardState) {
    self.state = state
  }

  static let help = [
    "'gapcheck init --from' read this in your text and marked it with the words that it was read "
      + "from. Kept or corrected, the mark goes and the level counts as one that you chose."
  ]

  /// One thing that was read, with the words that it was read from.
  enum Item: Hashable, Sendable {
    case years
    /// The place of an entry in the list of skills.
    case skill(Int)
    /// The place of an entry in the list of tasks.
    case task(Int)
  }

  /// Everything that waits, in the order in which it is asked about.
  var items: [Item] {
    let profile = state.profile
    let hasYears = profile.yearsOfExperience != nil && profile.yearsInferredFrom != nil
    return (hasYears ? [.years] : [])
      + profile.skills.indices.filter { profile.skills[$0].inferredFrom != nil }.map { .skill($0) }
      + profile.tasks.indices.filter { profile.tasks[$0].inferredFrom != nil }.map { .task($0) }
  }

  /// What was read, with the beginning of the words that it was read from.
  func line(_ item: Item) -> String {
    let profile = state.profile
    switch item {
    case .years:
      return ProfileSummary.amount(profile.yearsOfExperience ?? 0, "year")
        + " of backend work, from \(Self.quoted(profile.yearsInferredFrom, limit: 40))"
    case .skill(let position):
      let entry = profile.skills[position]
      let level = level(of: entry).map { "level \($0)" } ?? "several levels"
      return "\(entry.name.value.visibleOnOneLine(limit: 40)): \(level), from "
        + Self.quoted(entry.inferredFrom, limit: 40)
    case .task(let position):
      let entry = profile.tasks[position]
      return "in your week: \(entry.name.value.visibleOnOneLine(limit: 60)), from "
        + Self.quoted(entry.inferredFrom, limit: 40)
    }
  }

  /// The level that an entry is read at; `nil` where it speaks of several, or of nothing known.
  func level(of entry: SkillEntry) -> Level? {
    let levels = Set(
      state.facts.statements.filter { $0.path == entry.name.path }.map(\.level))
    return levels.count == 1 ? levels.first : nil
  }

  /// Agrees to a skill: its level is written where it stood for a number only by its years.
  func keeping(skill position: Int) -> [ProfileChange] {
    let entry = state.profile.skills[position]
    let level = entry.level == nil ? level(of: entry) : nil
    return (level.map { [.level($0, ofSkill: position)] } ?? []) + [.confirmSkill(position)]
  }

  /// Agrees to everything that is left.
  var kept: StepOutcome { keeping(items, said: "Kept all \(items.count).") }

  /// Agrees to some of it; the rest is asked about one by one.
  func keeping(_ kept: [Item], said: String) -> StepOutcome {
    let changes = kept.flatMap { item -> [ProfileChange] in
      switch item {
      case .years: [ProfileChange.confirmYears(in: state.editor)]
      case .skill(let position): keeping(skill: position)
      case .task(let position): [.confirmTask(position)]
      }
    }
    return .accept(changes, said: [said], turn: .finish([.list]))
  }

  /// The words that something was read from.
  static func quoted(_ words: Located<String>?, limit: Int = 160) -> String {
    "\"\((words?.value ?? "").visibleOnOneLine(limit: limit))\""
  }
}
