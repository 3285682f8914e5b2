import GapcheckCore

/// Labels in front of lines, such as "Learning: Rust" has.
enum LineLabel {
  /// Whether a line begins with a label in capitals, which parts it from the line before.
  static func isCapitalised(_ line: String) -> Bool {
    leads(line) && !(line.first?.isLowercase ?? true)
  }

  /// Whether a few words and a colon stand before the rest of a line, however they are written.
  static func leads(_ line: String) -> Bool {
    guard let colon = line.utf8.prefix(longest).firstIndex(of: UInt8(ascii: ":")),
      line.first.map({ $0.isLetter || $0.isNumber }) ?? false
    else { return false }
    let label = line[..<colon]
    // "10:30" and "http://" have no label.
    let behind = line[line.utf8.index(after: colon)...].first
    return (behind?.isWhitespace ?? true) && label.contains(where: \.isLetter)
      && label.split(separator: " ").count <= mostWords
      && !label.contains { "!?".contains($0) } && !label.contains(". ")
  }

  /// In bytes.
  private static let longest = 50
  private static let mostWords = 5
}
