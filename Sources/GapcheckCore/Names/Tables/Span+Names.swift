/// What tables of names ask of the bytes of a name.
extension Span<UInt8> {
  /// A hash that is the same in every run, as images keep it: FNV-1a in 64 bits.
  ///
  /// - Returns: where to look first, and the 24 bits that tell most other names apart.
  var nameHash: (place: Int, check: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for position in indices { hash = (hash ^ UInt64(self[position])) &* 0x100_0000_01b3 }
    return (Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF_FFFF), Int(hash >> 40))
  }

  var isASCII: Bool {
    for position in indices where self[position] >= 0x80 { return false }
    return true
  }

  /// Whether every character can be written in one way only, as all European letters with their
  /// accents and all of Chinese can: such texts are equal only where their bytes are.
  ///
  /// Only says so where the first byte of a character tells: U+0000 to U+02FF, U+0400 to U+047F and
  /// U+4E00 to U+9FFF hold no character that joins another (all have Canonical_Combining_Class 0 and
  /// NFC_Quick_Check "Yes").
  var isUsual: Bool {
    for position in indices {
      switch self[position] {
      case 0x00...0x7F, 0x80...0xBF, 0xC2...0xCB, 0xD0...0xD1, 0xE5...0xE9: continue
      case 0xE4 where position + 1 < count && self[position + 1] >= 0xB8: continue
      default: return false
      }
    }
    return true
  }
}
