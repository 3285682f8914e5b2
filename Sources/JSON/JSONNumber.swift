/// A number, with the decimal digits it was written in.
package struct JSONNumber: Sendable {
  /// The nearest double; never infinite.
  package let value: Double
  private let digits: DecimalDigits

  init(_ digits: DecimalDigits, value: Double) {
    self.digits = digits
    self.value = value
  }

  /// The number when it is whole and fits; `1e2` and `1.0` are whole.
  package var integer: Int? {
    digits.integer
  }

  /// Returns the number × `factor`, rounded half away from zero, or nil when that does not fit.
  ///
  /// The decimal digits are what is multiplied, so `1.005` × 1000 is 1005 and `0.145` × 100 is 15.
  /// The factor is a power of ten from 1 to 1,000,000.
  package func scaled(_ factor: Int) -> Int? {
    digits.scaled(byPowerOfTen: powerOfTen(factor))
  }
}

private func powerOfTen(_ factor: Int) -> Int {
  switch factor {
  case 1: 0
  case 10: 1
  case 100: 2
  case 1_000: 3
  case 10_000: 4
  case 100_000: 5
  case 1_000_000: 6
  default: preconditionFailure("the factor must be a power of ten from 1 to 1,000,000")
  }
}
