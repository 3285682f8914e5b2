import GapcheckCore

/// Strings of résumés without the markup that people put into them.
enum ResumeText {
  /// Cuts a text into the lines and items that it says, each plain and without its bullet.
  ///
  /// A line that goes on in lower case, as hard-wrapped text does, stays one with the line before.
  static func lines(of text: String) -> [String] { items(of: text).map(\.text) }

  /// The same with whether each is an item with a bullet rather than running text.
  static func items(of text: String) -> [(text: String, isBullet: Bool)] {
    var lines: [(text: String, isBullet: Bool)] = []
    var isOpen = false
    for raw in plain(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(raw).trimmed
      let item = withoutBullet(line)
      if item.isEmpty {
        isOpen = false
      } else if isOpen, item == line, line.first?.isLowercase == true, let last = lines.last,
        !(LineLabel.leads(line) && LineLabel.leads(last.text))
      {
        lines[lines.count - 1].text = "\(last.text) \(line)"
      } else {
        lines.append((item, item != line))
        isOpen = !line.hasPrefix("#")
      }
    }
    return lines
  }

  /// The text on one line.
  static func line(of text: String) -> String? {
    let words = plain(text).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The text without HTML tags and entities, and without the marks of Markdown.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { marks.contains($0) }) else { return text }
    return withoutMarkdown(withoutEntities(withoutTags(StruckText.removed(from: text))))
  }

  private static let marks = Set("<&*_`[\\#~".utf8)

  // MARK: Bullets

  private static let bullets = Set("-*•·–—►▪◦‣●○■□✓✔➢➤→⁃∙‐▸▹◆★»+>")

  private static func withoutBullet(_ line: String) -> String {
    var rest = Substring(line)
    if let first = rest.first, bullets.contains(first) {
      let tail = rest.dropFirst()
      // "-O2" and "+49" are no items, but "•Java" is one.
      if first.isASCII, tail.first.map({ !$0.isWhitespace }) ?? false { return line }
      rest = tail
    } else if let end = endOfNumber(rest) {
      rest = rest[end...]
    } else {
      rest = rest.drop { $0 == "#" }
      if rest.first.map({ !$0.isWhitespace }) ?? false { return line }
    }
    return String(rest).trimmed
  }

  /// Passes "1." or "12)" before a space.
  private static func endOfNumber(_ line: Substring) -> Substring.Index? {
    let rest = line.drop { $0.isASCII && $0.isNumber }
    let digits = line.distance(from: line.startIndex, to: rest.startIndex)
    guard (1...2).contains(digits), let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first?.isWhitespace ?? false
    else { return nil }
    return rest.index(after: rest.startIndex)
  }
}
