import JSON
import Testing

@Suite struct Reader {
  @Test func `values are read in the order in which they are asked for`() throws {
    var reader = JSONReader(Array(#"{"a": ["x", 1.5, true], "b": {"c": null}} "#.utf8))
    try reader.beginObject()
    #expect(try reader.nextKey() == "a")
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try reader.readString() == "x")
    #expect(try reader.nextElement())
    #expect(try reader.readNumber().value == 1.5)
    #expect(try reader.nextElement())
    #expect(try reader.readBool())
    #expect(try !reader.nextElement())
    #expect(try reader.nextKey() == "b")
    try reader.beginObject()
    #expect(try reader.nextKey() == "c")
    try reader.readNull()
    #expect(try reader.nextKey() == nil)
    #expect(try reader.nextKey() == nil)
    try reader.finish()
  }

  @Test(arguments: [
    (#""""#, ""),
    (#""a""#, "a"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u20AC\ud834\uDD1E""#, "Aé€𝄞"),
    (#""\u0000""#, "\0"),
    (#""é\né""#, "é\né"),
    (#""12345678\u00379""#, "1234567879"),
    (#""日本語, 12345678 and more""#, "日本語, 12345678 and more"),
  ])
  func `a string is read as it is meant`(text: String, expected: String) throws {
    var reader = JSONReader(Array(text.utf8))
    #expect(try Array(reader.readString().utf8) == Array(expected.utf8))
    try reader.finish()
  }

  @Test func `nextKind tells the kind and leaves the value`() throws {
    let texts = [("{}", JSONKind.object), ("[]", .array), ("\"\"", .string), ("-1", .number)]
    for (text, kind) in texts + [("true", .bool), ("false", .bool), ("null", .null)] {
      var reader = JSONReader(Array("  \(text)".utf8))
      #expect(try reader.nextKind() == kind)
      #expect(try reader.nextKind() == kind)
      #expect(reader.valueOffset == 2)
      try reader.walk()
    }
  }

  @Test(arguments: JSONKind.allCases, JSONKind.allCases)
  func `a value of another kind is a mismatch and stays unread`(
    expected: JSONKind, found: JSONKind
  ) throws {
    let text = [
      JSONKind.object: "{}", .array: "[]", .string: "\"\"", .number: "0", .bool: "true",
      .null: "null",
    ][found]
    var reader = JSONReader(Array(" [ \(try #require(text)) ]".utf8))
    try reader.beginArray()
    #expect(try reader.nextElement())
    if expected == found {
      #expect(throws: Never.self) { try reader.read(expected) }
      return
    }
    #expect(throws: JSONError(.typeMismatch(expected: expected, found: found), at: 3)) {
      try reader.read(expected)
    }
    try reader.skipValue()
    #expect(try !reader.nextElement())
    try reader.finish()
  }

  @Test func `offsets tell where keys and values start`() throws {
    var reader = JSONReader(Array(#" { "ab" : 12 , "c":[ "é" ]}"#.utf8))
    try reader.beginObject()
    #expect(reader.valueOffset == 1)
    #expect(reader.offset == 2)
    _ = try reader.nextKey()
    #expect(reader.keyOffset == 3)
    #expect(reader.valueOffset == 3)
    _ = try reader.readNumber()
    #expect(reader.keyOffset == 3)
    #expect(reader.valueOffset == 10)
    #expect(reader.offset == 12)
    _ = try reader.nextKey()
    #expect(reader.keyOffset == 15)
    try reader.beginArray()
    #expect(reader.valueOffset == 19)
    _ = try reader.nextElement()
    _ = try reader.readString()
    #expect(reader.valueOffset == 21)
    #expect(reader.offset == 25)
  }

  @Test func `skipValue reads past one value of any kind`() throws {
    for text in acceptedTexts {
      var reader = JSONReader(Array("[\(text),7]".utf8))
      try reader.beginArray()
      #expect(try reader.nextElement())
      try reader.skipValue()
      #expect(try reader.nextElement())
      #expect(try reader.readNumber().integer == 7)
      #expect(try !reader.nextElement())
      try reader.finish()
    }
  }

  @Test func `a range is read as if nothing stood around it`() throws {
    let bytes = Array("[1]\n{\"a\":2}\n\"x".utf8)
    var line = JSONReader(bytes, range: 4..<11)
    try line.beginObject()
    #expect(try line.nextKey() == "a")
    #expect(try line.readNumber().integer == 2)
    #expect(line.valueOffset == 9)
    #expect(try line.nextKey() == nil)
    try line.finish()
    var cut = JSONReader(bytes, range: 4..<9)
    #expect(throws: JSONError(.unexpectedEnd(expected: .value), at: 9)) { try cut.walk() }
    var string = JSONReader(bytes, range: 12..<14)
    #expect(throws: JSONError(.unexpectedEnd(expected: .stringEnd), at: 14)) { try string.walk() }
    var empty = JSONReader(bytes, range: 3..<4)
    #expect(throws: JSONError(.empty, at: 4)) { try empty.walk() }
  }

  @Test func `a byte order mark is skipped and told`() throws {
    var marked = JSONReader(Array("\u{FEFF}[]".utf8))
    #expect(marked.hadByteOrderMark)
    #expect(marked.offset == 3)
    try marked.walk()
    #expect(!JSONReader(Array("[]".utf8)).hadByteOrderMark)
  }

  @Test func `asking for a key outside an object stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var reader = JSONReader(Array("[]".utf8))
      try reader.beginArray()
      _ = try reader.nextKey()
    }
  }
}

extension JSONReader {
  fileprivate mutating func read(_ kind: JSONKind) throws(JSONError) {
    switch kind {
    case .object: try beginObject()
    case .array: try beginArray()
    case .string: _ = try readString()
    case .number: _ = try readNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    }
  }
}
