/// A place in a text as an editor shows it.
package struct JSONPosition: Hashable, Sendable {
  /// The line, counted from 1; LF, CRLF and CR end one.
  package let line: Int
  /// The column, counted from 1 in Unicode scalars; a byte order mark takes none.
  package let column: Int

  /// Names a place whose line and column are known, each counted from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the line and column of a byte; an offset past the end is the end.
  package init(of offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < end {
      let byte = bytes[index]
      index += 1
      let isHalfOfPair =
        byte == UInt8(ascii: "\r") && index < bytes.count && bytes[index] == UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isHalfOfPair) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }
}
