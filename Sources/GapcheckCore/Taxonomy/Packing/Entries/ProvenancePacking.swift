extension Lifecycle: Packable {}

extension Provenance: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      sources: reader.read(), lifecycle: reader.read(), reviewed: reader.read(),
      note: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(sources, lifecycle, reviewed, note)
  }
}

extension Source: Packable {
  package init(from reader: inout PackedReader) {
    switch reader.number() {
    case 0: self = .seed(document: reader.read(), locator: reader.read())
    case 1: self = .reference(reader.read())
    default: self = .estimate(reason: reader.read())
    }
  }

  package func pack(into writer: inout PackedWriter) {
    switch self {
    case .seed(let document, let locator): writer.write(0, document, locator)
    case .reference(let resource): writer.write(1, resource)
    case .estimate(let reason): writer.write(2, reason)
    }
  }
}
