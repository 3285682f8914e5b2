import JSON

/// Reads tracks and their requirements.
extension TaxonomyDecoder {
  func track(_ node: JSONNode, _ reader: inout EntryReader) -> Track? {
    reader.allow(
      entry: [
        "id", "kind", "name", "summary", "titles", "floor", "precondition", "gate", "needsArtifact",
        "shownBy", "notThisPath", "requirements", "nearest", "caseFor", "caseAgainst", "watch",
      ], in: node)
    reader.refuse(emptyList: "requirements", in: node, "the track asks for nothing")
    let requirements = reader.nodes("requirements", in: node).compactMap {
      requirement($0, &reader)
    }
    return Track(
      id: reader.id("id", in: node), kind: reader.choice("kind", in: node, default: .deepen),
      name: reader.text("name", in: node), summary: Later(reader.text("summary", in: node)),
      titles: Later(reader.texts("titles", in: node)), floor: floor("floor", in: node, &reader),
      precondition: precondition(in: node, &reader), gate: Later(reader.text("gate", in: node)),
      needsArtifact: reader.flag("needsArtifact", in: node),
      shownBy: skills("shownBy", in: node, &reader),
      isOffPath: reader.flag("notThisPath", in: node), requirements: requirements,
      nearest: reader.references("nearest", to: .track, in: node),
      caseFor: Later(reader.text("caseFor", in: node)),
      caseAgainst: Later(argument("caseAgainst", in: node, &reader)),
      watch: Later(reader.text("watch", in: node)), provenance: Later(reader.provenance(of: node)))
  }

  func argument(_ key: String, in node: JSONNode, _ reader: inout EntryReader) -> Track.Argument {
    guard let field = reader.field(key, in: node) else {
      return Track.Argument(text: "", sources: [])
    }
    reader.allow(["text", "sources"], in: field)
    return Track.Argument(
      text: reader.text("text", in: field),
      sources: reader.sources(of: field))
  }

  private func floor(
    _ key: String, in node: JSONNode, _ reader: inout EntryReader
  ) -> Track.Floor {
    guard let field = reader.field(key, in: node) else { return Track.Floor(label: "", days: 0) }
    reader.allow(["label", "days"], in: field)
    return Track.Floor(
      label: reader.text("label", in: field),
      days: reader.whole("days", in: field, within: 0...10_000))
  }

  private func precondition(
    in node: JSONNode, _ reader: inout EntryReader
  ) -> Track.Precondition? {
    guard let field = node["precondition"] else { return nil }
    reader.allow(["text", "anyOf", "otherwise"], in: field)
    let conditions = reader.nodes("anyOf", in: field).compactMap {
      entry -> Track.Precondition.Condition? in
      guard entry["learning"] != nil else {
        return target(in: entry, &reader).map { .skill($0.skill, Level(whole: $0.level)) }
      }
      reader.allow(["learning"], in: entry)
      return .learning(reader.choice("learning", in: entry, default: .course))
    }
    return Track.Precondition(
      text: reader.text("text", in: field), anyOf: conditions,
      otherwise: field["otherwise"] == nil ? nil : floor("otherwise", in: field, &reader))
  }

  private func requirement(_ node: JSONNode, _ reader: inout EntryReader) -> Requirement? {
    reader.allow(["skill", "id", "name", "oneOf", "level", "weight", "part", "why"], in: node)
    let isGroup = node["oneOf"] != nil
    let members =
      isGroup
      ? skills("oneOf", in: node, &reader)
      : [namedSkill(in: node, &reader)].compactMap { $0 }
    reader.refuse(emptyList: "oneOf", in: node, "'oneOf' lists no skill")
    let (id, name) =
      isGroup
      ? (reader.text("id", in: node), reader.text("name", in: node))
      : (members.first.map(skillID) ?? "", members.first.map(skillName) ?? "")
    let requirement = Requirement(
      id: id, name: Later(name), members: members,
      level: reader.whole("level", in: node, within: 1...4),
      weight: reader.choice("weight", in: node, default: .supporting),
      part: reader.choice("part", in: node, default: .delta),
      why: Later(reader.optionalText("why", in: node)))
    return members.isEmpty ? nil : requirement
  }
}
