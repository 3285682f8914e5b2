/// A word of a running text as names are compared, with what stands before it.
struct TextWord {
  let name: NormalizedName
  /// Its place in bytes.
  let range: Range<Int>
  let gap: TextGap
  /// Whether its first letter is a capital.
  let isCapitalized: Bool
  /// Whether it is of two letters or more, all of them capitals.
  let isShouted: Bool

  var text: String { name.text }

  var isNumber: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// Whether it is a year of four digits.
  var isYear: Bool {
    isNumber && text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
  }
}
