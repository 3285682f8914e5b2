extension WorkTask.Layer: Packable {}

extension WorkTask.Showing: Packable {
  package init(from reader: inout PackedReader) {
    self.init(skill: reader.read(), level: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(skill, level)
  }
}

extension WorkTask: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), role: reader.read(), layer: reader.read(),
      exposure: reader.read(), band: reader.read(), category: reader.read(),
      isIrreversible: reader.read(), isGlue: reader.read(), rationale: reader.read(),
      phrases: reader.read(), growInto: reader.read(), evidences: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, name, role, layer, exposure, band, category, isIrreversible, isGlue, $rationale,
      $phrases, $growInto, evidences, $provenance)
  }
}

extension AutomationCategory: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), summary: reader.read(),
      capabilities: reader.read(), humanGate: reader.read(), leavesOpen: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $summary, $capabilities, $humanGate, $leavesOpen, $provenance)
  }
}

extension ExposureModifier: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), delta: reader.read(), question: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, delta, $question, $provenance)
  }
}
