extension Double {
  /// Writes the number with so many decimals, rounded half away from zero.
  func decimals(_ count: Int) -> String {
    guard isFinite, magnitude < 1e12 else { return "–" }
    let unit = (0..<count).reduce(1) { (unit, _) in unit * 10 }
    let units = Int((magnitude * Double(unit)).rounded())
    let sign = self < 0 && units > 0 ? "-" : ""
    guard count > 0 else { return sign + String(units) }
    let rest = String(units % unit)
    return "\(sign)\(units / unit).\(String(repeating: "0", count: count - rest.count))\(rest)"
  }

  /// Writes the number with three digits or more, as precise as that allows.
  var digits: String {
    decimals(magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2)
  }
}
