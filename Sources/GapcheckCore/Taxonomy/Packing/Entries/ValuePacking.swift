extension Identifier: Packable {
  package init(from reader: inout PackedReader) { self.init(known: reader.text()) }
  package func pack(into writer: inout PackedWriter) { writer.text(text) }
}

extension NormalizedName: Packable {
  package init(from reader: inout PackedReader) { self = .normalized(reader.text()) }
  package func pack(into writer: inout PackedWriter) { writer.text(text) }
}

extension SkillIndex: Packable {
  package init(from reader: inout PackedReader) { self.init(position: reader.number()) }
  package func pack(into writer: inout PackedWriter) { writer.number(position) }
}

extension SkillTarget: Packable {
  package init(from reader: inout PackedReader) {
    self.init(skill: reader.read(), level: reader.read())
  }

  package func pack(into writer: inout PackedWriter) { writer.write(skill, level) }
}

extension Level: Packable {
  package init(from reader: inout PackedReader) { self.init(thousandths: reader.number()) }
  package func pack(into writer: inout PackedWriter) { writer.number(thousandths) }
}

extension Effort: Packable {
  package init(from reader: inout PackedReader) { self.init(minutes: reader.number()) }
  package func pack(into writer: inout PackedWriter) { writer.number(minutes) }
}

extension Month: Packable {
  package init(from reader: inout PackedReader) {
    let number = reader.number()
    self.init(year: number / 12, month: number % 12 + 1)
  }

  package func pack(into writer: inout PackedWriter) { writer.number(number) }
}
