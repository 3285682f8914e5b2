package import GapcheckCore

/// What the cells of a column say of a person.
package enum ColumnRole: Hashable, Sendable {
  case name
  /// A list of skills, as a line of a profile's inventory.
  case skills
  /// How well one skill is held; with the name that a profile gives it.
  case skill(SkillIndex, name: String)
  /// A list of the week's tasks, perhaps with shares.
  case tasks
  case yearsOfExperience
  case hoursPerWeek
  case target
  case start
  /// A résumé's headline.
  case headline
  /// A résumé's lines.
  case bullets
  case ignored

  /// The roles that are one word in `--map`.
  static let words: [(word: String, role: ColumnRole)] = [
    ("name", .name), ("skills", .skills), ("tasks", .tasks), ("years", .yearsOfExperience),
    ("hours", .hoursPerWeek), ("target", .target), ("start", .start), ("headline", .headline),
    ("bullets", .bullets), ("ignore", .ignored),
  ]

  /// What people may write for a role.
  static var choices: String { (words.map(\.word) + ["skill:NAME"]).joined(separator: ", ") }

  /// The role as `--map` writes it.
  package var argument: String {
    if case .skill(_, let name) = self { return "skill:\(name)" }
    return Self.words.first { $0.role == self }?.word ?? "ignore"
  }

  /// The role for a person who confirms it.
  func label(in taxonomy: Taxonomy) -> String {
    switch self {
    case .name: "name"
    case .skills: "list of skills"
    case .skill(let skill, let name):
      NormalizedName(taxonomy[skill].name) == NormalizedName(name)
        ? Self.shown(name) : "\(Self.shown(name)) (\(taxonomy[skill].name))"
    case .tasks: "list of tasks"
    case .yearsOfExperience: "years of experience"
    case .hoursPerWeek: "hours per week"
    case .target: "target"
    case .start: "start date"
    case .headline: "headline of the résumé"
    case .bullets: "lines of the résumé"
    case .ignored: "ignored"
    }
  }

  /// What a fault of a cell is said to be of.
  var faultLabel: String {
    switch self {
    case .name: "name"
    case .skills: "skills"
    case .skill(_, let name): Self.shown(name)
    case .tasks: "tasks"
    case .yearsOfExperience: "years of experience"
    case .hoursPerWeek: "hours per week"
    case .target: "target"
    case .start: "start"
    case .headline: "headline"
    case .bullets: "bullets"
    case .ignored: "ignored"
    }
  }

  /// A name from a header, which may hold anything.
  private static func shown(_ name: String) -> String { name.visibleOnOneLine(limit: 60) }

  /// Whether several columns may say it together.
  var isJoined: Bool {
    switch self {
    case .skills, .tasks, .bullets, .ignored: true
    case .name, .skill, .yearsOfExperience, .hoursPerWeek, .target, .start, .headline: false
    }
  }

  /// Whether it says anything of skills.
  var isSkills: Bool {
    if case .skill = self { true } else { self == .skills }
  }

  /// Whether it says anything that could be scored.
  var isScored: Bool {
    switch self {
    case .skills, .skill, .tasks: true
    case .name, .yearsOfExperience, .hoursPerWeek, .target, .start, .headline, .bullets, .ignored:
      false
    }
  }
}
