extension [UInt8] {
  /// Appends a string in quotes, with escapes for what JSON or a line-based reader cannot hold, and
  /// for what nobody would see.
  ///
  /// An escape means the same as the character, so nothing is lost; but a word that turns the
  /// direction of writing or hides behind another shows when the text is looked at.
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
    case _ where scalar.isUnseen: for unit in String(scalar).utf16 { appendUnicodeEscape(unit) }
    default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendUnicodeEscape(_ unit: UInt16) {
    append(contentsOf: #"\u"#.utf8)
    for shift in [12, 8, 4, 0] {
      append(contentsOf: String(unit >> UInt16(shift) & 0xF, radix: 16, uppercase: true).utf8)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn as nothing: controls, marks of direction, joiners, fillers, tags.
  ///
  /// The selectors of a variant of an emoji or a letter change what is seen, and stay.
  fileprivate var isUnseen: Bool {
    if value < 0xAD { return value < 0x20 || (0x7F...0x9F).contains(value) }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint && !(0xFE00...0xFE0F).contains(value)
    }
  }
}

/// For each byte, whether a string that holds it may need an escape; 0xC3 starts only letters.
private let mayNeedEscape: [Bool] = (0..<256).map { byte in
  byte < 0x20 || byte == 0x22 || byte == 0x5C || (byte == 0x7F || byte > 0xBF && byte != 0xC3)
}
