import GapcheckCore
import GapcheckReport
import SeededRandom
import Testing

@Suite struct `CSV writer` {
  private func line(_ cell: CSVWriter.Cell) -> String {
    var writer = CSVWriter(columns: ["a", "b"])
    writer.row([cell, .number(1, decimals: 0)])
    return String(writer.text.unicodeScalars.dropFirst(6)).replacing(",1\r\n", with: "")
  }

  @Test func `writes records as the format has them`() {
    var writer = CSVWriter(columns: ["id", "a title"])
    writer.row([.text("x-1"), .text("Büro, \"Süd\"\r\nnext")])
    writer.row([.date(ReportOutput.today), .number(-1250, decimals: 2)])
    #expect(
      writer.text
        == "\u{FEFF}id,a title\r\nx-1,\"Büro, \"\"Süd\"\"\nnext\"\r\n2026-11-21,-12.50\r\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("two words", "two words"), ("a;b", "a;b"), ("a,b", "\"a,b\""),
    ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb\rc", "\"a\nb\nc\""),
    (" a", "\" a\""), ("a ", "\"a \""), ("a\tb", "a b"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ("to\u{202E}left", "to\\u{202E}left"), ("日本語, é", "\"日本語, é\""), ("a'b", "a'b"),
  ])
  func `quotes what has to be, and shows what is hidden`(text: String, expected: String) {
    #expect(line(.text(text)) == expected)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "' =1"), ("\r=1", "\"'\n=1\""), ("\n=1", "\"'\n=1\""), (" =1", "' =1"),
    ("\"=1", "\"'\"\"=1\""), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("=cmd|' /C calc'!A0,", "\"'=cmd|' /C calc'!A0,\""),
    ("\u{FEFF}=1", "\\u{FEFF}=1"), ("1=1", "1=1"), ("a-b", "a-b"), ("(+1)", "(+1)"), ("-", "'-"),
  ])
  func `keeps a spreadsheet from running text`(text: String, expected: String) {
    #expect(line(.text(text)) == expected)
  }

  @Test(arguments: [
    (0, 0, "0"), (-7, 0, "-7"), (5, 1, "0.5"), (-5, 1, "-0.5"), (115, 1, "11.5"),
    (9900, 2, "99.00"),
  ])
  func `writes numbers as numbers`(value: Int, decimals: Int, expected: String) {
    #expect(line(.number(value, decimals: decimals)) == expected)
  }

  @Test func `shows an only cell that is empty`() {
    var writer = CSVWriter(columns: ["a"])
    writer.row([.text("")])
    #expect(writer.text == "\u{FEFF}a\r\n\"\"\r\n")
  }

  @Test func `is read back as it was, whatever the text`() throws {
    var random = SplitMix64(seed: 7)
    let pieces = ["a", "é", "日", ",", "\"", "\n", " ", ";", "=", "-", "'", "👩‍🚀", "\u{301}b", "\\"]
    for _ in 0..<500 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          "x" + (0..<random.number(0...12)).map { _ in random.one(of: pieces) }.joined()
        }
      }
      var writer = CSVWriter(columns: ["a", "b", "c"])
      for row in rows { writer.row(row.map { .text($0) }) }
      let records = try #require(CSVTable(writer.text)?.records)
      #expect(records.dropFirst().map { $0.map(Self.visible) } == rows.map { $0.map(Self.visible) })
    }
  }

  /// A mark that begins a line is spelled out, so that it does not sit on what comes before.
  private static func visible(_ text: String) -> String {
    text.replacing("\n\u{301}", with: "\n\\u{301}")
  }
}
