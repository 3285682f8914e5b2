/// The letters of a name as a set, to tell quickly that two names are not alike.
///
/// An edit adds at most one letter to the set and takes at most one from it, so names of which one
/// has more letters that the other lacks than edits are allowed need not be compared.
struct LetterMask {
  /// Eight bytes of five letters each, with a bit that makes them printable.
  private let word: UInt64

  /// How many bytes a mask takes in an image.
  static let digits = 8

  init(_ text: String) {
    var letters: UInt64 = 0
    for scalar in text.unicodeScalars { letters |= 1 << Self.place(of: scalar) }
    var word: UInt64 = 0
    for byte in 0..<UInt64(Self.digits) {
      word |= (0x40 | (letters >> (5 * byte)) & 31) << (8 * byte)
    }
    self.word = word
  }

  init(word: UInt64) {
    self.word = word
  }

  /// Whether names with these letters can be at most some edits apart.
  func mayBe(_ other: LetterMask, within edits: Int) -> Bool {
    (word & ~other.word).nonzeroBitCount <= edits && (other.word & ~word).nonzeroBitCount <= edits
  }

  /// One of 40 places; characters may share one.
  private static func place(of scalar: Unicode.Scalar) -> UInt64 {
    switch scalar {
    case "a"..."z": UInt64(scalar.value - 97)
    case "0"..."9": UInt64(scalar.value - 48) + 26
    case " ": 36
    default: 37 + UInt64(scalar.value % 3)
    }
  }

  /// Writes the mask.
  func pack(into writer: inout PackedWriter) {
    writer.append((0..<Self.digits).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) })
  }
}
