extension JSONMender {
  /// Copies white space, or writes spaces for what only looks like it.
  mutating func skipSpace() -> Bool {
    let end = text.endOfWhiteSpace(from: index)
    if end > index {
      copy(through: end)
      return true
    }
    guard let length = strangeSpaceLength() else { return false }
    note(.strangeSpace)
    write(repeatElement(UInt8(ascii: " "), count: length), inPlaceOf: length)
    return true
  }

  /// The length of a no-break, ideographic or invisible space, a form feed or a vertical tab.
  private func strangeSpaceLength() -> Int? {
    switch (text[index] ?? 0, text[index + 1] ?? 0, text[index + 2] ?? 0) {
    case (0x0B, _, _), (0x0C, _, _): 1
    case (0xC2, 0xA0, _): 2
    case (0xEF, 0xBB, 0xBF), (0xE3, 0x80, 0x80): 3
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF): 3
    default: nil
    }
  }

  /// Writes spaces for a comment from `//` to the end of its line, or from `/*` to `*/`.
  mutating func skipComment() -> Bool {
    guard text[index] == UInt8(ascii: "/"), let second = text[index + 1] else { return false }
    var end = index + 2
    switch second {
    case UInt8(ascii: "/"):
      while let byte = text[end], byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
        end += 1
      }
    case UInt8(ascii: "*"):
      while end < text.end, text[end] != UInt8(ascii: "*") || text[end + 1] != UInt8(ascii: "/") {
        end += 1
      }
      guard end < text.end else { return false }
      end += 2
    default: return false
    }
    note(.comment)
    blank(through: end)
    return true
  }

  /// Writes spaces for a first line such as "```json".
  mutating func skipFence() {
    var start = index
    while let byte = text[start], byte <= 0x20 { start += 1 }
    guard (0..<3).allSatisfy({ text[start + $0] == UInt8(ascii: "`") }) else { return }
    var end = start
    while let byte = text[end], byte != UInt8(ascii: "\n") { end += 1 }
    note(.codeFence)
    blank(through: end)
  }

  /// Writes a space for every byte but the ends of lines.
  private mutating func blank(through end: Int) {
    let blanks = text.bytes[index..<end].map { byte in
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? byte : UInt8(ascii: " ")
    }
    write(blanks, inPlaceOf: end - index)
  }
}
