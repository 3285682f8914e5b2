extension Route.Kind: Packable {}
extension Milestone.Kind: Packable {}

extension Phase: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), fromDay: reader.read(), toDay: reader.read(),
      purpose: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, fromDay, toDay, $purpose, $provenance)
  }
}

extension Route: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), kind: reader.read(), name: reader.read(), summary: reader.read(),
      caseFor: reader.read(), caseAgainst: reader.read(), sharedSkills: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, kind, name, $summary, $caseFor, $caseAgainst, sharedSkills, $provenance)
  }
}

extension Milestone: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), kind: reader.read(), phase: reader.read(), routes: reader.read(),
      tracks: reader.read(), name: reader.read(), brief: reader.read(), done: reader.read(),
      effort: reader.read(), dueDay: reader.read(), startBy: reader.read(),
      requires: reader.read(), resources: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, kind, phase, routes, tracks, name, $brief, $done, effort, dueDay, startBy, requires,
      $resources, $provenance)
  }
}

extension Project: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), track: reader.read(), name: reader.read(), brief: reader.read(),
      criteria: reader.read(), effort: reader.read(), requires: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, track, name, $brief, $criteria, effort, requires, $provenance)
  }
}

extension Resource: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), title: reader.read(), author: reader.read(), kind: reader.read(),
      url: reader.read(), verified: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, $title, $author, $kind, $url, verified, $provenance)
  }
}
