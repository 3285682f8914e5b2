import JSON
import Testing

@Suite struct Positions {
  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
    ("abc", -1, 1, 1), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 1, 1, 2),
    ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("\r\r\n\n", 4, 4, 1),
    ("\n\r\n\r", 4, 4, 1), ("a\r", 2, 2, 1), ("é€𝄞x", 9, 1, 4), ("é€𝄞x", 2, 1, 2),
    ("e\u{301}x", 3, 1, 3), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}", 0, 1, 1),
    ("a\u{2028}b", 4, 1, 3), ("a\tb", 2, 1, 3),
  ])
  func `count lines and Unicode scalars from one`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let position = JSONPosition(of: offset, in: Array(text.utf8))
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test func `lead from an error to the place in the file`() throws {
    let bytes = Array("{\n  \"näme\": \"x\",\n  \"é\": tru\n}".utf8)
    let error = try #require(failure(reading: bytes))
    let position = JSONPosition(of: error.offset, in: bytes)
    #expect(position.line == 3)
    #expect(position.column == 11)
  }
}
