extension Unicode.Scalar {
  /// Whether the lines of a text end here.
  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What stands for a character in texts: itself, a plain one, or nothing.
  ///
  /// Controls and marks that turn the direction of writing are nothing: they hide or reorder what
  /// people see.
  var plain: String {
    switch value {
    case 0x20...0x7E: String(self)
    case 0x09: "\t"
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFEFF:
      ""
    case 0xFE00...0xFE0F, 0xFFF9...0xFFFD, 0xE0000...0xE0FFF: ""
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0x2010, 0x2011: "-"
    case 0xFB00...0xFB06: Self.ligatures[Int(value) - 0xFB00]
    // Symbol fonts have their bullets here, and other marks that say nothing.
    case 0xF0A7, 0xF0B7, 0xF0D8, 0xF076: "•"
    case 0xE000...0xF8FF: " "
    default: String(self)
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}

extension String {
  /// The text in plain characters, its lines ended by line feeds.
  var plainCharacters: String {
    // Most texts are plain already.
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A || $0 == 0x09 }) { return self }
    var plain = String.UnicodeScalarView()
    var endedWithReturn = false
    for scalar in unicodeScalars {
      let isSecondHalf = endedWithReturn && scalar == "\n"
      endedWithReturn = scalar == "\r"
      if scalar.endsLine {
        if !isSecondHalf { plain.append("\n") }
      } else {
        plain.append(contentsOf: scalar.plain.unicodeScalars)
      }
    }
    return String(plain)
  }
}
