import JSON
import SeededRandom
import Testing

private func mended(_ text: String) -> String {
  String(decoding: MendedJSON(Array(text.utf8)).bytes, as: UTF8.self)
}

private func kinds(_ text: String) -> [JSONMend.Kind] {
  MendedJSON(Array(text.utf8)).mends.map(\.kind)
}

/// What people take for JSON, what it is made, and what is said of it.
private let mendable: [(text: String, json: String, kinds: [JSONMend.Kind])] = [
  ("{\"a\":1}// b", #"{"a":1}    "#, [.comment]),
  ("{/* x\ny */\"a\":1}", "{    \n    \"a\":1}", [.comment]),
  ("{// x\n\"a\":1}", "{    \n\"a\":1}", [.comment]),
  (#"{"a":1,}"#, #"{"a":1 }"#, [.strayComma]), ("[1, ]", "[1  ]", [.strayComma]),
  ("[1,,2]", "[1, 2]", [.strayComma]), ("[,1]", "[ 1]", [.strayComma]),
  (#"{"a":1,// x"# + "\n}", #"{"a":1     "# + "\n}", [.strayComma, .comment]),
  (#"{"a":1 "b":2}"#, #"{"a":1 ,"b":2}"#, [.missingComma]),
  (#"[{"a":1}{"b":2}]"#, #"[{"a":1},{"b":2}]"#, [.missingComma]),
  (#"{"a":,"b":}"#, #"{"a":null,"b":null}"#, [.missingValue, .missingValue]),
  (#"{'a':'it"s'}"#, #"{"a":"it\"s"}"#, [.singleQuotes, .singleQuotes]),
  (#"['it\'s']"#, #"["it's"]"#, [.singleQuotes, .escape]), ("[`a`]", #"["a"]"#, [.singleQuotes]),
  ("[“a’b”]", #"["a’b"]"#, [.typographicQuotes]), ("[\"it's\"]", "[\"it's\"]", []),
  ("{a-b: 1}", #"{"a-b": 1}"#, [.bareKey]), ("{größe: 1}", #"{"größe": 1}"#, [.bareKey]),
  (
    "[NaN, undefined, None, True]", "[null, null, null, true]",
    [.noValue, .noValue, .noValue, .bareWord]
  ),
  ("[+5, .5, -.5, 5.]", "[5, 0.5, -0.5, 5.0]", [.number, .number, .number, .number]),
  ("[2021-08, 01, MySQL 8]", #"["2021-08", "01", "MySQL 8"]"#, [.bareWord, .bareWord, .bareWord]),
  ("[\"a\tb\nc\"]", #"["a\u0009b\u000ac"]"#, [.controlCharacter, .controlCharacter]),
  (#"["a\qb"]"#, #"["aqb"]"#, [.escape]), (#"["\u12"]"#, #"["\\u12"]"#, [.escape]),
  ("[\"a\\\nb\"]", #"["ab"]"#, [.escape]), (#"["\ud800x"]"#, #"["\uFFFDx"]"#, [.surrogate]),
  ("{\"a\":\u{A0}1}", #"{"a":  1}"#, [.strangeSpace]), ("{} }", "{} ", [.trailingText]),
  ("{}\n{}", "{}\n", [.trailingText]), ("{};", "{}", [.trailingText]),
  ("```json\n{}\n```", "       \n{}\n", [.codeFence, .trailingText]),
  ("\u{FEFF}{}", "\u{FEFF}{}", [.byteOrderMark]),
]

@Suite struct `A text that people take for JSON` {
  @Test(arguments: mendable.indices)
  func `is made JSON where it is clear what is meant`(row: Int) throws {
    let (text, json, expected) = mendable[row]
    #expect(mended(text) == json)
    #expect(kinds(text) == expected)
    _ = try MendedJSON(Array(text.utf8)).node()
  }

  @Test func `may hold bytes that are no text`() throws {
    let text = MendedJSON(Array("[\"a".utf8) + [0xE9, 0x62] + Array("\"]".utf8))
    #expect(text.mends.map { "\($0.kind) \($0.offset)" } == ["invalidUTF8 3"])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "[\"a\u{FFFD}b\"]")
  }

  @Test func `may repeat a key, which the strict reader does not allow`() throws {
    let node = try MendedJSON(Array(#"{"a":1,"a":2}"#.utf8)).node()
    guard case .object(let members) = node.value else { return #expect(Bool(false)) }
    #expect(members.map(\.key) == ["a", "a"])
    #expect(failure(reading: Array(#"{"a":1,"a":2}"#.utf8))?.problem == .duplicateKey("a"))
  }

  @Test(arguments: [
    ("", 1, 1), ("hello", 1, 1), ("{\n  \"a\": \"say \"hi\" x\"}", 2, 14), ("{\"a\": [1}", 1, 9),
    ("{\"a\": \"b}", 1, 10), ("// c\n{\"a\" 1}", 2, 6), ("{'a': 1,\n b c: 2}", 2, 2),
    ("{\"a\":1", 1, 7),
  ])
  func `is left alone where it is not, and its place is named`(text: String, line: Int, column: Int)
  {
    let bytes = Array(text.utf8)
    let error = #expect(throws: JSONError.self) { try MendedJSON(bytes).node() }
    let position = error.map { JSONPosition(of: $0.offset, in: bytes) }
    #expect(position == JSONPosition(line: line, column: column))
  }

  @Test func `has its places told as they were`() throws {
    let text = "{'a\"\"': 1, // x\n b: [NaN, 'c']}"
    let mended = MendedJSON(Array(text.utf8))
    let c = try #require(mended.bytes.firstIndex(of: UInt8(ascii: "c")))
    #expect(mended.position(ofMended: c) == JSONPosition(line: 2, column: 12))
    #expect(mended.offset(ofMended: mended.bytes.count) == text.utf8.count)
  }

  @Test(arguments: acceptedTexts)
  func `is not touched where it is JSON`(text: String) {
    let valid = Array(text.utf8)
    #expect(MendedJSON(valid).bytes == valid)
    #expect(MendedJSON(valid).mends.isEmpty)
    // With something to mend behind it, the text goes the long way.
    let longWay = MendedJSON(valid + Array(" // x".utf8))
    #expect(Array(longWay.bytes.prefix(valid.count)) == valid)
    #expect(longWay.mends.map(\.kind) == [.comment])
  }

  @Test func `never traps, whatever happened to it, and is read once mended or refused`() {
    var random = SplitMix64(seed: 11)
    let pieces = mendable.map { Array($0.text.utf8) }
    let alphabet = Array("{}[]:,\"'`\\/*u0019dDxeE+-.tfnN \n\u{E9}“”".utf8) + [0x00, 0xFF]
    var parsed = 0
    for _ in 0..<20_000 {
      var bytes = pieces[Int.random(in: pieces.indices, using: &random)]
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let byte = alphabet[Int.random(in: alphabet.indices, using: &random)]
        if Bool.random(using: &random) || place == bytes.count {
          bytes.insert(byte, at: place)
        } else {
          bytes[place] = byte
        }
      }
      let mended = MendedJSON(bytes)
      #expect(mended.mends.allSatisfy { (0...bytes.count).contains($0.offset) })
      do throws(JSONError) {
        _ = try mended.node()
        parsed += 1
        // What is mended needs no more mending, but for keys that are repeated.
        #expect(MendedJSON(mended.bytes).bytes == mended.bytes)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
    #expect((2_000..<19_500).contains(parsed))
  }
}
