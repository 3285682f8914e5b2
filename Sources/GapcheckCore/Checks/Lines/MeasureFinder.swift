/// Tells lines that state a measured number: a share, a factor, a load, a time, an amount of money.
///
/// "p99 from 420 to 180 ms" is one; "Java 17", "since 2019" and "team of 5" are none. The units are
/// words of the taxonomy.
package struct MeasureFinder: Sendable {
  private let units: Set<String>

  package init(_ taxonomy: Taxonomy) {
    units = Set(taxonomy.words("measure-unit-words")?.words.map(\.text) ?? [])
  }

  /// Whether a line states a measured number.
  package func isMeasured(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(Self.trimmed)
    return words.indices.contains { position in
      if isAmount(words[position]) { return true }
      guard Self.isNumber(words[position]), position + 1 < words.count else { return false }
      return isUnit(words[position + 1])
    }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    let edge: Set<Character> = [",", ".", ";", ":", "(", ")", "~", "≈", "+", "\"", "'"]
    let start = word.drop { edge.contains($0) }
    return start.dropLast(start.reversed().prefix { edge.contains($0) }.count)
  }

  /// A number with its unit: "40%", "3x", "180ms", "2.5TB", "€1.2M", "10k".
  private func isAmount(_ word: Substring) -> Bool {
    let start = word.drop { "$€£<>~".contains($0) }
    let number = start.prefix { $0.isNumber || ".,-–".contains($0) }
    guard number.contains(where: \.isNumber) else { return false }
    let unit = start.dropFirst(number.count)
    let isMoney = word.first.map { "$€£".contains($0) } ?? false
    return unit.isEmpty ? isMoney : isUnit(unit)
  }

  private func isUnit(_ word: Substring) -> Bool {
    word.hasPrefix("%") || word == "×" || units.contains(NormalizedName(String(word)).text)
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || ".,".contains($0) }
  }
}
