import JSON
import Testing

@testable import GapcheckCLI

@Suite struct `Position cursor` {
  @Test(arguments: [
    "", "a", "\n", "a\nb\r\nc\rd", "\r\r\n\n", "é\n日本\n🎉x", "\u{FEFF}a\nb", "\n\r",
  ])
  func `agrees with the reader about every place`(text: String) {
    let bytes = Array(text.utf8)
    var cursor = PositionCursor(bytes)
    for offset in 0...(bytes.count + 1) {
      cursor.advance(to: offset)
      let position = JSONPosition(of: offset, in: bytes)
      #expect(cursor.line == position.line)
      #expect(cursor.column == position.column)
    }
  }
}
