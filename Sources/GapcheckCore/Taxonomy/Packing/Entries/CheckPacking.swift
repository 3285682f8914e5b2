extension Signal: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), code: reader.read(), name: reader.read(), met: reader.read(),
      missing: reader.read(), why: reader.read(), remedy: reader.read(), effort: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, code, name, $met, $missing, $why, $remedy, $effort, $provenance)
  }
}

extension Pitfall: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), code: reader.read(), name: reader.read(), why: reader.read(),
      remedy: reader.read(), effort: reader.read(), skills: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, code, name, $why, $remedy, $effort, skills, $provenance)
  }
}

extension WordList: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), meaning: reader.read(), spellings: reader.read(), words: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, $meaning, $spellings, $words, $provenance)
  }
}
