import JSON

/// Goes over the bytes of a plain profile; `false` or `nil` wherever it is none.
extension HoldingsReader {
  /// The longest list that is read here; longer ones are faults or close to it.
  private static let longestList = 1000

  mutating func readProfile() -> Bool {
    var seen = KeySet()
    return readObject { (reader, key) in
      if reader.isKey("skills", key) {
        reader.person.hasSkills = true
        return seen.insert(0) && reader.readList { $0.readSkill() }
      }
      if reader.isKey("tasks", key) { return seen.insert(1) && reader.readList { $0.readTask() } }
      if reader.isKey("name", key) {
        guard seen.insert(2), let token = reader.readText(), !token.hasEscapes else { return false }
        reader.person.name = String(
          decoding: reader.text.bytes[token.content], as: UTF8.self)
        return true
      }
      if reader.isKey("yearsOfExperience", key) {
        reader.person.years = reader.readThousandths(0...70_000)
        return seen.insert(3) && reader.person.years != nil
      }
      if reader.isKey("hoursPerWeek", key) {
        reader.person.hoursPerWeek = reader.readThousandths(500...100_000).map {
          Effort(minutes: $0 * 60 / 1000)
        }
        return seen.insert(4) && reader.person.hoursPerWeek != nil
      }
      if reader.isKey("artifacts", key) {
        return seen.insert(5) && reader.readList { $0.readArtifact() }
      }
      if reader.isKey("target", key) {
        guard seen.insert(6), let name = reader.readName(),
          let target = reader.names.target(reader.text, name)
        else { return false }
        reader.person.target = target
        return true
      }
      return reader.isKey("$schema", key) && seen.insert(7) && reader.readText() != nil
    }
  }

  private mutating func readSkill() -> Bool {
    var entry = Entry(name: 0..<0)
    if next() == UInt8(ascii: "\"") {
      guard let name = readName() else { return false }
      entry.name = name
      add(entry)
      return true
    }
    var seen = KeySet()
    let isRead = readObject { (reader, key) in
      if reader.isKey("skill", key) || reader.isKey("name", key) {
        guard seen.insert(0), let name = reader.readName() else { return false }
        entry.name = name
        return true
      }
      if reader.isKey("level", key) {
        entry.level = reader.readLevel()
        return seen.insert(1) && entry.level != nil
      }
      if reader.isKey("lastUsed", key) {
        entry.lastUsed = reader.readMonth()
        return seen.insert(2) && entry.lastUsed != nil
      }
      if reader.isKey("evidence", key) {
        return seen.insert(3)
          && reader.readList { reader in
            guard let evidence = reader.readEvidence() else { return false }
            entry.evidence.append(evidence)
            return true
          }
      }
      if reader.isKey("years", key) {
        entry.years = reader.readThousandths(0...70_000)
        return seen.insert(4) && entry.years != nil
      }
      guard reader.isKey("inferred", key) else { return false }
      entry.isInferred = true
      return seen.insert(5) && reader.readText() != nil
    }
    guard isRead, !entry.name.isEmpty else { return false }
    add(entry)
    return true
  }

  /// A number, or a word that means a level.
  private mutating func readLevel() -> Level? {
    guard next() == UInt8(ascii: "\"") else {
      return readThousandths(0...4000).map(Level.init(thousandths:))
    }
    return readName().flatMap { names.level(text, $0) }
  }

  private mutating func readEvidence() -> Evidence? {
    if next() == UInt8(ascii: "\"") {
      return readText().map { _ in evidence(kind: nil, hasOutcome: false, isReliedOn: false) }
    }
    var (kind, hasOutcome, isReliedOn): (Int?, Bool, Bool) = (nil, false, false)
    var seen = KeySet()
    let isRead = readObject { (reader, key) in
      if reader.isKey("kind", key) {
        guard seen.insert(0), let name = reader.readName() else { return false }
        kind = reader.names.kind(reader.text, name)
        return true
      }
      if reader.isKey("outcome", key) {
        hasOutcome = true
        return seen.insert(1) && reader.readText() != nil
      }
      if reader.isKey("reliedOnBy", key) {
        isReliedOn = true
        return seen.insert(2) && reader.readText() != nil
      }
      if reader.isKey("note", key) { return seen.insert(3) && reader.readText() != nil }
      return reader.isKey("url", key) && seen.insert(4) && reader.readText() != nil
    }
    return isRead
      ? evidence(kind: kind, hasOutcome: hasOutcome, isReliedOn: isReliedOn) : nil
  }

  private mutating func readTask() -> Bool {
    if next() == UInt8(ascii: "\"") {
      guard let name = readName() else { return false }
      add(name, share: nil, hasOutcome: false)
      return true
    }
    var name: Range<Int>?
    var share: Int?
    var hasOutcome = false
    var seen = KeySet()
    let isRead = readObject { (reader, key) in
      if reader.isKey("task", key) {
        name = reader.readName()
        return seen.insert(0) && name != nil
      }
      if reader.isKey("share", key) {
        share = reader.readThousandths(0...100_000)
        return seen.insert(1) && share != nil
      }
      if reader.isKey("outcome", key) {
        hasOutcome = true
        return seen.insert(2) && reader.readText() != nil
      }
      return reader.isKey("inferred", key) && seen.insert(3) && reader.readText() != nil
    }
    guard isRead, let name else { return false }
    add(name, share: share, hasOutcome: hasOutcome)
    return true
  }

  private mutating func add(_ name: Range<Int>, share: Int?, hasOutcome: Bool) {
    person.tasks.append(
      Task(index: names.task(text, name), name: name, share: share, hasOutcome: hasOutcome))
  }

  // MARK: Values

  /// Skips white space and gives the byte after it, unread.
  mutating func next() -> UInt8? {
    if let byte = text[offset], byte > 0x20 { return byte }
    offset = text.endOfWhiteSpace(from: offset)
    return text[offset]
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    offset += 1
    return true
  }

  /// Reads the members of an object; the function given reads the value of a key.
  mutating func readObject(
    _ read: (inout HoldingsReader, Range<Int>) -> Bool
  ) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    while true {
      guard take(UInt8(ascii: "\"")) else { return false }
      let start = offset
      offset = text.endOfPlainText(from: start)
      let key = start..<offset
      // No white space between a key and its closing quote: that would be part of the key.
      guard text[offset] == UInt8(ascii: "\"") else { return false }
      offset += 1
      guard take(UInt8(ascii: ":")), read(&self, key) else { return false }
      if take(UInt8(ascii: ",")) { continue }
      return take(UInt8(ascii: "}"))
    }
  }

  mutating func readList(_ read: (inout HoldingsReader) -> Bool) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    for _ in 0..<Self.longestList {
      guard read(&self) else { return false }
      if take(UInt8(ascii: ",")) { continue }
      return take(UInt8(ascii: "]"))
    }
    return false
  }

  func isKey(_ key: StaticString, _ range: Range<Int>) -> Bool {
    text.has(key, at: range)
  }

  /// Reads a text that says something.
  mutating func readText() -> JSONText.StringToken? {
    guard next() == UInt8(ascii: "\""), let token = try? text.stringToken(from: offset + 1),
      // Blank texts are faults; what begins with a space, or an escape for one, may be such.
      let first = text[token.content.lowerBound], !token.content.isEmpty, first > 0x20,
      first < 0x7F, first != UInt8(ascii: "\\"), token.content.count <= ProfileDecoder.textLimit
    else { return nil }
    offset = token.content.upperBound + 1
    return token
  }

  /// Reads a text that is what its bytes say.
  mutating func readName() -> Range<Int>? {
    guard let token = readText(), !token.hasEscapes else { return nil }
    return token.content
  }

  /// Reads a word such as `true`.
  mutating func readWord(_ word: StaticString) -> Bool {
    guard next() != nil, offset + word.utf8CodeUnitCount <= text.end,
      text.has(word, at: offset..<offset + word.utf8CodeUnitCount)
    else { return false }
    offset += word.utf8CodeUnitCount
    return true
  }

  /// Reads a number with at most three decimals, in thousandths.
  private mutating func readThousandths(_ allowed: ClosedRange<Int>) -> Int? {
    guard let first = next(), isDigit(first) else { return nil }
    let start = offset
    var value = 0
    while let byte = text[offset], isDigit(byte), offset - start < 9 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      offset += 1
    }
    if first == UInt8(ascii: "0"), offset > start + 1 { return nil }
    var decimals = 0
    if text[offset] == UInt8(ascii: ".") {
      offset += 1
      while let byte = text[offset], isDigit(byte), decimals < 3 {
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        offset += 1
        decimals += 1
      }
      if decimals == 0 { return nil }
    }
    // More digits, and exponents, are read elsewhere.
    if let byte = text[offset], isDigit(byte) || byte | 0x20 == UInt8(ascii: "e") { return nil }
    for _ in decimals..<3 { value *= 10 }
    return allowed.contains(value) ? value : nil
  }

  /// Reads `YYYY-MM` or `YYYY`.
  private mutating func readMonth() -> Month? {
    guard let range = readName(), range.count == 4 || range.count == 7 else { return nil }
    guard let year = number(range.lowerBound, 4), year >= 1 else { return nil }
    if range.count == 4 { return Month(year: year, month: 12) }
    guard text[range.lowerBound + 4] == UInt8(ascii: "-"),
      let month = number(range.lowerBound + 5, 2), (1...12).contains(month)
    else { return nil }
    return Month(year: year, month: month)
  }

  private func number(_ start: Int, _ count: Int) -> Int? {
    var value = 0
    for place in start..<start + count {
      guard let byte = text[place], isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
