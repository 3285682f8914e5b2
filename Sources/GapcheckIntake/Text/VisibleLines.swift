import GapcheckCore

/// The lines of a text that its readers see: no comments, no code, no front matter.
///
/// Hidden lines stay as empty ones, so that the others keep their numbers.
struct VisibleLines {
  private(set) var lines: [String]

  init(_ lines: [String]) {
    self.lines = lines
    hideFrontMatter()
    for (opening, closing) in Self.brackets { hide(from: opening, to: closing) }
    hideFences()
    hideDefinitions()
  }

  private static let brackets = [
    ("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>"), ("<pre", "</pre>"),
  ]

  /// Hides what stands between two marks, over lines too; a mark without its end is plain text.
  private mutating func hide(from opening: String, to closing: String) {
    guard let last = lines.lastIndex(where: { $0.contains(closing) }) else { return }
    var isInside = false
    for index in lines.indices.prefix(through: last)
    where isInside || lines[index].contains(opening) {
      (lines[index], isInside) = Self.visible(
        lines[index], isInside: isInside, between: (opening, closing))
    }
  }

  private static func visible(
    _ line: String, isInside: Bool, between marks: (opening: String, closing: String)
  ) -> (String, isInside: Bool) {
    var visible = ""
    var rest = line[...]
    var isInside = isInside
    while let range = rest.firstRange(of: isInside ? marks.closing : marks.opening) {
      if !isInside { visible += rest[..<range.lowerBound] }
      rest = rest[range.upperBound...]
      isInside.toggle()
    }
    return (isInside ? visible : visible + rest, isInside)
  }

  /// Hides the settings that site generators keep between dashes at the top.
  private mutating func hideFrontMatter() {
    guard let first = lines.first, first.trimmed == "---",
      let end = lines.indices.dropFirst().prefix(Self.longestFrontMatter).first(where: {
        lines[$0].trimmed == "---"
      }),
      lines[1..<end].contains(where: Self.isSetting),
      lines[1..<end].allSatisfy({ $0.first != "#" })
    else { return }
    for index in 0...end { lines[index] = "" }
  }

  private static let longestFrontMatter = 80

  private static func isSetting(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  /// Hides fenced code, unless the fence is around the text itself.
  private mutating func hideFences() {
    let fences = lines.indices.filter { Self.isFence(lines[$0]) }
    var position = 0
    while position < fences.count {
      let start = fences[position]
      lines[start] = Self.withoutFence(lines[start])
      position += 1
      guard position < fences.count else { return }
      let end = fences[position]
      let isText = Self.textNames.contains(lines[start].trimmed.lowercased())
      let isAround = isText && (end - start) * 2 > lines.count
      for index in start...end where !isAround || index == start || index == end {
        lines[index] = ""
      }
      position += 1
    }
  }

  private static let textNames = ["", "text", "txt", "plain", "plaintext", "markdown", "md"]

  private static func isFence(_ line: String) -> Bool {
    let line = line.drop { $0 == " " }
    let mark = ["```", "~~~"].first { line.hasPrefix($0) }
    return mark.map { !line.drop(while: { $0 == "`" || $0 == "~" }).contains($0) } ?? false
  }

  private static func withoutFence(_ line: String) -> String {
    String(line.drop { " `~".contains($0) })
  }

  /// Hides definitions of links and the comments that are written as such.
  private mutating func hideDefinitions() {
    for index in lines.indices where lines[index].utf8.first == UInt8(ascii: "[") {
      guard let end = lines[index].firstIndex(of: "]") else { continue }
      if lines[index][end...].hasPrefix("]: ") { lines[index] = "" }
    }
  }
}
