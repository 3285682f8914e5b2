import JSON

extension JSONWriter {
  /// Writes a line of a skill inventory: its name alone where nothing else is said.
  mutating func skill(_ entry: SkillEntry) {
    guard !entry.isNameAlone else { return string(entry.name.value) }
    beginObject()
    member("skill", entry.name.value)
    switch entry.level {
    case .number(let level): thousandths("level", level.thousandths)
    case .words(let words): member("level", words.value)
    case nil: break
    }
    thousandths("years", entry.years)
    text("lastUsed", entry.lastUsed.map { "\($0.value)" })
    list("evidence", entry.evidence) { $0.evidence($1) }
    text("inferred", entry.inferredFrom?.value)
    endObject()
  }

  private mutating func evidence(_ evidence: Evidence) {
    beginObject()
    text("kind", evidence.kind?.value)
    text("note", evidence.note)
    text("url", evidence.url)
    text("outcome", evidence.outcome)
    text("reliedOnBy", evidence.reliedOnBy)
    endObject()
  }
}

extension SkillEntry {
  fileprivate var isNameAlone: Bool {
    level == nil && years == nil && lastUsed == nil && evidence.isEmpty && inferredFrom == nil
  }
}

/// Members that are left out where there is nothing to say.
extension JSONWriter {
  mutating func text(_ key: String, _ value: String?) {
    if let value { member(key, value) }
  }

  mutating func thousandths(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    fixed(value, decimals: 3)
  }

  mutating func texts(_ key: String, _ values: [Located<String>]) {
    list(key, values) { $0.string($1.value) }
  }

  mutating func list<Element>(
    _ key: String, _ values: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !values.isEmpty else { return }
    self.key(key)
    elements(values, write)
  }

  mutating func elements<Element>(
    _ values: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for value in values { write(&self, value) }
    endArray()
  }

  mutating func object(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    write(&self)
    endObject()
  }
}
