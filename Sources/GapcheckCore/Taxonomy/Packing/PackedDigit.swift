/// How images write numbers: as printable ASCII, because they are literals of Swift, which are text.
enum PackedDigit {
  /// Bits of a number that one digit holds.
  static let bits = 6
  /// The digit of zero; those of 1 to 63 follow it.
  private static let zero: UInt8 = 0x30

  /// Digits of a number whose place must be known beforehand: enough for 16 MB.
  static let placeDigits = 4

  /// The digit of a value from 0 to 63.
  static func digit(_ value: Int) -> UInt8 { zero + UInt8(truncatingIfNeeded: value & 63) }

  /// The number in the four lowest bytes of a word, its first digit in the lowest.
  static func number(ofFour digits: UInt64) -> Int {
    let values = Int(truncatingIfNeeded: (digits & 0xFFFF_FFFF) &- 0x3030_3030)
    return (values & 63) << 18 | (values >> 8 & 63) << 12 | (values >> 16 & 63) << 6
      | (values >> 24 & 63)
  }

  /// The value of a digit.
  static func value(_ digit: UInt8) -> Int { Int(digit &- zero) & 63 }
}
