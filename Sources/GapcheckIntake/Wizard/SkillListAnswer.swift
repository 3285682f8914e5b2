import GapcheckCore

/// Skills as they are typed on one line, read as a line of a skill list is.
struct SkillListAnswer: Sendable {
  /// What is written of those that are new.
  private(set) var entries: [ProfileValue] = []
  private var added: [String] = []
  private var held: [String] = []
  /// What stands for no skill, with what may be meant.
  private var unknown: [String] = []
  private var hasAssumed = false
  private let assumed: Level

  init(_ text: String, in state: WizardState) {
    let taxonomy = state.taxonomy
    assumed = taxonomy.model.assumedLevel
    var stated = Set(state.facts.statements.map(\.skill)).union(state.facts.notHeld)
    let reading = SkillNameReading(text, index: taxonomy.names, asOf: state.asOf)
    for part in reading.parts {
      guard let skill = taxonomy.names.skill(written: part.name) else {
        unknown.append(Self.unknown(part.name, in: taxonomy))
        continue
      }
      guard stated.insert(skill).inserted else {
        held.append(part.name)
        continue
      }
      added.append(part.name)
      entries.append(part.entry)
      hasAssumed = hasAssumed || part.isBare
    }
  }

  /// Whether every name was understood.
  var isWhole: Bool { unknown.isEmpty }

  /// How the line was understood.
  var said: [String] {
    let names = { (names: [String]) in names.joined(separator: ", ").visibleOnOneLine(limit: 400) }
    let level = hasAssumed ? "; level \(assumed) where you gave none" : ""
    return (added.isEmpty ? [] : ["Added: \(names(added))\(level)."])
      + (held.isEmpty ? [] : ["In the profile already: \(names(held))."])
      + (unknown.isEmpty ? [] : ["Not known and left out: \(names(unknown)). Enter goes on."])
  }

  private static func unknown(_ name: String, in taxonomy: Taxonomy) -> String {
    let near = taxonomy.names.skillsNear(NormalizedName(name), count: 1).first
    return "'\(name)'" + (near.map { " (nearest: '\(taxonomy[$0].name)')" } ?? "")
  }
}

extension SkillNameReading.Part {
  /// Whether a name stands alone.
  fileprivate var isBare: Bool {
    notes.stance == nil && notes.words == nil && notes.years == nil && notes.lastUsed == nil
  }

  /// The name with what was said of it, as a profile writes it.
  fileprivate var entry: ProfileValue {
    guard !isBare else { return .text(name) }
    var members: [ProfileValue.Member] = [.init("skill", .text(name))]
    switch notes.stance {
    case .learning: members.append(.init("level", .text("learning")))
    case .notHeld: members.append(.init("level", .number(thousandths: 0)))
    case nil:
      if let words = notes.words { members.append(.init("level", .text(words))) }
    }
    if let years = notes.years { members.append(.init("years", .number(thousandths: years))) }
    if let month = notes.lastUsed { members.append(.init("lastUsed", .text("\(month)"))) }
    return .object(members)
  }
}
