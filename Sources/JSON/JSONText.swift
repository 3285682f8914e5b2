/// The bytes of a text and where it ends in them: what can be told from a place without reading on.
package struct JSONText: Sendable {
  package let bytes: [UInt8]
  package let end: Int

  /// Takes the bytes of a text that ends before an index.
  package init(bytes: [UInt8], end: Int) {
    self.bytes = bytes
    self.end = end
  }

  /// The byte at an index; nil at the end of the text.
  package subscript(index: Int) -> UInt8? {
    index < end ? bytes[index] : nil
  }

  /// Whether some of the bytes are those of a word.
  package func has(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    return word.withUTF8Buffer { word in
      let view = bytes.span
      for place in range where unsafe word[place - range.lowerBound] != view[place] {
        return false
      }
      return true
    }
  }

  /// Finds the first byte from an index on that is not white space.
  package func endOfWhiteSpace(from start: Int) -> Int {
    let view = bytes.span
    var index = start
    while index < end {
      switch view[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        index += 1
      default: return index
      }
    }
    return index
  }

  /// Finds the first byte from an index on that a string cannot take as it is.
  ///
  /// That is a quote, a backslash, a control character or a byte outside ASCII. Eight bytes are
  /// tested at a time as one word: a borrow marks a byte below the one subtracted, an exclusive or
  /// makes the byte that is looked for the only one below 1. The lowest mark is always right.
  package func endOfPlainText(from start: Int) -> Int {
    let view = bytes.span.extracting(0..<end)
    var index = start
    while index >= 0, index <= view.count - 8 {
      let word = word(in: view, at: index)
      let quotes = (word ^ repeated(UInt8(ascii: "\""))) &- repeated(1)
      let backslashes = (word ^ repeated(UInt8(ascii: "\\"))) &- repeated(1)
      let controls = word &- repeated(0x20)
      let marks = (quotes | backslashes | controls | word) & repeated(0x80)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, isPlain(view[index]) { index += 1 }
    return index
  }
}

private func isPlain(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}

/// Repeats a byte eight times.
@inline(__always)
private func repeated(_ byte: UInt8) -> UInt64 {
  UInt64(byte) &* 0x0101_0101_0101_0101
}

/// Takes eight bytes as one little-endian word; the optimizer makes it one load.
@inline(__always)
private func word(in view: Span<UInt8>, at index: Int) -> UInt64 {
  UInt64(view[index]) | UInt64(view[index + 1]) << 8
    | UInt64(view[index + 2]) << 16 | UInt64(view[index + 3]) << 24
    | UInt64(view[index + 4]) << 32 | UInt64(view[index + 5]) << 40
    | UInt64(view[index + 6]) << 48 | UInt64(view[index + 7]) << 56
}
