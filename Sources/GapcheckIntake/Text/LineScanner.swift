import GapcheckCore

/// Tells headings, bullets, rows of tables and plain lines apart.
struct LineScanner {
  private(set) var lines: [TextLine] = []
  /// A bullet that stands on a line of its own, as some programs copy lists.
  private var hasLooseBullet = false

  init(_ text: PlainText) {
    for (index, line) in VisibleLines(text.lines).lines.enumerated() {
      add(line, number: index + 1)
    }
  }

  private mutating func add(_ raw: String, number: Int) {
    var line = raw[...]
    let indent = Self.takeIndent(&line)
    while line.hasPrefix(">") { line = line.dropFirst().drop { $0 == " " } }
    line = Self.withoutTrailingSpace(line)
    if line.isEmpty { return append(.blank, number: number) }
    if Self.isRuler(line) { return addRuler(line, number: number) }
    if let (level, title) = Self.heading(line) {
      return append(.heading(level: level), title, number: number)
    }
    if line.hasPrefix("|"), line.dropFirst().contains("|") { return addRow(line, number: number) }
    if let rest = Self.afterBullet(line) {
      if rest.isEmpty {
        hasLooseBullet = true
      } else {
        append(.bullet, Self.withoutBox(rest), number: number, indent: indent)
        if rest.hasPrefix("[ ] ") { lines[lines.count - 1].isOpenTask = true }
      }
      return
    }
    append(hasLooseBullet ? .bullet : .text, line, number: number, indent: indent)
  }

  private mutating func append(
    _ shape: TextLine.Shape, _ raw: Substring = "", number: Int, indent: Int = 0
  ) {
    guard shape != .blank else {
      lines.append(TextLine(number: number, shape: .blank, text: "", indent: 0))
      return
    }
    hasLooseBullet = false
    var shape = shape
    if shape == .text, Self.isBold(raw) { shape = .heading(level: TextLine.boldLevel) }
    let inline = InlineText(String(raw))
    let isEmpty = !inline.text.contains { $0.isLetter || $0.isNumber }
    lines.append(
      TextLine(
        number: number, shape: isEmpty && inline.addresses.isEmpty ? .blank : shape,
        text: inline.text, addresses: inline.addresses, indent: indent,
        hasBoldLabel: Self.hasBoldLabel(raw)))
  }

  // MARK: Spaces

  /// Takes the white space off the front; gives its width in columns.
  private static func takeIndent(_ line: inout Substring) -> Int {
    var indent = 0
    while let first = line.first, first.isWhitespace {
      indent += first == "\t" ? 4 : 1
      line = line.dropFirst()
    }
    return indent
  }

  private static func withoutTrailingSpace(_ line: Substring) -> Substring {
    var line = line
    while let last = line.last, last.isWhitespace { line = line.dropLast() }
    return line
  }

  // MARK: Rulers and underlines

  private static func isRuler(_ line: Substring) -> Bool {
    line.count >= 3 && line.allSatisfy { "-=_*.~·•─━—–#+ ".contains($0) }
  }

  /// Takes a ruler as the underline of a heading where one short line stands above it.
  private mutating func addRuler(_ line: Substring, number: Int) {
    let isLevelOne = line.hasPrefix("=")
    if let last = lines.indices.last, lines[last].isText, lines[last].length <= Self.longestTitle,
      last == 0 || !lines[last - 1].isText, !lines[last].text.hasSuffix("."),
      !line.contains(" ")
    {
      lines[last].shape = .heading(level: isLevelOne ? 1 : 2)
    }
    lines.append(TextLine(number: number, shape: .ruler, text: "", indent: 0))
  }

  private static let longestTitle = 60

  // MARK: Headings

  private static func heading(_ line: Substring) -> (level: Int, title: Substring)? {
    let marks = line.prefix { $0 == "#" }.count
    if (1...6).contains(marks) {
      let rest = line.dropFirst(marks)
      guard rest.first == " " || marks > 1 else { return nil }
      let title = rest.drop { $0 == " " }
      let trailing = title.reversed().prefix { $0 == "#" }.count
      guard trailing > 0, title.dropLast(trailing).last == " " else { return (marks, title) }
      return (marks, withoutTrailingSpace(title.dropLast(trailing)))
    }
    guard line.first == "<" else { return nil }
    let lower = line.prefix(4).lowercased()
    guard lower.hasPrefix("<h"), let digit = lower.dropFirst(2).first?.wholeNumberValue,
      (1...6).contains(digit)
    else { return nil }
    return (digit, line)
  }

  /// Whether a line is bold from end to end, a colon aside.
  private static func isBold(_ line: Substring) -> Bool {
    guard let mark = boldMarks.first(where: { line.hasPrefix($0) }) else {
      return false
    }
    let closing = mark.hasPrefix("<") ? "</" + mark.dropFirst() : mark
    var body = line.hasSuffix(":") ? line.dropLast() : line
    body = body.dropFirst(mark.count)
    guard body.hasSuffix(closing), body.count > closing.count else { return false }
    return body.dropLast(closing.count).firstRange(of: mark) == nil
      && line.utf8.count <= longestBoldTitle && !body.dropLast(closing.count).hasSuffix(".")
  }

  private static let boldMarks = ["**", "__", "<b>", "<strong>"]

  /// Whether bold words and a colon or a dash lead a line.
  private static func hasBoldLabel(_ line: Substring) -> Bool {
    guard let mark = boldMarks.first(where: { line.hasPrefix($0) }) else { return false }
    let body = line.dropFirst(mark.count)
    let closing = mark.hasPrefix("<") ? "</" + mark.dropFirst() : mark
    guard let end = body.firstRange(of: closing) else { return false }
    let behind = body[end.upperBound...].first { $0 != " " }
    return body[..<end.lowerBound].hasSuffix(":") || behind.map { ":–—-|".contains($0) } ?? false
  }

  private static let longestBoldTitle = 120

  // MARK: Bullets

  private static let marks = "-*+–—»→>·o"
  /// Marks that nothing else begins with, so that no space need follow.
  private static let plainMarks = "•‣◦▪●○■□◆◇▸►▶➢➤✓✔❖⁃∙"

  /// The text behind the mark of a list's item; `nil` where there is no mark.
  private static func afterBullet(_ line: Substring) -> Substring? {
    guard let first = line.first else { return nil }
    if line.lowercased().hasPrefix("<li") { return line }
    let rest = line.dropFirst()
    if plainMarks.contains(first) { return rest.drop(while: \.isWhitespace) }
    if marks.contains(first), rest.first?.isWhitespace ?? (first != "o") {
      return rest.drop(while: \.isWhitespace)
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return nil }
    let behind = line[digits.endIndex...]
    guard let mark = behind.first, mark == "." || mark == ")",
      behind.dropFirst().first?.isWhitespace ?? false
    else { return nil }
    return behind.dropFirst().drop(while: \.isWhitespace)
  }

  /// Drops the box of a list of tasks.
  private static func withoutBox(_ text: Substring) -> Substring {
    guard text.hasPrefix("["), text.dropFirst(2).hasPrefix("] ") else { return text }
    return text.dropFirst(4)
  }

  // MARK: Tables

  /// Adds a row, or takes the row above as the header where this one rules it off.
  private mutating func addRow(_ line: Substring, number: Int) {
    let isRule = line.allSatisfy { "|-:= +".contains($0) }
    if isRule {
      if let last = lines.indices.last, case .row(let cells, _) = lines[last].shape {
        lines[last].shape = .row(cells, isHeader: true)
      }
      return
    }
    let body = line.dropFirst().hasSuffix("|") ? line.dropFirst().dropLast() : line.dropFirst()
    let parts = body.split(separator: "|", omittingEmptySubsequences: false)
      .map { InlineText(String($0).trimmed) }
    let cells = parts.map { $0.text.trimmed }
    lines.append(
      TextLine(
        number: number, shape: .row(cells, isHeader: false),
        text: cells.filter { !$0.isEmpty }.joined(separator: " | "),
        addresses: parts.flatMap(\.addresses), indent: 0))
  }
}
