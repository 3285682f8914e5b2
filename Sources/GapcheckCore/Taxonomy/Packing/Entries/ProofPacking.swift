extension LevelAnchor: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), level: reader.read(), name: reader.read(), behaviour: reader.read(),
      boundaryQuestion: reader.read(), autonomy: reader.read(), failsAt: reader.read(),
      aiAddition: reader.read(), words: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, level, name, $behaviour, $boundaryQuestion, $autonomy, $failsAt, $aiAddition, $words,
      $provenance)
  }
}

extension EvidenceKind: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), aliases: reader.read(), isStrong: reader.read(),
      ceilings: Self.ceilings(from: &reader), reliedOnCeiling: reader.read(),
      groupCeilings: reader.read(), skillCeilings: reader.read(), onlySkills: reader.read(),
      alsoShows: reader.read(), meaning: reader.read(), strength: reader.read(),
      needs: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $aliases, isStrong)
    for side in Skill.Side.allCases { writer.write(ceilings[side]) }
    writer.write(
      reliedOnCeiling, groupCeilings, skillCeilings, onlySkills, alsoShows, $meaning, strength,
      $needs, $provenance)
  }

  private static func ceilings(from reader: inout PackedReader) -> [Skill.Side: Level] {
    var ceilings: [Skill.Side: Level] = [:]
    for side in Skill.Side.allCases { ceilings[side] = reader.read() as Level? }
    return ceilings
  }
}
