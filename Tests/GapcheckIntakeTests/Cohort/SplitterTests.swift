import GapcheckIntake
import SeededRandom
import Testing

@Suite struct `A cohort file` {
  private static let arrays: [(text: String, records: [String])] = [
    ("[]", []), (" [ ] \n", []), (#"[{"a":1}]"#, [#"1:2 {"a":1}"#]),
    (
      "[\n  {\"a\":[1,{}]},\n  {\"b\":\"},]\\\"\"}\n]\n",
      ["2:3 {\"a\":[1,{}]}", "3:3 {\"b\":\"},]\\\"\"}"]
    ),
    ("[1, true,\"x\"]", ["1:2 1", "1:5 true", "1:10 \"x\""]),
    ("\u{FEFF}[{}]", ["1:2 {}"]), ("[é]", ["1:2 é"]),
    (
      "[{} {}]",
      ["1:2 {}", "1:5 ! expected ',' or ']' behind a profile; nothing behind it was read"]
    ),
    ("[{},]", ["1:2 {}", "1:5 ! expected a profile; nothing behind it was read"]),
    ("[,{}]", ["1:2 ! expected a profile; nothing behind it was read"]),
    ("[{}", ["1:2 {}", "1:4 ! the array is not closed; the file may be cut off"]),
    ("[{} ] x", ["1:2 {}", "1:7 ! there is more behind the array's ']'"]),
    ("{}", ["1:1 ! expected '[', which begins an array of profiles"]),
    ("", ["1:1 ! there is no array; a cohort is [ … ] around its profiles"]),
  ]

  private static let lines: [(text: String, records: [String])] = [
    ("", []), ("\n\n  \n", []), ("{}", ["1:1 {}"]),
    ("{}\n{\"a\":1}\n", ["1:1 {}", "2:1 {\"a\":1}"]),
    ("\u{FEFF}{}\r\n\r\n{}\r\n", ["1:1 {}\r", "3:1 {}\r"]), ("x\n{", ["1:1 x", "2:1 {"]),
  ]

  /// The records of a text that comes in pieces.
  private static func records(
    _ bytes: [UInt8], pieces: [Int], feed: ([UInt8]) -> [CohortRecord],
    finish: () -> [CohortRecord]
  ) -> [String] {
    var records: [CohortRecord] = []
    var rest = bytes[...]
    for piece in pieces {
      records += feed(Array(rest.prefix(piece)))
      rest = rest.dropFirst(piece)
    }
    records += feed(Array(rest)) + finish()
    return records.map { record in
      switch record.content {
      case .profile(let bytes):
        "\(record.line):\(record.column) \(String(decoding: bytes, as: UTF8.self))"
      case .fault(let message): "\(record.line):\(record.column) ! \(message)"
      case .row(let row): "\(record.line):\(record.column) \(row.fields.map(\.text))"
      }
    }
  }

  @Test(arguments: 0..<4)
  func `is cut the same however its bytes come`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for (text, expected) in Self.arrays {
      var splitter = ArraySplitter()
      let pieces = (0..<text.utf8.count).map { _ in Int(random.next() % 4) }
      #expect(
        Self.records(
          Array(text.utf8), pieces: seed == 0 ? [] : pieces, feed: { splitter.feed($0) },
          finish: { splitter.finish() }) == expected, "\(text)")
    }
    for (text, expected) in Self.lines {
      var splitter = LineSplitter()
      let pieces = (0..<text.utf8.count).map { _ in Int(random.next() % 4) }
      #expect(
        Self.records(
          Array(text.utf8), pieces: seed == 0 ? [] : pieces, feed: { splitter.feed($0) },
          finish: { splitter.finish() }) == expected, "\(text)")
    }
  }

  @Test func `may have one profile too large without harm to the others`() {
    var lines = LineSplitter(longest: 8)
    let text = "{\"a\":1}\n{\"a\":\"0123456789\"}\n{}\n"
    let records = Self.records(
      Array(text.utf8), pieces: [3, 9, 4], feed: { lines.feed($0) }, finish: { lines.finish() })
    #expect(records.count == 3 && records[1].hasPrefix("2:1 ! the profile is larger"))
    #expect(records[2] == "3:1 {}")
  }

  @Test(arguments: [
    ("cohort.csv", "{", CohortFormat.table), ("x.tsv", "", .table), ("x.ndjson", "", .lines),
    ("x.jsonl", "[", .lines), ("x.json", " [", .array), ("x.json", "\u{FEFF}{", .profile),
    ("<stdin>", "[", .array), ("<stdin>", "\n{", .lines), ("<stdin>", "Name,Skills", .table),
    ("<stdin>", "", .table),
  ])
  func `is known by its name and its beginning`(name: String, text: String, format: CohortFormat) {
    #expect(CohortFormat(name: name, beginning: Array(text.utf8)) == format)
  }
}
