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
      return "\(entry.name.value.visibleOnOneLine(limit: 40)): \(standing(of: entry)), from "
        + quoted(entry, limit: 60)
    case .task(let position):
      let entry = profile.tasks[position]
      return "in your week: \(entry.name.value.visibleOnOneLine(limit: 60)), from "
        + Self.quoted(entry.inferredFrom, limit: 40)
    }
  }

  /// How an entry says that its skill is held, in words.
  func standing(of entry: SkillEntry) -> String {
    let level =
      switch levels(of: entry) {
      case let levels where levels.count > 1: "several levels"
      case let levels: (levels.first ?? stated(entry)).map { "level \($0)" } ?? "not scored"
      }
    let years = entry.years.map { ", " + ProfileSummary.amount($0, "year") }
    return level + (years ?? "")
  }

  /// The level that an entry is read at; `nil` where it speaks of several, or of nothing known.
  private func level(of entry: SkillEntry) -> Level? {
    let levels = levels(of: entry)
    return levels.count == 1 ? levels.first : nil
  }

  private func levels(of entry: SkillEntry) -> Set<Level> {
    Set(state.facts.statements.filter { $0.path == entry.name.path }.map(\.level))
  }

  /// The level that stands in an entry, be it of a skill that nothing asks for.
  private func stated(_ entry: SkillEntry) -> Level? {
    switch entry.level {
    case .number(let level): level
    case .words(let words): LevelReading(state.taxonomy).level(words: words.value)
    case nil: nil
    }
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

  /// The words that a skill was read from, cut so that its name is among them.
  func quoted(_ entry: SkillEntry, limit: Int) -> String {
    let words = entry.inferredFrom?.value ?? ""
    let skills = state.facts.statements.filter { $0.path == entry.name.path }.map(\.skill)
    let name =
      words.firstRange(of: entry.name.value).map { _ in entry.name.value }
      ?? SpokenName(of: skills, in: words, taxonomy: state.taxonomy)?.text
    // What is cut ends in a mark, for which there is room.
    return Self.quoted(words.shortened(to: limit - 2, around: name ?? ""), limit: limit)
  }

  /// Longer than any words that `init` keeps.
  static let wholeQuote = 300

  /// The words that something was read from.
  static func quoted(_ words: Located<String>?, limit: Int = 160) -> String {
    quoted(words?.value ?? "", limit: limit)
  }

  private static func quoted(_ words: String, limit: Int) -> String {
    "\"\(words.visibleOnOneLine(limit: limit))\""
  }
}
