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

  /// How many there are, so that one knows what 'all' keeps.
  var overview: [String] {
    let skills = state.profile.skills.filter { $0.inferredFrom != nil }
    let tasks = state.profile.tasks.filter { $0.inferredFrom != nil }
    let years = state.profile.yearsInferredFrom == nil ? nil : state.profile.yearsOfExperience
    let names =
      [years].compactMap { $0.map { "\($0.asThousandths) years" } }
      + skills.map { entry in
        "\(entry.name.value.visibleOnOneLine(limit: 40))"
          + (level(of: entry).map { " \($0)" } ?? "")
      } + tasks.map { $0.name.value.visibleOnOneLine(limit: 40) }
    guard names.count > 1 else { return [] }
    let listed = names.prefix(Self.listed).joined(separator: ", ")
    let more = names.count > Self.listed ? " and \(names.count - Self.listed) more" : ""
    return ["\(names.count) to confirm: \(listed)\(more)."]
  }

  /// As many names as three lines hold.
  private static let listed = 12

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
  var kept: StepOutcome {
    let skills = state.profile.skills.indices.filter {
      state.profile.skills[$0].inferredFrom != nil
    }
    let tasks = state.profile.tasks.indices.filter { state.profile.tasks[$0].inferredFrom != nil }
    let years: [ProfileChange] =
      state.profile.yearsInferredFrom == nil ? [] : [.confirmYears(in: state.editor)]
    let count = skills.count + tasks.count + years.count
    return .accept(
      years + skills.flatMap { keeping(skill: $0) } + tasks.map { .confirmTask($0) },
      said: ["Kept all \(count)."])
  }

  /// The words that something was read from.
  static func quoted(_ words: Located<String>?) -> String {
    "\"\((words?.value ?? "").visibleOnOneLine(limit: 160))\""
  }
}
