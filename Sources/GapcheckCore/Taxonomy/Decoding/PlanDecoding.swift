import JSON

/// Reads what plans are made of.
extension TaxonomyDecoder {
  func phase(_ node: JSONNode, _ reader: inout EntryReader) -> Phase? {
    reader.allow(entry: ["id", "name", "fromDay", "toDay", "purpose"], in: node)
    return Phase(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      fromDay: reader.whole("fromDay", in: node, within: 1...365),
      toDay: reader.whole("toDay", in: node, within: 1...365),
      purpose: Later(reader.text("purpose", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  func route(_ node: JSONNode, _ reader: inout EntryReader) -> Route? {
    reader.allow(
      entry: ["id", "name", "summary", "caseFor", "caseAgainst", "sharedSkills"], in: node)
    return Route(
      id: reader.id("id", in: node), kind: reader.choice("id", in: node, default: .pivot),
      name: reader.text("name", in: node), summary: Later(reader.text("summary", in: node)),
      caseFor: Later(argument("caseFor", in: node, &reader)),
      caseAgainst: Later(argument("caseAgainst", in: node, &reader)),
      sharedSkills: skills("sharedSkills", in: node, &reader, required: false),
      provenance: Later(reader.provenance(of: node)))
  }

  func milestone(_ node: JSONNode, _ reader: inout EntryReader) -> Milestone? {
    reader.allow(
      entry: [
        "id", "phase", "routes", "kind", "name", "brief", "done", "hours", "dueDay", "startBy",
        "requires", "tracks", "resources",
      ], in: node)
    return Milestone(
      id: reader.id("id", in: node), kind: reader.choice("kind", in: node, default: .reading),
      phase: reader.reference("phase", to: .phase, in: node),
      routes: reader.choices("routes", called: "route", in: node),
      tracks: reader.references("tracks", to: .track, in: node, required: false),
      name: reader.text("name", in: node),
      brief: Later(reader.text("brief", in: node)), done: Later(reader.text("done", in: node)),
      effort: hours(in: node, &reader),
      dueDay: reader.whole("dueDay", in: node, within: 1...365),
      startBy: node["startBy"] == nil ? nil : reader.whole("startBy", in: node, within: 1...365),
      requires: targets("requires", in: node, &reader),
      resources: Later(reader.references("resources", to: .resource, in: node, required: false)),
      provenance: Later(reader.provenance(of: node)))
  }

  func project(_ node: JSONNode, _ reader: inout EntryReader) -> Project? {
    reader.allow(
      entry: ["id", "track", "name", "brief", "criteria", "hours", "requires"], in: node)
    return Project(
      id: reader.id("id", in: node), track: reader.reference("track", to: .track, in: node),
      name: reader.text("name", in: node), brief: Later(reader.text("brief", in: node)),
      criteria: Later(reader.texts("criteria", in: node)), effort: hours(in: node, &reader),
      requires: targets("requires", in: node, &reader),
      provenance: Later(reader.provenance(of: node)))
  }

  func resource(_ node: JSONNode, _ reader: inout EntryReader) -> Resource? {
    reader.allow(entry: ["id", "title", "author", "kind", "url", "verified"], in: node)
    return Resource(
      id: reader.id("id", in: node), title: Later(reader.text("title", in: node)),
      author: Later(reader.text("author", in: node)), kind: Later(reader.text("kind", in: node)),
      url: Later(reader.optionalText("url", in: node)),
      verified: reader.month("verified", in: node),
      provenance: Later(reader.provenance(of: node)))
  }

  private func hours(in node: JSONNode, _ reader: inout EntryReader) -> Effort {
    reader.field("hours", in: node).map { reader.hours(of: $0, within: 0...500_000) } ?? .none
  }

  private func targets(
    _ key: String, in node: JSONNode, _ reader: inout EntryReader
  ) -> [SkillTarget] {
    reader.nodes(key, in: node, required: false).compactMap { target(in: $0, &reader) }
  }
}
