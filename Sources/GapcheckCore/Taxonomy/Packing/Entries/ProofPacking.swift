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
      ceilings: reader.read(), reliedOnCeiling: reader.read(),
      groupCeilings: reader.read(), skillCeilings: reader.read(), onlySkills: reader.read(),
      alsoShows: reader.read(), meaning: reader.read(), strength: reader.read(),
      needs: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, name, $aliases, isStrong, ceilings, reliedOnCeiling, groupCeilings, skillCeilings,
      onlySkills, alsoShows, $meaning, strength,
      $needs, $provenance)
  }
}
