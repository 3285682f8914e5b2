/// A decimal number as it is written: the first 19 digits that count, an exponent, and what is left.
///
/// Its magnitude is (`significand` + 0.`tail`…) × 10^`exponent`. Nineteen digits always fit 64 bits,
/// and hold every `Int`.
struct DecimalDigits: Sendable {
  var isNegative = false
  private(set) var exponent = 0
  private var significand: UInt64 = 0
  private var digitCount = 0
  /// The first digit that had no room.
  private var tail: UInt8 = 0
  /// Whether a digit other than 0 had no room.
  private var isTruncated = false

  /// Takes in the next digit, from 0 to 9.
  mutating func append(_ digit: UInt8, isFraction: Bool) {
    if digitCount < 19 {
      significand = significand * 10 + UInt64(digit)
      digitCount += significand == 0 ? 0 : 1
      exponent -= isFraction ? 1 : 0
      return
    }
    if digitCount == 19 {
      digitCount = 20
      tail = digit
    }
    isTruncated = isTruncated || digit != 0
    exponent += isFraction ? 0 : 1
  }

  /// Takes in the exponent that was written after the digits.
  mutating func raise(by power: Int) {
    exponent += power
  }

  /// The nearest double where one multiplication or division of exact doubles gives it.
  ///
  /// That holds up to 2^53 and 10^22 (Clinger, "How to read floating point numbers accurately").
  var exactDouble: Double? {
    guard !isTruncated, significand <= 1 << 53 else { return nil }
    let magnitude = Double(significand)
    guard significand != 0 else { return isNegative ? -0.0 : 0.0 }
    guard abs(exponent) < exactPowers.count else { return nil }
    let value =
      exponent < 0 ? magnitude / exactPowers[-exponent] : magnitude * exactPowers[exponent]
    return isNegative ? -value : value
  }

  /// The number itself when it is whole and fits.
  var integer: Int? {
    // With more than 19 digits it is either too large or has a fraction.
    guard !isTruncated else { return nil }
    guard significand != 0 else { return 0 }
    guard exponent < 0 else { return multiplied(by: exponent) }
    guard exponent > -powers.count else { return nil }
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: powers[-exponent])
    return remainder == 0 ? signed(quotient) : nil
  }

  /// Returns the number × 10^`power`, rounded half away from zero, or nil when that does not fit.
  func scaled(byPowerOfTen power: Int) -> Int? {
    guard significand != 0 else { return 0 }
    let exponent = exponent + power
    if exponent > 0 { return isTruncated ? nil : multiplied(by: exponent) }
    if exponent == 0 { return signed(significand + (tail >= 5 ? 1 : 0)) }
    guard exponent > -powers.count else { return 0 }
    let divisor = powers[-exponent]
    // The tail cannot lift a remainder over the half: the half is a whole number.
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
    return signed(quotient + (remainder >= divisor / 2 ? 1 : 0))
  }

  private func multiplied(by power: Int) -> Int? {
    guard power < powers.count else { return nil }
    let (product, overflow) = significand.multipliedReportingOverflow(by: powers[power])
    return overflow ? nil : signed(product)
  }

  private func signed(_ magnitude: UInt64) -> Int? {
    if !isNegative { return Int(exactly: magnitude) }
    return magnitude == Int.min.magnitude ? .min : Int(exactly: magnitude).map { -$0 }
  }
}

/// 10^0 to 10^19, all the powers of ten that fit 64 bits.
private let powers: [UInt64] = (0..<20).map { power in
  (0..<power).reduce(1) { product, _ in product * 10 }
}

/// 10^0 to 10^22, all the powers of ten that a double holds exactly.
private let exactPowers: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]
