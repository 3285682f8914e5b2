/// A line of terminal text, or a word of one: styled pieces side by side.
struct TextLine {
  /// Text of one look.
  struct Piece {
    var text: String
    let style: TextStyle
  }

  private(set) var pieces: [Piece] = []
  private(set) var columns = 0

  init() {}

  init(_ text: String, _ style: TextStyle = .plain) {
    append(text, style)
  }

  /// Takes pieces whose columns are known.
  init(_ pieces: [Piece], columns: Int) {
    (self.pieces, self.columns) = (pieces, columns)
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// Adds text of one look at the end.
  mutating func append(_ text: String, _ style: TextStyle = .plain) {
    append(text, style, columns: text.columns)
  }

  /// Adds text whose columns are known.
  mutating func append(_ text: String, _ style: TextStyle, columns added: Int) {
    if text.isEmpty { return }
    columns += added
    if pieces.last?.style == style {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  /// Adds all pieces of another line at the end.
  mutating func append(_ line: TextLine) {
    if isEmpty {
      self = line
      return
    }
    let total = columns + line.columns
    for piece in line.pieces { append(piece.text, piece.style, columns: 0) }
    columns = total
  }

  /// Adds a word after a space, which has the look of both sides if they look the same.
  mutating func append(word: TextLine) {
    if !isEmpty {
      let style = pieces.last?.style
      append(" ", style == word.pieces.first?.style ? style ?? .plain : .plain, columns: 1)
    }
    append(word)
  }

  /// The line after another one.
  func prefixed(by prefix: TextLine) -> TextLine {
    var line = prefix
    line.append(self)
    return line
  }

  /// The line with spaces to fill a column, before it if it goes to the right.
  func padded(to width: Int, _ alignment: Table.Column.Alignment = .left) -> TextLine {
    let spaces = String(repeating: " ", count: max(0, width - columns))
    if alignment == .right { return prefixed(by: TextLine(spaces)) }
    var line = self
    line.append(spaces)
    return line
  }

  /// The line as it is written, without spaces at its end.
  func rendered(color: Bool) -> String {
    var kept = pieces
    while let last = kept.popLast() {
      let text = last.text.withoutTrailingSpaces
      if text.isEmpty { continue }
      kept.append(Piece(text: text, style: last.style))
      break
    }
    return kept.map { color ? $0.style.painted($0.text) : $0.text }.joined()
  }
}

extension String {
  /// The text without spaces at its end, cut off at once: a table has thousands of them, and taking
  /// each off alone was a quarter of an audit's time.
  fileprivate var withoutTrailingSpaces: String {
    let kept = utf8.count - utf8.reversed().prefix { $0 == 0x20 }.count
    return kept == utf8.count ? self : String(Substring(utf8.prefix(kept)))
  }
}

extension [TextLine] {
  /// The lines after a prefix: the first after the mark, the others after as much space.
  func hanging(_ mark: TextLine) -> [TextLine] {
    let space = TextLine(String(repeating: " ", count: mark.columns))
    let lines = isEmpty ? [TextLine()] : self
    return lines.enumerated().map { $1.prefixed(by: $0 == 0 ? mark : space) }
  }

  /// The lines moved to the right.
  func indented(by columns: Int) -> [TextLine] {
    let space = TextLine(String(repeating: " ", count: columns))
    return map { $0.isEmpty ? $0 : $0.prefixed(by: space) }
  }
}
