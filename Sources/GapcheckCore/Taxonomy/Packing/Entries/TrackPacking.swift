extension Track.Kind: Packable {}
extension Learning.Kind: Packable {}
extension Requirement.Weight: Packable {}
extension Requirement.Part: Packable {}

extension Track.Floor: Packable {
  package init(from reader: inout PackedReader) {
    self.init(label: reader.read(), days: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(label, days)
  }
}

extension Track.Precondition: Packable {
  package init(from reader: inout PackedReader) {
    self.init(text: reader.read(), anyOf: reader.read(), otherwise: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(text, anyOf, otherwise)
  }
}

extension Track.Argument: Packable {
  package init(from reader: inout PackedReader) {
    self.init(text: reader.read(), sources: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(text, sources)
  }
}

extension Track: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), kind: reader.read(), name: reader.read(), summary: reader.read(),
      titles: reader.read(), floor: reader.read(), precondition: reader.read(),
      gate: reader.read(), needsArtifact: reader.read(), shownBy: reader.read(),
      isOffPath: reader.read(), requirements: reader.read(), nearest: reader.read(),
      caseFor: reader.read(), caseAgainst: reader.read(), watch: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, kind, name, $summary, $titles, floor, precondition, $gate, needsArtifact, shownBy,
      isOffPath, requirements, nearest, $caseFor, $caseAgainst, $watch, $provenance)
  }
}

extension Requirement: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), members: reader.read(), level: reader.read(),
      weight: reader.read(), part: reader.read(), why: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, $name, members, level, weight, part, $why)
  }
}

extension Track.Precondition.Condition: Packable {
  package init(from reader: inout PackedReader) {
    self = reader.read() ? .skill(reader.read(), reader.read()) : .learning(reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    switch self {
    case .skill(let skill, let level): writer.write(true, skill, level)
    case .learning(let kind): writer.write(false, kind)
    }
  }
}
