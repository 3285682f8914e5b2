import GapcheckCore

/// A number as people write it into a form: `10`, `7,5 h`, `5+ years`, `~8`, `3-5`.
///
/// Of a span the lower end counts, which is what the person has at least, and of what stays below a
/// number, one less than it.
struct CellNumber {
  let thousandths: Int

  /// Reads the same with words in front: "less than 1 year" is 0, "over 10" is 10.
  init?(_ text: String, units: Set<String>, words: CellUnits) {
    let lowered = text.lowercased()
    func rest(behind list: [String], _ mark: Character) -> String? {
      if lowered.first == mark { return String(lowered.dropFirst()) }
      return list.first { lowered.hasPrefix("\($0) ") }.map { String(lowered.dropFirst($0.count)) }
    }
    if let rest = rest(behind: words.below, "<"), let number = Self(rest.trimmed, units: units) {
      thousandths = max(0, number.thousandths - 1000)
    } else if let rest = rest(behind: words.about, ">"),
      let number = Self(rest.trimmed, units: units)
    {
      thousandths = number.thousandths
    } else if let number = Self(text, units: units) {
      thousandths = number.thousandths
    } else {
      return nil
    }
  }

  init?(_ text: String, units: Set<String>) {
    let start = text.drop { $0.isWhitespace || "~≈".contains($0) }
    guard let (value, rest) = Self.number(start) else { return nil }
    thousandths = value
    var behind = rest.drop { $0.isWhitespace || $0 == "+" }
    if let dash = behind.first, "-–—".contains(dash) {
      let end = behind.dropFirst().drop(while: \.isWhitespace)
      guard let (upper, more) = Self.number(end), upper >= value else { return nil }
      behind = more
    }
    guard !behind.isEmpty else { return }
    let unit = NormalizedName(String(behind))
    let isUnit =
      units.contains(unit.text) || unit.words.allSatisfy { units.contains(String($0)) }
    guard !unit.isEmpty, isUnit else { return nil }
  }

  /// Takes a number with at most three decimals off the front.
  private static func number(_ text: Substring) -> (thousandths: Int, rest: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...6).contains(digits.count) else { return nil }
    var rest = text.dropFirst(digits.count)
    var number = String(digits)
    if let point = rest.first, point == "." || point == "," {
      let decimals = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      if !decimals.isEmpty {
        number += "." + decimals
        rest = rest.dropFirst(1 + decimals.count)
      }
    }
    return number.decimalThousandths.map { ($0, rest) }
  }
}
