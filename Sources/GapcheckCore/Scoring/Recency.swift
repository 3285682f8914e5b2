/// How much of a skill is left after it was last used.
package struct Recency {
  let model: ModelConstants
  let asOf: CalendarDate

  /// Halves a level once per half-life of idle time beyond the grace year.
  ///
  /// `c · 0.5^(max(0, y − grace) / halfLife)`, as the model page gives it.
  /// The half-life is in thousandths of a year; nothing fades without one.
  func level(_ level: Level, halfLife: Int, lastUsed: Month?) -> Level {
    guard let lastUsed else { return level }
    let idleMonths = Month(of: asOf).number - lastUsed.number
    let excess = idleMonths * 1000 - model.graceYears * 12
    guard excess > 0, halfLife > 0 else { return level }
    return Level(thousandths: Self.halved(level.thousandths, by: excess, per: halfLife * 12))
  }

  /// Computes `value · 0.5^(elapsed / period)`, rounded down, in whole numbers alone.
  ///
  /// The exponent's whole part is a shift; each bit of its fraction multiplies by a stored power of
  /// one half, so that every machine gets the same result.
  package static func halved(_ value: Int, by elapsed: Int, per period: Int) -> Int {
    let whole = elapsed / period
    guard whole < 32 else { return 0 }
    var result = (value << 20) >> whole
    let fraction = (elapsed % period) * 65_536 / period
    for (bit, factor) in fractionFactors.enumerated() where fraction & (0x8000 >> bit) != 0 {
      result = (result * factor) >> 30
    }
    return result >> 20
  }

  /// 2^(−1/2), 2^(−1/4), … 2^(−1/65536) in units of 2^−30.
  private static let fractionFactors = [
    759_250_125, 902_905_651, 984_625_594, 1_028_218_693, 1_050_733_751, 1_062_175_491,
    1_067_942_999, 1_070_838_486, 1_072_289_173, 1_073_015_252, 1_073_378_477, 1_073_560_135,
    1_073_650_976, 1_073_696_399, 1_073_719_111, 1_073_730_468,
  ]
}
