/// Bytes of a table in UTF-8, as they come: UTF-16 is told by its mark and read, other marks left out.
struct CSVTranscoder: Sendable {
  private enum Encoding {
    case undecided
    /// UTF-8, or whatever else has bytes for ASCII; fields that are no UTF-8 are mended later.
    case bytes
    case utf16(isLittle: Bool)
  }

  private var encoding = Encoding.undecided
  /// What came before the encoding was known.
  private var opening: [UInt8] = []
  /// The first byte of a code unit whose second has not come.
  private var half: UInt8?
  /// The first half of a surrogate pair whose second has not come.
  private var surrogate: UInt16?

  /// Takes a byte and gives on what it makes in UTF-8.
  mutating func feed(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch encoding {
    case .bytes: bytes.append(byte)
    case .utf16(let isLittle): feed(byte, isLittle: isLittle, into: &bytes)
    case .undecided:
      opening.append(byte)
      decide(into: &bytes)
    }
  }

  /// Gives on what is left at the end.
  mutating func finish(into bytes: inout [UInt8]) {
    bytes += opening
    opening = []
    if surrogate != nil || half != nil { append(Self.replacement, to: &bytes) }
    (surrogate, half) = (nil, nil)
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private mutating func decide(into bytes: inout [UInt8]) {
    switch opening {
    case [0xFF, 0xFE]: encoding = .utf16(isLittle: true)
    case [0xFE, 0xFF]: encoding = .utf16(isLittle: false)
    case [0xEF, 0xBB, 0xBF]: encoding = .bytes
    case [0xFF], [0xFE], [0xEF], [0xEF, 0xBB]: return
    default:
      encoding = .bytes
      bytes += opening
    }
    opening = []
  }

  private mutating func feed(_ byte: UInt8, isLittle: Bool, into bytes: inout [UInt8]) {
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    let (low, high) = isLittle ? (first, byte) : (byte, first)
    feed(unit: UInt16(high) << 8 | UInt16(low), into: &bytes)
  }

  private mutating func feed(unit: UInt16, into bytes: inout [UInt8]) {
    if let first = surrogate {
      surrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(unit & 0x3FF)
        return append(Unicode.Scalar(value) ?? Self.replacement, to: &bytes)
      }
      append(Self.replacement, to: &bytes)
    }
    if UTF16.isLeadSurrogate(unit) {
      surrogate = unit
    } else {
      append(Unicode.Scalar(unit) ?? Self.replacement, to: &bytes)
    }
  }

  private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
