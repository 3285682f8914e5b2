/// Text that is struck through, which no longer holds.
enum StruckText {
  /// The text without what stands between `~~` and `~~`, or between tags of HTML that strike it.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "<") }) else {
      return text
    }
    return marks.reduce(text) { removed(from: $0, between: $1.opening, and: $1.closing) }
  }

  private static let marks = [
    ("~~", "~~"), ("<s>", "</s>"), ("<del>", "</del>"), ("<strike>", "</strike>"),
  ].map { (opening: Array($0.0.utf8), closing: Array($0.1.utf8)) }

  /// Struck text is on one line, and no longer than this, in bytes.
  private static let longest = 1_000

  private static func removed(
    from text: String, between opening: [UInt8], and closing: [UInt8]
  ) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let end = endOfStruck(in: bytes, at: position, opening, closing) {
        position = end
      } else {
        kept.append(bytes[position])
        position += 1
      }
    }
    return kept.count == bytes.count ? text : String(decoding: kept, as: UTF8.self)
  }

  private static func endOfStruck(
    in bytes: [UInt8], at position: Int, _ opening: [UInt8], _ closing: [UInt8]
  ) -> Int? {
    guard bytes[position] == opening[0], bytes[position...].starts(with: opening) else {
      return nil
    }
    let start = position + opening.count
    let inner = bytes[start...].prefix(longest).prefix { $0 != UInt8(ascii: "\n") }
    // "~~~" begins a fence.
    guard inner.first != opening[0] || opening[0] != UInt8(ascii: "~") else { return nil }
    return inner.firstRange(of: closing)?.upperBound
  }
}
