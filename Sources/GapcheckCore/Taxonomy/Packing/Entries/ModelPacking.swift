extension Rule.Topic: Packable {}
extension ConstantText.Format: Packable {}
extension EntryKind: Packable {}

extension ModelConstants.Entry: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      name: reader.read(), thousandths: reader.read(), meaning: reader.read(),
      sources: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(name, thousandths, meaning, sources)
  }
}

extension Rule: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), topic: reader.read(), name: reader.read(), text: reader.read(),
      formula: reader.read(), constants: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, topic, name, $text, $formula, $constants, $provenance)
  }
}

extension RetiredEntry: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), kind: reader.read(), code: reader.read(), replacedBy: reader.read(),
      reason: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, kind, code, replacedBy, $reason, $provenance)
  }
}

/// The values stand in the order in which the model asks for them, so that none is looked up by name.
extension ModelConstants: Packable {
  package init(from reader: inout PackedReader) {
    let entries: Once<[Entry]> = reader.read()
    self.init(entries: entries) { _ in reader.number() }
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write($entries)
    let values = Dictionary(entries.map { ($0.name, $0.thousandths) }) { first, _ in first }
    _ = ModelConstants(entries: $entries) { name in
      let value = values[name] ?? 0
      writer.number(value)
      return value
    }
  }
}

extension ConstantText: Packable {
  package init(from reader: inout PackedReader) { self.init(parts: reader.read()) }
  package func pack(into writer: inout PackedWriter) { writer.write(parts) }
}

extension ConstantText.Part: Packable {
  package init(from reader: inout PackedReader) {
    self =
      reader.read()
      ? .constant(name: reader.read(), format: reader.read()) : .text(reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    switch self {
    case .text(let text): writer.write(false, text)
    case .constant(let name, let format): writer.write(true, name, format)
    }
  }
}
