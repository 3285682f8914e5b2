import GapcheckCore
import JSON

/// Reads lists of skills, in the many shapes they have.
///
/// A skill becomes a passage of its name, with its years and notes in brackets as people write them in
/// texts, and the level of its entry or group beside it, as written. The name of a group is a heading
/// and no skill, unless the group is empty; but where the taxonomy knows it as a skill and not as a
/// heading ("Docker", "Python"), the group is a skill with details, so both count.
extension ResumeReader {
  mutating func readSkills(_ value: ResumeValue) {
    let scale = SkillScale(of: value)
    readSkills(value, group: nil, scale: scale, depth: 0)
  }

  /// Reads languages as skills where they are programming languages: none is spoken ("fluency"), and
  /// the taxonomy knows one of them.
  mutating func readLanguages(_ value: ResumeValue) {
    let names = value.elements.compactMap { line($0.isObject ? $0.member(.skillName) : $0) }
    let isSpoken = value.elements.contains { $0.members.contains { $0.key.name == "fluency" } }
    if !isSpoken, names.contains(where: isSkill) { readSkills(value) }
  }

  /// Reads what a person wants or has begun to learn: names as a list, all else as it is told.
  mutating func readWishes(_ value: ResumeValue, under key: ResumeKey) {
    let texts = value.elements.map(\.rawText)
    let isList = texts.allSatisfy { text in
      text.map { !$0.contains(".") && $0.split(separator: " ").count <= Self.longestWish } ?? false
    }
    guard isList, let heading = Self.wishHeadings[key.name] else {
      return addTexts(of: value, as: .wish)
    }
    readSkills(value, group: heading, scale: SkillScale(of: value), depth: 0)
  }

  /// In words.
  private static let longestWish = 4

  /// Keys over names, with how these are held in words that texts use.
  private static let wishHeadings = [
    "learning": "learning", "currentlylearning": "learning", "nowlearning": "learning",
    "wanttolearn": "want to learn", "tolearn": "want to learn", "wishlist": "want to learn",
    "learninggoals": "want to learn", "interestedin": "want to learn",
  ]

  func isSkill(_ name: String) -> Bool {
    let name = NormalizedName(name)
    return taxonomy.names.skill(named: name) != nil && !headings.contains(name.text)
  }

  /// The heading that says how a list is held, of two over it: the inner one where it says that.
  private func heading(_ inner: String, under outer: String?) -> String {
    guard let outer else { return inner }
    return isLevel(inner) || doubts.stance(ofHeading: inner) != .held ? inner : outer
  }

  private func isLevel(_ text: String) -> Bool {
    taxonomy.names.level(word: NormalizedName(text)) != nil || SkillScale.isRating(text)
  }

  private mutating func readSkills(
    _ value: ResumeValue, group level: String?, scale: SkillScale, depth: Int
  ) {
    guard depth < Self.deepest else { return }
    if case .string(let text) = value.node.value {
      add(text, from: value, as: .skills(groupLevel: level))
    } else if value.isArray {
      for element in elements(of: value) {
        readSkills(element, group: level, scale: scale, depth: depth + 1)
      }
    } else if value.isObject {
      readSkillObject(value, group: level, scale: scale, depth: depth)
    }
  }

  private mutating func readSkillObject(
    _ value: ResumeValue, group level: String?, scale: SkillScale, depth: Int
  ) {
    guard let name = value.member(.skillName, of: .skill), let title = line(name), !name.isArray
    else {
      return readSkillMap(value, group: level, scale: scale, depth: depth)
    }
    let lists = lists(of: value, besides: name)
    // A heading may say how its list is held: "Want to learn", "Erste Schritte".
    let level =
      standing(of: value) ?? scale.level(of: value)
      ?? (lists.isEmpty ? level : heading(title, under: level))
    if lists.isEmpty || isSkill(title) {
      let text = "\(title)\(years(of: value).map { " (\($0))" } ?? "")"
      addLine(text, from: name, as: .skills(groupLevel: level))
    }
    for list in lists { readSkills(list, group: level, scale: scale, depth: depth + 1) }
    for (key, member) in value.members where key.means(.skillProse, of: .skill) {
      if member.place != name.place, !lists.contains(where: { $0.place == member.place }) {
        addTexts(of: member, as: .note)
      }
    }
  }

  /// How an entry says that its skill is wanted, being learned or not held, in words that texts use.
  private func standing(of value: ResumeValue) -> String? {
    if value.member(.isHeld, of: .skill)?.bool == false { return "not used" }
    return line(value.member(.standing, of: .skill)).flatMap { status in
      doubts.stance(ofHeading: status) == .held ? nil : status
    }
  }

  /// The members that list skills of a group; a description does where it is but a list of names.
  private func lists(of value: ResumeValue, besides name: ResumeValue) -> [ResumeValue] {
    value.members.filter { key, member in
      guard member.place != name.place, !member.isEmpty else { return false }
      if key.means(.skillProse, of: .skill), let text = member.rawText {
        return Self.isList(text) && !isSkill(line(name) ?? "")
      }
      guard key.means(.keywords, of: .skill) else { return false }
      return member.isArray || member.isObject
        || member.rawText.map { !$0.isEmpty && !isLevel($0) } ?? false
    }.map(\.value)
  }

  /// Whether a text is names between commas and no sentence.
  private static func isList(_ text: String) -> Bool {
    let items = text.split { ",;|•\n".contains($0) }
    return items.count > 1 && items.allSatisfy { $0.split(separator: " ").count <= 4 }
  }

  /// Reads years of use as they stand in brackets: `5 years`, `since 2018`.
  private func years(of value: ResumeValue) -> String? {
    if let text = value.member(.years, of: .skill)?.rawText?.trimmed, text.utf8.count <= 40 {
      return text.allSatisfy { $0.isNumber || $0 == "." || $0 == "+" } ? "\(text) years" : text
    }
    let since = value.member(.start)?.rawText.flatMap { dates.month($0, isEnd: false) }
    return since.map { "since \($0.number / 12)" }
  }

  // MARK: Objects of lists

  /// Reads `{ "databases": ["MySQL"], "Java": "expert", "Go": 80, "learning": "Rust" }`.
  private mutating func readSkillMap(
    _ value: ResumeValue, group level: String?, scale: SkillScale, depth: Int
  ) {
    for (key, member) in value.members where !member.isEmpty {
      switch ResumeSection(key) {
      case .ignored: continue
      case .wishes where !member.isObject: readWishes(member, under: key)
      default: readSkillMember(key.written, member, group: level, scale: scale, depth: depth)
      }
    }
  }

  private mutating func readSkillMember(
    _ key: String, _ value: ResumeValue, group level: String?, scale: SkillScale, depth: Int
  ) {
    let isNamed = value.isObject && value.member(.skillName, of: .skill) == nil
    if let own = scale.level(stated: value), value.node.kind == .number || isLevel(own) {
      addLine(key, from: value, as: .skills(groupLevel: own))
    } else if value.bool != nil {
      if value.bool == true { addLine(key, from: value, as: .skills(groupLevel: level)) }
    } else if isNamed, scale.level(of: value) != nil || years(of: value) != nil {
      let text = "\(key)\(years(of: value).map { " (\($0))" } ?? "")"
      addLine(text, from: value, as: .skills(groupLevel: scale.level(of: value) ?? level))
    } else {
      if isSkill(key), !value.isObject {
        addLine(key, from: value, as: .skills(groupLevel: level))
      }
      readSkills(value, group: heading(key, under: level), scale: scale, depth: depth + 1)
    }
  }
}
