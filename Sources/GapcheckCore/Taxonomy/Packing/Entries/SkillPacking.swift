extension Skill.Side: Packable {}
extension Skill.Pace: Packable {}

extension TransferFamily.Kind: Packable {}

extension Skill.Implication: Packable {
  package init(from reader: inout PackedReader) {
    self.init(skill: reader.read(), offset: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(skill, offset)
  }
}

extension Skill.Estimate: Packable {
  package init(from reader: inout PackedReader) {
    self.init(effortClass: reader.read(), factor: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(effortClass, factor)
  }
}

extension Skill: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), index: reader.read(), name: reader.read(), group: reader.read(),
      side: reader.read(), pace: reader.read(), estimate: reader.read(), steps: reader.read(),
      aliases: reader.read(), prerequisites: reader.read(), helpers: reader.read(),
      implications: reader.read(), needsEvaluation: reader.read(), why: reader.read(),
      ship: reader.read(), done: reader.read(), resources: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, index, name, group, side, pace, $estimate, steps, $aliases, prerequisites, helpers,
      implications, needsEvaluation, $why, $ship, $done, $resources, $provenance)
  }
}

extension SkillGroup: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), summary: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $summary, $provenance)
  }
}

extension EffortClass: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), code: reader.read(), name: reader.read(), steps: reader.read(),
      text: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, code, name, steps, $text, $provenance)
  }
}

extension OutsideScope: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), why: reader.read(), aliases: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $why, $aliases, $provenance)
  }
}

extension AmbiguousName: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), aliases: reader.read(), meanings: reader.read(),
      why: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $aliases, meanings, $why, $provenance)
  }
}

extension TransferFamily.Assumed: Packable {
  package init(from reader: inout PackedReader) {
    self.init(skill: reader.read(), atTwoYears: reader.read(), atFourYears: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(skill, atTwoYears, atFourYears)
  }
}

extension TransferFamily: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), kind: reader.read(), name: reader.read(), summary: reader.read(),
      skills: reader.read(), assumed: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, kind, name, $summary, skills, assumed, $provenance)
  }
}
