extension Claim.Grade: Packable {}

extension SourceDocument: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), title: reader.read(), short: reader.read(), publisher: reader.read(),
      date: reader.read(), grade: reader.read(), says: reader.read(), limits: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, $title, short, $publisher, $date, $grade, $says, $limits)
  }
}

extension Claim: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), text: reader.read(), figure: reader.read(), population: reader.read(),
      source: reader.read(), at: reader.read(), date: reader.read(), grade: reader.read(),
      check: reader.read(), topics: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(
      id, $text, $figure, $population, source, $at, $date, grade, $check, topics, $provenance)
  }
}

extension Contradiction.Side: Packable {
  package init(from reader: inout PackedReader) {
    self.init(source: reader.read(), says: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(source, says)
  }
}

extension Contradiction: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), sides: reader.read(), shown: reader.read(),
      decides: reader.read(), touches: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $sides, $shown, $decides, touches, $provenance)
  }
}

extension Principle: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), text: reader.read(), topics: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, $text, topics, $provenance)
  }
}

extension StaleItem: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), was: reader.read(), now: reader.read(),
      action: reader.read(), skills: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $was, $now, $action, skills, $provenance)
  }
}

extension HiringPlace: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), summary: reader.read(), titles: reader.read(),
      examples: reader.read(), tracks: reader.read(), provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $summary, $titles, $examples, tracks, $provenance)
  }
}

extension CoverageArea: Packable {
  package init(from reader: inout PackedReader) {
    self.init(
      id: reader.read(), name: reader.read(), summary: reader.read(), skills: reader.read(),
      provenance: reader.read())
  }

  package func pack(into writer: inout PackedWriter) {
    writer.write(id, name, $summary, skills, $provenance)
  }
}

extension Circumstance: Packable {
  package init(from reader: inout PackedReader) {
    switch reader.number() {
    case 0: self = .everyone
    case 1: self = .describedWeek
    case 2: self = .belowHalfTime
    case 3: self = .coursework
    case 4: self = .route(reader.read())
    case 5: self = .role(reader.read())
    case 6: self = .task(reader.read())
    case 7: self = .track(reader.read())
    default: self = .skill(reader.read())
    }
  }

  package func pack(into writer: inout PackedWriter) {
    switch self {
    case .everyone: writer.write(0)
    case .describedWeek: writer.write(1)
    case .belowHalfTime: writer.write(2)
    case .coursework: writer.write(3)
    case .route(let kind): writer.write(4, kind)
    case .role(let role): writer.write(5, role)
    case .task(let task): writer.write(6, task)
    case .track(let track): writer.write(7, track)
    case .skill(let skill): writer.write(8, skill)
    }
  }
}
