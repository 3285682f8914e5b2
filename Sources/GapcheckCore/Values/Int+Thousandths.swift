extension Int {
  /// Reads a plain decimal number, such as `7.5`, as thousandths.
  package init?(thousandths text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard decimals <= 3 else { return nil }
    self.init(digits + String(repeating: "0", count: 3 - decimals))
  }

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
