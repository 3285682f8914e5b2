import GapcheckCore
import JSON

/// One edit of a profile that an answer asks for.
struct ProfileChange: Hashable, Sendable {
  private enum Kind: Hashable, Sendable {
    case set(ProfileValue)
    case append([ProfileValue])
    case remove
  }

  private let kind: Kind
  private let path: ProfilePath
  /// The key of the name in an entry that may be a name alone.
  private var nameKey: String?

  func apply(to editor: inout ProfileEditor) throws(ProfileEditError) {
    switch kind {
    case .set(let value): try editor.set(path, to: value, nameKey: nameKey)
    case .append(let values): try editor.append(values, to: path, nameKey: nameKey)
    case .remove: try editor.remove(path)
    }
  }
}

extension ProfileChange {
  private static let skills = ProfilePath(.member("skills"))
  private static let tasks = ProfilePath(.member("tasks"))
  private static let inferred = ProfilePath(.member("inferred"))

  static func years(_ thousandths: Int) -> Self {
    Self(
      kind: .set(.number(thousandths: thousandths)),
      path: ProfilePath(.member("yearsOfExperience")))
  }

  static func hours(_ thousandths: Int) -> Self {
    Self(
      kind: .set(.number(thousandths: thousandths)), path: ProfilePath(.member("hoursPerWeek")))
  }

  static func target(_ name: String) -> Self {
    Self(kind: .set(.text(name)), path: ProfilePath(.member("target")))
  }

  // MARK: What was read for the person

  /// Agrees to the years that were read; the object goes with its only member.
  static func confirmYears(in editor: ProfileEditor) -> Self {
    guard case .object(let members)? = editor.find(inferred)?.value, members.count > 1 else {
      return Self(kind: .remove, path: inferred)
    }
    return Self(kind: .remove, path: inferred.member("yearsOfExperience"))
  }

  static func confirmSkill(_ position: Int) -> Self {
    Self(kind: .remove, path: skills.element(position).member("inferred"))
  }

  static func confirmTask(_ position: Int) -> Self {
    Self(kind: .remove, path: tasks.element(position).member("inferred"))
  }

  // MARK: Skills

  static func skill(_ name: String, level: Level) -> Self {
    let members: [ProfileValue.Member] = [
      .init("skill", .text(name)), .init("level", .number(thousandths: level.thousandths)),
    ]
    return Self(kind: .append([.object(members)]), path: skills)
  }

  /// Skills as they are written, names alone or objects.
  static func skills(_ entries: [ProfileValue]) -> Self {
    Self(kind: .append(entries), path: skills)
  }

  static func level(_ level: Level, ofSkill position: Int) -> Self {
    Self(
      kind: .set(.number(thousandths: level.thousandths)),
      path: skills.element(position).member("level"), nameKey: "skill")
  }

  /// States that a skill is not held: what tells of its use goes with the level.
  static func notHeld(_ position: Int, in editor: ProfileEditor) -> [Self] {
    let skill = skills.element(position)
    let told = ["years", "lastUsed", "evidence"].map(skill.member)
      .filter { editor.find($0) != nil }
    return [.level(.none, ofSkill: position)] + told.map { Self(kind: .remove, path: $0) }
  }

  /// What is said where an answer takes away what tells of a skill's use.
  static let useNotKept = "Its years, last use and evidence are not kept."

  static func removeSkill(_ position: Int) -> Self {
    Self(kind: .remove, path: skills.element(position))
  }

  static func evidence(_ members: [ProfileValue.Member], ofSkill position: Int) -> Self {
    Self(
      kind: .append([.object(members)]), path: skills.element(position).member("evidence"),
      nameKey: "skill")
  }

  static func evidenceKind(_ kind: String, of evidence: Int, ofSkill position: Int) -> Self {
    Self(
      kind: .set(.text(kind)),
      path: skills.element(position).member("evidence").element(evidence).member("kind"))
  }

  // MARK: The week

  static func task(_ name: String, share: Int?) -> Self {
    guard let share else { return Self(kind: .append([.text(name)]), path: tasks) }
    let members: [ProfileValue.Member] = [
      .init("task", .text(name)), .init("share", .number(thousandths: share)),
    ]
    return Self(kind: .append([.object(members)]), path: tasks)
  }

  static func share(_ share: Int, ofTask position: Int) -> Self {
    Self(
      kind: .set(.number(thousandths: share)), path: tasks.element(position).member("share"),
      nameKey: "task")
  }

  static func removeTask(_ position: Int) -> Self {
    Self(kind: .remove, path: tasks.element(position))
  }
}
