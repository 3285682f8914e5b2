import GapcheckCore

/// A number as it is typed: with a decimal point or comma, and perhaps its unit.
struct NumberAnswer: Sendable {
  let thousandths: Int

  init?(_ text: String, units: [String], within range: ClosedRange<Int>) {
    var number = text.lowercased()
    if let unit = units.first(where: number.hasSuffix) {
      number = String(number.dropLast(unit.count)).trimmed
    }
    guard let value = number.replacing(",", with: ".").decimalThousandths, range.contains(value)
    else { return nil }
    thousandths = value
  }
}
