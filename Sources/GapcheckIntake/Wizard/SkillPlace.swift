import GapcheckCore

/// Where a skill's level stands in a profile, or is to stand.
struct SkillPlace: Sendable {
  /// The entry's place in the list; behind the last one for a new entry.
  let position: Int
  /// What a new entry is called.
  private let name: String
  private let isThere: Bool
  private let isInferred: Bool
  private let editor: ProfileEditor

  /// Looks for an entry that speaks of this skill alone.
  init(_ skill: SkillIndex, in state: WizardState) {
    let entries = state.profile.skills
    let place = entries.indices.first { place in
      let stated = state.facts.statements.filter { $0.path == entries[place].name.path }
      return !stated.isEmpty && stated.allSatisfy { $0.skill == skill }
    }
    position = place ?? entries.count
    isThere = place != nil
    editor = state.editor
    isInferred = place.map { entries[$0].inferredFrom != nil } ?? false
    name = Self.name(of: skill, in: state.taxonomy)
  }

  /// The skill's name, or its id where the name alone is read as something else.
  static func name(of skill: SkillIndex, in taxonomy: Taxonomy) -> String {
    let entry = taxonomy[skill]
    return taxonomy.names.meaning(of: NormalizedName(entry.name)) == .skill(skill)
      ? entry.name : entry.id.text
  }

  /// States the skill at a level that the person chose.
  func changes(to level: Level) -> [ProfileChange] {
    guard isThere else { return [.skill(name, level: level)] }
    return stating(level) + (isInferred ? [.confirmSkill(position)] : [])
  }

  /// Whether a level leaves no room for what the entry tells of its use.
  func losesUse(at level: Level) -> Bool { isThere && stating(level).count > 1 }

  private func stating(_ level: Level) -> [ProfileChange] {
    level == .none
      ? ProfileChange.notHeld(position, in: editor) : [.level(level, ofSkill: position)]
  }
}
