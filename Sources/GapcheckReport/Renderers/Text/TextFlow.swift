import GapcheckCore

/// Turns runs of text into words, and words into lines of a width.
struct TextFlow {
  let ascii: Bool

  /// Returns the text wrapped; no line when there is nothing to show.
  func lines(_ inlines: [Inline], width: Int, style: TextStyle = .plain) -> [TextLine] {
    var lines: [TextLine] = []
    var line = TextLine()
    for word in words(inlines, style: style) {
      if !line.isEmpty && line.columns + 1 + word.columns > width {
        lines.append(line)
        line = TextLine()
      }
      if word.columns > width {
        let parts = word.broken(width: width)
        lines += parts.dropLast()
        line = parts.last ?? TextLine()
      } else {
        line.append(word: word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Returns the text on one line, however wide.
  func line(_ inlines: [Inline], style: TextStyle = .plain) -> TextLine {
    var line = TextLine()
    for word in words(inlines, style: style) { line.append(word: word) }
    return line
  }

  /// Returns text of any origin fit for this terminal.
  func shown(_ text: String) -> String {
    ascii ? text.visibleText.asciiPunctuation : text.visibleText
  }

  private func words(_ inlines: [Inline], style: TextStyle) -> [TextLine] {
    var builder = WordBuilder()
    add(inlines, style, to: &builder)
    return builder.finished()
  }

  private func add(_ inlines: [Inline], _ style: TextStyle, to builder: inout WordBuilder) {
    for inline in inlines {
      var inner = style
      switch inline {
      case .text(let text): builder.add(shown(text), style)
      case .code(let code): if !code.isEmpty { builder.add("`\(shown(code))`", style) }
      case .strong(let text):
        inner.isStrong = true
        add(text, inner, to: &builder)
      case .quiet(let text):
        inner.isQuiet = true
        add(text, inner, to: &builder)
      case .tone(let tone, let text):
        inner.tone = tone
        add(text, inner, to: &builder)
      case .link(let text, let link):
        let isAddress = text.plainText == link.text || text.plainText.isEmpty
        inner.isUnderlined = true
        add(isAddress ? .plain(link.text) : text, inner, to: &builder)
        if !isAddress { builder.add(" <\(link.text)>", style) }
      }
    }
  }
}

/// Cuts styled text into words at its spaces.
private struct WordBuilder {
  private var words: [TextLine] = []
  private var word = TextLine()

  mutating func add(_ text: String, _ style: TextStyle) {
    for (position, part) in text.unicodeScalars.split(
      separator: " ", omittingEmptySubsequences: false
    ).enumerated() {
      if position > 0 { endWord() }
      word.append(String(part), style)
    }
  }

  mutating func finished() -> [TextLine] {
    endWord()
    return words
  }

  private mutating func endWord() {
    if !word.isEmpty { words.append(word) }
    word = TextLine()
  }
}
