import JSON

/// Reads evidence kinds and the level rubric.
extension TaxonomyDecoder {
  func evidenceKind(_ node: JSONNode, _ reader: inout EntryReader) -> EvidenceKind? {
    reader.allow(
      entry: [
        "id", "name", "aliases", "strength", "strong", "ceiling", "reliedOnCeiling",
        "groupCeilings", "skillCeilings", "onlySkills", "alsoShows", "meaning", "needs",
      ], in: node)
    var ceilings: ShortTable<Skill.Side, Level> = [:]
    if let field = reader.field("ceiling", in: node) {
      reader.allow(Skill.Side.allCases.map(\.rawValue), in: field)
      for side in Skill.Side.allCases {
        ceilings[side] = level(side.rawValue, in: field, &reader)
      }
    }
    let relied =
      node["reliedOnCeiling"] == nil ? Level.none : level("reliedOnCeiling", in: node, &reader)
    var groups: ShortTable<Identifier<SkillGroup>, Level> = [:]
    for member in reader.members("groupCeilings", in: node) {
      reader.check(member.key, isA: .group, at: member.keyOffset)
      guard let group = Identifier<SkillGroup>(member.key) else { continue }
      groups[group] = level(of: member.node, &reader)
    }
    var skillCeilings: ShortTable<SkillIndex, Level> = [:]
    for member in reader.members("skillCeilings", in: node) {
      let ceiling = level(of: member.node, &reader)
      guard let index = skill(named: member.key, at: member.keyOffset, &reader) else { continue }
      skillCeilings[index] = ceiling
    }
    let strength = node["strength"].map {
      reader.thousandths(of: $0, called: "'strength'", within: 0...1000)
    }
    return EvidenceKind(
      id: reader.id("id", in: node), name: reader.text("name", in: node),
      aliases: Later(reader.texts("aliases", in: node)), isStrong: reader.flag("strong", in: node),
      ceilings: ceilings, reliedOnCeiling: relied == .none ? nil : relied, groupCeilings: groups,
      skillCeilings: skillCeilings,
      onlySkills: skills("onlySkills", in: node, &reader, required: false),
      alsoShows: skills("alsoShows", in: node, &reader, required: false),
      meaning: Later(reader.text("meaning", in: node)), strength: strength,
      needs: Later(reader.texts("needs", in: node, required: false)),
      provenance: Later(reader.provenance(of: node)))
  }

  func levelAnchor(_ node: JSONNode, _ reader: inout EntryReader) -> LevelAnchor? {
    reader.allow(
      entry: [
        "id", "level", "name", "behaviour", "autonomy", "failsAt", "boundaryQuestion", "aiAddition",
        "words",
      ], in: node)
    return LevelAnchor(
      id: reader.id("id", in: node), level: reader.whole("level", in: node, within: 0...4),
      name: reader.text("name", in: node), behaviour: Later(reader.text("behaviour", in: node)),
      boundaryQuestion: Later(reader.optionalText("boundaryQuestion", in: node) ?? ""),
      autonomy: Later(reader.optionalText("autonomy", in: node)),
      failsAt: Later(reader.optionalText("failsAt", in: node)),
      aiAddition: Later(reader.optionalText("aiAddition", in: node)),
      words: Later(reader.texts("words", in: node)), provenance: Later(reader.provenance(of: node)))
  }

  private func level(_ key: String, in node: JSONNode, _ reader: inout EntryReader) -> Level {
    Level(thousandths: reader.thousandths(key, in: node, within: 0...4000))
  }

  private func level(of field: JSONNode, _ reader: inout EntryReader) -> Level {
    Level(thousandths: reader.thousandths(of: field, called: "a ceiling", within: 0...4000))
  }
}
