import Testing

@testable import GapcheckIntake

@Suite struct `CSV reader` {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb, c\n1\t2", [["a", "b, c"], ["1", "2"]]),
    ("\"a;b;c\",d\n1,2", [["a;b;c", "d"], ["1", "2"]]),
    ("sep=;\r\na;b,c\r\n", [["a", "b,c"]]),
    ("SEP=|\na|b;c\n", [["a", "b;c"]]),
    ("\"sep=;\"\na;b\n", [["a", "b"]]),
    ("sep=;", []),
    ("\u{FEFF}a,b", [["a", "b"]]),
    ("a,\"b\r\nc\"\r\nd,e", [["a", "b\r\nc"], ["d", "e"]]),
    ("a,\"say \"\"hi\"\"\"\n", [["a", "say \"hi\""]]),
    ("a,5\" disk\n", [["a", "5\" disk"]]),
    ("a,\"b\" c,d\n", [["a", "b c", "d"]]),
    ("a,b\n\n  \n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("\n\na,b\n", [["a", "b"]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n\"\"\n", [["a", "b"], [""]]),
    ("a,", [["a", ""]]),
    ("one\ntwo\n", [["one"], ["two"]]),
    ("", []),
    ("\n", []),
  ])
  func `reads what programs and people write`(text: String, expected: [[String]]) throws {
    #expect(try Table(text).texts == expected)
  }

  @Test func `takes the separator that is given over the one that is found`() throws {
    #expect(try Table("a;b,c\n", separator: .comma).texts == [["a;b", "c"]])
    #expect(try Table("sep=;\na;b,c\n", separator: .comma).texts == [["a;b", "c"]])
  }

  @Test(arguments: [true, false])
  func `reads what a spreadsheet saves as Unicode text`(isLittle: Bool) throws {
    let bytes = Table.utf16("Name\tGröße\r\n𝄞 \"x\"\t\"€\n2\"\r\n", isLittle: isLittle)
    #expect(try Table(bytes).texts == [["Name", "Größe"], ["𝄞 \"x\"", "€\n2"]])
  }

  @Test func `reads half a character as a sign that one was there`() throws {
    #expect(
      try Table([0xFF, 0xFE, 0x61, 0, 0x34, 0xD8, 0x62, 0, 0x63]).texts == [["a\u{FFFD}b\u{FFFD}"]])
  }

  @Test func `reads fields that are no UTF-8 as Windows-1252 and leaves others alone`() throws {
    let bytes = Array("é,".utf8) + [0x93, 0x47, 0xFC, 0x94] + Array(",x\n".utf8)
    let row = try #require(try Table(bytes).rows.first)
    #expect(row.fields.map(\.text) == ["é", "“Gü”", "x"])
    #expect(row.fields.map(\.column) == [1, 3, 8])
  }

  @Test func `says where rows and fields start`() throws {
    let rows = try Table("é,b\n\n\"x\ny\",\"z\"\"\",w\n\u{93}ü\n".replacing("\u{93}", with: "“"))
      .rows
    #expect(rows.map(\.line) == [1, 3, 5])
    #expect(rows[1].fields.map(\.line) == [3, 4, 4])
    #expect(rows[1].fields.map(\.column) == [1, 4, 10])
  }

  @Test func `starts the columns anew behind a line with mended bytes`() throws {
    let rows = try Table([0xE9, 0xE9, 0x2C, 0xE9, 0x0A, 0x61, 0x2C, 0x62]).rows
    #expect(rows.map { $0.fields.map(\.column) } == [[1, 4], [1, 3]])
  }

  @Test func `knows rows that hold nothing`() throws {
    #expect(try Table("a,b\n , \n,x\n").rows.map(\.isBlank) == [false, true, false])
  }
}

@Suite struct `CSV faults` {
  @Test func `name the line where an unclosed quote opens`() {
    #expect(throws: CSVError.unclosedQuote(line: 3)) { try Table("a,b\n1,2\n3,\"4\n5,6\n") }
    #expect(throws: CSVError.unclosedQuote(line: 1)) { try Table("\"a,b\n1,2\n") }
  }

  @Test func `hold a field to a mebibyte`() throws {
    let most = String(repeating: "x", count: 1 << 20)
    #expect(try Table("a,b\n1,\(most)\n").rows.count == 2)
    #expect(throws: CSVError.fieldTooLong(line: 2, isQuoted: false)) {
      try Table("a,b\n1,\(most)x\n")
    }
    #expect(throws: CSVError.fieldTooLong(line: 2, isQuoted: true)) {
      try Table("a,b\n1,\"\(most)\n\"\n")
    }
  }

  @Test func `hold a row to ten thousand fields`() throws {
    let most = String(repeating: ",", count: 9_999)
    #expect(try Table("a,b\n\(most)\n").rows[1].fields.count == 10_000)
    #expect(throws: CSVError.tooManyFields(line: 2)) { try Table("a,b\n\(most),\n") }
  }

  @Test(arguments: [
    (String(repeating: ",", count: 10_000), CSVError.tooManyFields(line: 3)),
    (String(repeating: "x", count: 1 << 20) + "x,2", .fieldTooLong(line: 3, isQuoted: false)),
    (
      "\"" + String(repeating: "x", count: 1 << 20) + "y\",2",
      .fieldTooLong(line: 3, isQuoted: true)
    ),
  ])
  func `of size cost no row but their own`(row: String, fault: CSVError) {
    let readings = Table.readings(Array("a,b\n1,2\n\(row)\n3,\"4\n5\"\n".utf8))
    #expect(
      readings.map { $0.map(\.line) } == [.success(1), .success(2), .failure(fault), .success(4)])
    #expect(fault.hasRowsBehind)
  }

  @Test func `of a quote come after the rows before it, and last`() {
    let readings = Table.readings(Array("a,b\n1,2\n3,\"4\n5,6\n".utf8))
    let fault = CSVError.unclosedQuote(line: 3)
    #expect(readings.map { $0.map(\.line) } == [.success(1), .success(2), .failure(fault)])
    #expect(!fault.hasRowsBehind)
  }

  @Test(arguments: [
    CSVError.unclosedQuote(line: 3), .fieldTooLong(line: 2, isQuoted: true),
    .fieldTooLong(line: 2, isQuoted: false), .tooManyFields(line: 2),
  ])
  func `say on one line what to do`(error: CSVError) {
    #expect(!error.message.contains("\n"))
    #expect(["close", "check"].contains { error.message.contains($0) })
    #expect(error.line > 1)
  }
}
