/// The bytes of a source in UTF-8, whatever the program that wrote them uses.
struct SourceEncoding {
  let bytes: [UInt8]
  /// Whether bytes that are no UTF-8 were read as Windows-1252, of which Latin-1 is a part.
  let isMended: Bool

  init(_ bytes: [UInt8]) {
    if let text = Self.utf16(bytes) {
      (self.bytes, isMended) = (Array(text.utf8), false)
    } else if String(validating: bytes, as: UTF8.self) != nil || PlainText.format(of: bytes) != nil
    {
      (self.bytes, isMended) = (bytes, false)
    } else {
      (self.bytes, isMended) = (Self.mended(bytes), true)
    }
  }

  // MARK: UTF-16

  /// Reads UTF-16 that says by its first two bytes that it is that.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  // MARK: Windows-1252

  /// Keeps what is UTF-8 and reads every other byte as Windows-1252.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count + bytes.count / 8)
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        mended.append(contentsOf: scalar)
        position += scalar.count
      case .error(let length):
        for byte in bytes[position..<(position + length)] {
          mended.append(contentsOf: String(scalar(byte)).utf8)
        }
        position += length
      case .emptyInput: return mended
      }
    }
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return high[Int(byte - 0x80)]
  }

  /// The characters of 0x80 to 0x9F; five of the bytes have none.
  private static let high = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
