/// A level as points out of five, ten or a hundred: "5/10", "4.5/5", "★★★☆☆", "80%".
struct Rating {
  let level: Level

  /// Reads a text that is a rating and nothing else, brackets aside.
  init?(_ text: String) {
    let inner = text.drop { "([: ".contains($0) }.prefix { !")]".contains($0) }
    guard inner.utf8.count <= Self.longest,
      let (tenths, scale) = Self.points(in: inner) ?? Self.percent(in: inner)
        ?? Self.stars(in: inner),
      [5, 10, 100].contains(scale), (0...scale * 10) ~= tenths
    else { return nil }
    let share = tenths * Self.top / (scale * 10)
    // The least rating above nothing is some knowledge, however it divides.
    level = Level(whole: tenths > 0 ? max(1, share) : 0)
  }

  /// No rating is longer, in bytes.
  private static let longest = 64
  private static let top = 4

  private static func points(in text: Substring) -> (tenths: Int, scale: Int)? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, let scale = Int(sides[1]) else { return nil }
    let digits = sides[0].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let first = digits.first, first.count <= 2, let whole = Int(first), whole >= 0,
      digits.count <= 2
    else { return nil }
    guard digits.count == 2 else { return (whole * 10, scale) }
    return digits[1].first?.wholeNumberValue.map { (whole * 10 + $0, scale) }
  }

  private static func percent(in text: Substring) -> (tenths: Int, scale: Int)? {
    let digits = text.prefix { $0.isNumber }
    guard text.dropFirst(digits.count).filter({ $0 != " " }) == "%", digits.count <= 3 else {
      return nil
    }
    return Int(digits).map { ($0 * 10, 100) }
  }

  private static func stars(in text: Substring) -> (tenths: Int, scale: Int)? {
    let marks = text.unicodeScalars.filter { !$0.properties.isVariationSelector && $0 != " " }
    let full = marks.prefix { "★⭐●".unicodeScalars.contains($0) }.count
    guard marks.dropFirst(full).allSatisfy({ "☆○".unicodeScalars.contains($0) }) else { return nil }
    return (full * 10, marks.count)
  }
}
