extension JSONText {
  /// Finds the character that the escape at an index stands for, and how many bytes the escape has.
  func escape(at index: Int) throws(JSONError) -> (scalar: Unicode.Scalar, length: Int) {
    guard index + 1 < end else { throw JSONError(.unexpectedEnd(expected: .stringEnd), at: end) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): return try unicodeEscape(at: index)
    default: throw JSONError(.invalidEscape, at: index)
    }
  }

  private func unicodeEscape(
    at index: Int
  ) throws(JSONError) -> (scalar: Unicode.Scalar, length: Int) {
    let unit = try codeUnit(at: index)
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    // A surrogate: only a high half with a low half after it means anything (RFC 8259, section 7).
    let next = index + 6
    guard unit < 0xDC00, next + 1 < end,
      bytes[next] == UInt8(ascii: "\\"), bytes[next + 1] == UInt8(ascii: "u"),
      case let low = try codeUnit(at: next), low & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
    else { throw JSONError(.unpairedSurrogate, at: index) }
    return (scalar, 12)
  }

  /// Reads the four hexadecimal digits of the escape that starts at an index.
  private func codeUnit(at index: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard place < end else { throw JSONError(.unexpectedEnd(expected: .stringEnd), at: end) }
      guard let digit = hexadecimalValue(bytes[place]) else {
        throw JSONError(.invalidEscape, at: index)
      }
      unit = unit << 4 | digit
    }
    return unit
  }
}

private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}
