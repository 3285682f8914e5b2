import JSON

/// Reads the entries that profiles are made of.
extension ProfileDecoder {
  /// Reads a skill: its name alone, or an object.
  mutating func skillEntry(_ path: String) throws(JSONError) -> SkillEntry? {
    if try reader.nextKind() == .string {
      return try text(path).map(SkillEntry.init)
    }
    let start = reader.valueOffset
    var name: Located<String>?
    var level: SkillEntry.StatedLevel?
    var years: Int?
    var lastUsed: Located<Month>?
    var isNamed = false
    var evidence: [Evidence] = []
    var inferredFrom: Located<String>?
    let known = ["skill", "name", "level", "years", "lastUsed", "evidence", "inferred"]
    let isObject = try members(path: path, known: known, named: "a name or an object") {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "skill", "name":
        isNamed = try decoder.holdsValue() || isNamed
        name = try decoder.text(path) ?? name
      case "level": level = try decoder.statedLevel(path)
      case "years":
        years = try decoder.number(path, within: 0...70_000, named: "from 0 to 70")
      case "lastUsed": lastUsed = try decoder.month(path)
      case "inferred": inferredFrom = try decoder.text(path)
      default:
        evidence = try decoder.elements(path) { (decoder, path) throws(JSONError) in
          try decoder.evidence(path)
        }
      }
    }
    guard isObject else { return nil }
    guard let name else {
      if !isNamed { note(.error, .missingKey("skill"), path: path, at: start) }
      return nil
    }
    var entry = SkillEntry(name: name)
    (entry.level, entry.years, entry.lastUsed, entry.evidence) = (level, years, lastUsed, evidence)
    entry.inferredFrom = inferredFrom
    return entry
  }

  private mutating func statedLevel(
    _ path: String
  ) throws(JSONError) -> SkillEntry.StatedLevel? {
    switch try reader.nextKind() {
    case .string: return try text(path).map { .words($0) }
    case .null: try reader.readNull()
    case .number:
      return try number(path, within: 0...4000, named: "from 0 (none) to 4 (relied on by others)")
        .map { .number(Level(thousandths: $0)) }
    case .object, .array, .bool:
      _ = try expect(.number, named: "a number from 0 to 4 or a word", path: path)
    }
    return nil
  }

  private mutating func evidence(_ path: String) throws(JSONError) -> Evidence? {
    var evidence = Evidence()
    if try reader.nextKind() == .string {
      guard let text = try text(path)?.value else { return nil }
      if SafeLink(text) != nil { evidence.url = text } else { evidence.note = text }
      return evidence
    }
    let known = ["kind", "note", "url", "outcome", "reliedOnBy"]
    let isObject = try members(path: path, known: known) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "kind": evidence.kind = try decoder.text(path)
      case "note": evidence.note = try decoder.text(path)?.value
      case "url": evidence.url = try decoder.link(path)
      case "outcome": evidence.outcome = try decoder.text(path)?.value
      default: evidence.reliedOnBy = try decoder.text(path)?.value
      }
    }
    return isObject ? evidence : nil
  }

  /// Reads a task: its name alone, or an object.
  mutating func taskEntry(_ path: String) throws(JSONError) -> TaskEntry? {
    if try reader.nextKind() == .string {
      return try text(path).map(TaskEntry.init)
    }
    let start = reader.valueOffset
    var name: Located<String>?
    var isNamed = false
    var share: Int?
    var outcome: String?
    var context: [Located<String>] = []
    var inferredFrom: Located<String>?
    let isObject = try members(
      path: path, known: ["task", "share", "outcome", "context", "inferred"],
      named: "a name or an object"
    ) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "task":
        isNamed = try decoder.holdsValue()
        name = try decoder.text(path)
      case "share":
        share = try decoder.number(path, within: 0...100_000, named: "from 0 to 100 % of the week")
      case "outcome": outcome = try decoder.text(path)?.value
      case "inferred": inferredFrom = try decoder.text(path)
      default: context = try decoder.texts(path)
      }
    }
    guard isObject else { return nil }
    guard let name else {
      if !isNamed { note(.error, .missingKey("task"), path: path, at: start) }
      return nil
    }
    var entry = TaskEntry(name: name)
    (entry.share, entry.outcome, entry.context) = (share, outcome, context)
    entry.inferredFrom = inferredFrom
    return entry
  }

  mutating func artifact(_ path: String) throws(JSONError) -> Artifact? {
    var artifact = Artifact(title: "", path: path)
    let known = [
      "title", "url", "repository", "demo", "writeup", "skills", "deployed", "monitored",
      "evaluation", "reliedOnBy",
    ]
    let isObject = try members(path: path, known: known) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "title": artifact.title = try decoder.text(path)?.value ?? ""
      case "url": artifact.url = try decoder.link(path)
      case "repository": artifact.repository = try decoder.text(path)?.value
      case "demo": artifact.demo = try decoder.link(path)
      case "writeup": artifact.writeup = try decoder.link(path)
      case "skills": artifact.skills = try decoder.texts(path)
      case "deployed": artifact.isDeployed = try decoder.flag(path)
      case "monitored": artifact.isMonitored = try decoder.flag(path)
      case "evaluation": artifact.evaluation = try decoder.text(path)?.value
      default: artifact.reliedOnBy = try decoder.text(path)?.value
      }
    }
    if isObject, artifact.title.isEmpty { artifact.title = artifact.url ?? "untitled artifact" }
    return isObject ? artifact : nil
  }

  mutating func contribution(_ path: String) throws(JSONError) -> Contribution? {
    var contribution = Contribution(repository: "", status: .opened, path: path)
    let known = ["repository", "url", "status", "skills"]
    let isObject = try members(path: path, known: known) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "repository": contribution.repository = try decoder.text(path)?.value ?? ""
      case "url": contribution.url = try decoder.link(path)
      case "status": contribution.status = try decoder.choice(path) ?? .opened
      default: contribution.skills = try decoder.texts(path)
      }
    }
    if isObject, contribution.repository.isEmpty {
      contribution.repository = contribution.url ?? "unnamed project"
    }
    return isObject ? contribution : nil
  }

  /// Reads something studied: its title alone, taken for a course, or an object.
  mutating func learning(_ path: String) throws(JSONError) -> Learning? {
    if try reader.nextKind() == .string {
      return try text(path).map { Learning(title: $0.value, kind: .course, path: path) }
    }
    var learning = Learning(title: "untitled", kind: .course, path: path)
    let isObject = try members(path: path, known: ["title", "kind", "url", "skills"]) {
      (decoder, key, path) throws(JSONError) in
      switch key {
      case "title": learning.title = try decoder.text(path)?.value ?? learning.title
      case "kind": learning.kind = try decoder.learningKind(path)
      case "url": learning.url = try decoder.link(path)
      default: learning.skills = try decoder.texts(path)
      }
    }
    return isObject ? learning : nil
  }

  /// A kind of learning; an unknown word is taken for a course, and said so.
  private mutating func learningKind(_ path: String) throws(JSONError) -> Learning.Kind {
    guard let text = try text(path) else { return .course }
    let name = NormalizedName(text.value)
    if let kind = Learning.Kind.allCases.first(where: { NormalizedName($0.rawValue) == name }) {
      return kind
    }
    let choices = Learning.Kind.allCases.map(\.rawValue)
    note(.warning, .unknownChoice(text.value, choices: choices), path: path, at: text.offset)
    return .course
  }
}
