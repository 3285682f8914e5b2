extension Int {
  /// The number over 10^`places` with all its decimals: 4137 with 2 gives `41.37`.
  func decimal(places: Int) -> String {
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return "\(self < 0 ? "-" : "")\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
