import JSON

/// Reads values of one kind, noting and skipping what is of another.
extension ProfileDecoder {
  /// Reads the members of an object and reports keys that nothing reads.
  ///
  /// - Returns: whether an object stood there.
  @discardableResult
  mutating func members(
    path: String, known: [String], named: String = "an object",
    _ read: (inout ProfileDecoder, String, String) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    guard try expect(.object, named: named, path: path) else { return false }
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let keyOffset = reader.keyOffset
      if known.contains(key) {
        try read(&self, key, path.isEmpty ? key : "\(path).\(key)")
      } else {
        if !key.hasPrefix("x-") {
          let hint = nearest(to: key, among: known).first
          note(.warning, .unknownKey(key, nearest: hint), path: path, at: keyOffset)
        }
        try reader.skipValue()
      }
    }
    return true
  }

  /// Reads a list, leaving out elements that could not be read.
  mutating func elements<Element>(
    _ path: String,
    _ read: (inout ProfileDecoder, String) throws(JSONError) -> Element?
  ) throws(JSONError) -> [Element] {
    guard try expect(.array, named: "a list", path: path) else { return [] }
    var result: [Element] = []
    var position = 0
    try reader.beginArray()
    while try reader.nextElement() {
      if try isPastLimit(position, path: path) {
        try reader.skipValue()
      } else if try reader.nextKind() == .null {
        noteNull("\(path)[\(position)]")
        try reader.skipValue()
      } else if let element = try read(&self, "\(path)[\(position)]") {
        result.append(element)
      }
      position += 1
    }
    return result
  }

  /// Nobody has that much to say: the limits keep a hostile file from taking minutes.
  static let textLimit = 20_000
  static let listLimit = 2_000

  /// Notes the first element past the limit, and says that it and the rest are to be skipped.
  private mutating func isPastLimit(
    _ position: Int, limit: Int = Self.listLimit, path: String
  ) throws(JSONError) -> Bool {
    guard position >= limit else { return false }
    _ = try reader.nextKind()
    if position == limit {
      note(
        .error,
        .outOfRange(found: "a longer list", allowed: "at most \(limit) entries long"),
        path: path, at: reader.valueOffset)
    }
    return true
  }

  /// Notes an element that says nothing: leaving a key out is allowed, an empty place is a slip.
  private mutating func noteNull(_ path: String) {
    note(
      .error, .wrongType(expected: "something", found: "null"), path: path,
      at: reader.valueOffset)
  }

  /// Whether there is a value other than `null`, which says no more than a key left out.
  mutating func holdsValue() throws(JSONError) -> Bool { try reader.nextKind() != .null }

  mutating func text(_ path: String) throws(JSONError) -> Located<String>? {
    guard try expect(.string, named: "a text", path: path) else { return nil }
    let text = try reader.readString()
    guard text.utf8.count <= Self.textLimit else {
      let found = "\(text.utf8.count) bytes long"
      note(
        .error, .outOfRange(found: found, allowed: "at most \(Self.textLimit) bytes"), path: path,
        at: reader.valueOffset)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      note(.error, .empty, path: path, at: reader.valueOffset)
      return nil
    }
    return Located(text, at: reader.valueOffset, path: path)
  }

  /// Reads a list of texts, or one text alone.
  mutating func texts(
    _ path: String, limit: Int = Self.listLimit
  ) throws(JSONError) -> [Located<String>] {
    if try reader.nextKind() == .string { return try text(path).map { [$0] } ?? [] }
    guard try expect(.array, named: "a list of texts", path: path) else { return [] }
    var result: [Located<String>] = []
    var position = 0
    try reader.beginArray()
    while try reader.nextElement() {
      if try isPastLimit(position, limit: limit, path: path) {
        try reader.skipValue()
      } else if let text = try text("\(path)[\(position)]") {
        result.append(text)
      }
      position += 1
    }
    return result
  }

  /// Reads a number in thousandths.
  mutating func number(
    _ path: String, within range: ClosedRange<Int>, named allowed: String
  ) throws(JSONError) -> Int? {
    guard try expect(.number, named: "a number", path: path) else { return nil }
    let number = try reader.readNumber()
    guard let value = number.scaled(1000), range.contains(value) else {
      let found = number.integer.map(String.init) ?? "\(number.value)"
      note(
        .error, .outOfRange(found: found, allowed: allowed), path: path, at: reader.valueOffset)
      return nil
    }
    return value
  }

  mutating func flag(_ path: String) throws(JSONError) -> Bool {
    guard try expect(.bool, named: "true or false", path: path) else { return false }
    return try reader.readBool()
  }

  mutating func date(_ path: String) throws(JSONError) -> CalendarDate? {
    try locatedDate(path)?.value
  }

  mutating func locatedDate(_ path: String) throws(JSONError) -> Located<CalendarDate>? {
    guard let text = try text(path) else { return nil }
    guard let date = CalendarDate(iso: text.value), CalendarDate.statedYears.contains(date.year)
    else {
      note(.error, .notADate(text.value), path: path, at: text.offset)
      return nil
    }
    return Located(date, at: text.offset, path: path)
  }

  mutating func month(_ path: String) throws(JSONError) -> Located<Month>? {
    guard let text = try text(path) else { return nil }
    guard let month = Month(iso: text.value) else {
      note(.error, .notAMonth(text.value), path: path, at: text.offset)
      return nil
    }
    return Located(month, at: text.offset, path: path)
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ path: String, as type: Choice.Type = Choice.self
  ) throws(JSONError) -> Choice? where Choice.RawValue == String {
    guard let text = try text(path) else { return nil }
    let name = NormalizedName(text.value)
    if let choice = Choice.allCases.first(where: { NormalizedName($0.rawValue) == name }) {
      return choice
    }
    note(
      .error, .unknownChoice(text.value, choices: Choice.allCases.map(\.rawValue)), path: path,
      at: text.offset)
    return nil
  }

  /// Reads a link; one that is no http, https or mailto address is kept as text and warned of.
  mutating func link(_ path: String) throws(JSONError) -> String? {
    guard let text = try text(path) else { return nil }
    if SafeLink(text.value) == nil {
      note(.warning, .unsafeLink(text.value), path: path, at: text.offset)
    }
    return text.value
  }

  /// Checks the kind of the next value; another kind is noted and skipped, `null` only skipped.
  mutating func expect(
    _ kind: JSONKind, named name: String, path: String
  ) throws(JSONError) -> Bool {
    let found = try reader.nextKind()
    if found == kind { return true }
    if found != .null || path.isEmpty {
      note(
        .error, .wrongType(expected: name, found: found.article), path: path,
        at: reader.valueOffset)
    }
    try reader.skipValue()
    return false
  }
}
