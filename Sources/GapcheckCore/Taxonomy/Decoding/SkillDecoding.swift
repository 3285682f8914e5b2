import JSON

/// Reads skills and what is said about them.
extension TaxonomyDecoder {
  /// Reads a skill, whatever is wrong with it, so that those after it keep their places.
  func skill(
    _ node: JSONNode, at index: SkillIndex, _ reader: inout EntryReader
  ) -> Skill {
    reader.allow(
      entry: [
        "id", "name", "group", "side", "pace", "effort", "hours", "aliases", "prerequisites",
        "helpedBy", "implies", "needsEvaluation", "why", "ship", "done", "resources",
      ], in: node)
    let steps = reader.fourSteps(in: node)
    return Skill(
      id: reader.id("id", in: node), index: index, name: reader.text("name", in: node),
      group: reader.reference("group", to: .group, in: node),
      side: reader.choice("side", in: node, default: .backend),
      pace: reader.choice("pace", in: node, default: .platform),
      estimate: Later(estimate(of: steps, in: node, &reader)), steps: steps ?? Self.noSteps,
      aliases: Later(reader.texts("aliases", in: node)),
      prerequisites: skills("prerequisites", in: node, &reader),
      helpers: skills("helpedBy", in: node, &reader, required: false),
      implications: implications(in: node, &reader),
      needsEvaluation: reader.flag("needsEvaluation", in: node),
      why: Later(reader.text("why", in: node)),
      ship: Later(reader.text("ship", in: node)),
      done: Later(reader.threeChecks(in: node)),
      resources: Later(reader.references("resources", to: .resource, in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  /// Stands in for steps that could not be read.
  private static var noSteps: [Effort] { Array(repeating: .none, count: 4) }

  private func implications(
    in node: JSONNode, _ reader: inout EntryReader
  ) -> [Skill.Implication] {
    reader.nodes("implies", in: node, required: false).compactMap { implied in
      reader.allow(["skill", "offset"], in: implied)
      let offset = reader.whole("offset", in: implied, within: 0...3)
      return namedSkill(in: implied, &reader).map {
        Skill.Implication(skill: $0, offset: offset)
      }
    }
  }

  func group(_ node: JSONNode, _ reader: inout EntryReader) -> SkillGroup? {
    reader.allow(entry: ["id", "name", "summary"], in: node)
    return SkillGroup(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      summary: Later(reader.text("summary", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  func outside(_ node: JSONNode, _ reader: inout EntryReader) -> OutsideScope? {
    reader.allow(entry: ["id", "name", "why", "aliases"], in: node)
    return OutsideScope(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      why: Later(reader.text("why", in: node)), aliases: Later(reader.texts("aliases", in: node)),
      provenance: Later(reader.provenance(of: node)))
  }

  func ambiguous(_ node: JSONNode, _ reader: inout EntryReader) -> AmbiguousName? {
    reader.allow(entry: ["id", "name", "aliases", "meanings", "why"], in: node)
    let meanings = skills("meanings", in: node, &reader)
    reader.refuse(emptyList: "meanings", in: node, "'meanings' lists no skill")
    return AmbiguousName(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      aliases: Later(reader.texts("aliases", in: node, required: false)), meanings: meanings,
      why: Later(reader.text("why", in: node)), provenance: Later(reader.provenance(of: node)))
  }

  func family(_ node: JSONNode, _ reader: inout EntryReader) -> TransferFamily? {
    reader.allow(entry: ["id", "kind", "name", "summary", "skills", "assumed"], in: node)
    let assumed = reader.nodes("assumed", in: node, required: false).compactMap {
      entry -> TransferFamily.Assumed? in
      reader.allow(["skill", "atTwoYears", "atFourYears"], in: entry)
      let two = reader.thousandths("atTwoYears", in: entry, within: 0...4000)
      let four = reader.thousandths("atFourYears", in: entry, within: 0...4000)
      return namedSkill(in: entry, &reader).map {
        TransferFamily.Assumed(
          skill: $0, atTwoYears: Level(thousandths: two), atFourYears: Level(thousandths: four))
      }
    }
    return TransferFamily(
      id: reader.id("id", in: node), kind: reader.choice("kind", in: node, default: .transfer),
      name: reader.text("name", in: node), summary: Later(reader.text("summary", in: node)),
      skills: skills("skills", in: node, &reader), assumed: assumed,
      provenance: Later(reader.provenance(of: node)))
  }

  func area(_ node: JSONNode, _ reader: inout EntryReader) -> CoverageArea? {
    reader.allow(entry: ["id", "name", "summary", "skills"], in: node)
    return CoverageArea(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      summary: Later(reader.text("summary", in: node)), skills: skills("skills", in: node, &reader),
      provenance: Later(reader.provenance(of: node)))
  }

  func staleItem(_ node: JSONNode, _ reader: inout EntryReader) -> StaleItem? {
    reader.allow(entry: ["id", "name", "was", "now", "action", "skills"], in: node)
    return StaleItem(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      was: Later(reader.text("was", in: node)), now: Later(reader.text("now", in: node)),
      action: Later(reader.text("action", in: node)), skills: skills("skills", in: node, &reader),
      provenance: Later(reader.provenance(of: node)))
  }
}

extension EntryReader {
  /// Reads what says that the steps to levels 1, 2 and 3 are done.
  fileprivate mutating func threeChecks(in node: JSONNode) -> [String] {
    if let list = node["done"], case .array(let checks) = list.value, checks.count != 3 {
      fault("'done' must list three checks, for the steps to levels 1, 2 and 3", at: list)
    }
    return texts("done", in: node)
  }
}
