extension Int {
  /// The number read as thousandths, in decimals without trailing zeros: `80`, `0.5`, `1.25`.
  package var asThousandths: String {
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = self < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
