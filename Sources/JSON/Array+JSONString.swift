extension [UInt8] {
  /// Appends a string in quotes, with escapes for what JSON or a line-based reader cannot hold.
  mutating func appendQuoted(_ value: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: value.utf8)
    if self[start...].contains(where: { mayNeedEscape[Int($0)] }) {
      removeSubrange(start...)
      for scalar in value.unicodeScalars { appendEscaped(scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append(contentsOf: #"\""#.utf8)
    case "\\": append(contentsOf: #"\\"#.utf8)
    case "\u{8}": append(contentsOf: #"\b"#.utf8)
    case "\u{C}": append(contentsOf: #"\f"#.utf8)
    case "\n": append(contentsOf: #"\n"#.utf8)
    case "\r": append(contentsOf: #"\r"#.utf8)
    case "\t": append(contentsOf: #"\t"#.utf8)
    case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": appendUnicodeEscape(scalar.value)
    default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendUnicodeEscape(_ unit: UInt32) {
    append(contentsOf: #"\u"#.utf8)
    for shift in [12, 8, 4, 0] {
      append(contentsOf: String(unit >> UInt32(shift) & 0xF, radix: 16, uppercase: true).utf8)
    }
  }
}

/// For each byte, whether a string that holds it may need an escape; 0xE2 starts U+2028 and U+2029.
private let mayNeedEscape: [Bool] = (0..<256).map { byte in
  byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2
}
