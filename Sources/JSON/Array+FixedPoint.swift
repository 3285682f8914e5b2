extension [UInt8] {
  /// Appends `value` / 10^`decimals` without trailing zeros; `decimals` is from 0 to 18.
  mutating func appendFixed(_ value: Int, decimals: Int) {
    precondition((0...18).contains(decimals), "decimals must be from 0 to 18")
    if value < 0 { append(UInt8(ascii: "-")) }
    var digits = Array(String(value.magnitude).utf8)
    let missing = decimals + 1 - digits.count
    if missing > 0 {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: 0)
    }
    let whole = digits.count - decimals
    append(contentsOf: digits[..<whole])
    while digits.count > whole, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    guard digits.count > whole else { return }
    append(UInt8(ascii: "."))
    append(contentsOf: digits[whole...])
  }
}
