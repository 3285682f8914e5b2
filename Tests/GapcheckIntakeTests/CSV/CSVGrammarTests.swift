import PromiseTally
import Testing

@testable import GapcheckIntake

@Suite struct `CSV grammar` {
  /// Texts by the rules of RFC 4180 and by those of spreadsheets, and what they hold.
  private static let texts: [(text: String, rows: [[String]])] = [
    // Records and line endings.
    ("a,b", [["a", "b"]]), ("a,b\n", [["a", "b"]]), ("a,b\r\n", [["a", "b"]]),
    ("a\rb", [["a"], ["b"]]),
    ("a\n\nb\n", [["a"], ["b"]]), ("a\r\n\r\nb", [["a"], ["b"]]), ("a\n\rb", [["a"], ["b"]]),
    (" \n\t\na\n", [["a"]]), ("a,b\n,\n", [["a", "b"], ["", ""]]), (",\n", [["", ""]]),
    ("\n\n", []),
    // Rows of other lengths are kept as they are.
    ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]), ("a,\n", [["a", ""]]),
    (",a\n", [["", "a"]]),
    // Spaces belong to a field.
    ("a, b ,c\n", [["a", " b ", "c"]]), ("a,\" b \"\n", [["a", " b "]]),
    ("a,b\tc\td\n", [["a,b", "c", "d"]]),
    // Quotes.
    ("\"a\",\"b\"\n", [["a", "b"]]), ("\"a,b\",c\n", [["a,b", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]), ("\"\"\n", [[""]]), ("\"\",\"\"\n", [["", ""]]),
    ("\"\"\"\"\n", [["\""]]), ("\"\"\"a\"\"\"\n", [["\"a\""]]),
    ("\"a\"\"b\",c\n", [["a\"b", "c"]]),
    ("\"a\"", [["a"]]), ("x,\"\"", [["x", ""]]), ("\"a\"b,c\n", [["ab", "c"]]),
    ("\"a\" \"b\",c\n", [["a \"b\"", "c"]]),
    ("a\"b,c\n", [["a\"b", "c"]]), ("a \"b\",c\n", [["a \"b\"", "c"]]),
    (" \"a\",b\n", [[" \"a\"", "b"]]),
    ("\"a;b\",c\n", [["a;b", "c"]]), ("a,\"\n\n\"\n", [["a", "\n\n"]]),
    // Separators.
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]), ("a\tb\n1;2\t3", [["a", "b"], ["1;2", "3"]]),
    ("\"a;b\"\n", [["a;b"]]), ("a\n1,2\n", [["a"], ["1", "2"]]),
    ("sep=|\na|b,c\n", [["a", "b,c"]]),
    ("sep=,\r\na,b;c;d\n", [["a", "b;c;d"]]), ("sep=\n", [["sep="]]),
    ("sep=x\na,b\n", [["sep=x"], ["a", "b"]]),
    // Characters.
    ("\u{FEFF}a,b\n", [["a", "b"]]), ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("é,日本,🧑🏽‍💻\n", [["é", "日本", "🧑🏽‍💻"]]),
    ("a\u{0},b\n", [["a\u{0}", "b"]]), ("a\u{B}\u{C},b\n", [["a\u{B}\u{C}", "b"]]),
    ("a\u{85}b\u{2028}c,d\n", [["a\u{85}b\u{2028}c", "d"]]), ("=1+1,@x\n", [["=1+1", "@x"]]),
    ("\\\"a\\\",b\n", [["\\\"a\\\"", "b"]]), ("'a,b'\n", [["'a", "b'"]]),
  ]

  @Test func `holds for every text, whole and byte by byte`() throws {
    for (text, rows) in Self.texts {
      #expect(try Table(text).texts == rows, "\(text.debugDescription)")
      var reader = CSVReader()
      let pieces = text.utf8.flatMap { reader.feed([$0]) } + reader.finish()
      #expect(
        try pieces.map { try $0.get().fields.map(\.text) } == rows, "\(text.debugDescription)")
    }
    Promise.csvGrammar.held(in: Self.texts.count)
  }
}
