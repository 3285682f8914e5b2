import GapcheckCore

/// Turns runs of text into words, and words into lines of a width.
struct TextFlow {
  let ascii: Bool

  /// Returns the text wrapped; no line when there is nothing to show.
  func lines(_ inlines: [Inline], width: Int, style: TextStyle = .plain) -> [TextLine] {
    let text = words(inlines, style: style)
    var lines: [TextLine] = []
    // The line so far: the end of a word too long for a line, then the words from `first` on.
    var (line, first, columns) = (TextLine(), 0, 0)
    for (place, word) in text.words.enumerated() {
      var isEmpty = line.isEmpty && first == place
      if !isEmpty, columns + 1 + word.columns > width {
        lines.append(text.line(after: line, first..<place))
        (line, first, columns, isEmpty) = (TextLine(), place, 0, true)
      }
      if word.columns > width {
        let parts = text.line(place..<place + 1).broken(width: width)
        lines += parts.dropLast()
        (line, first) = (parts.last ?? TextLine(), place + 1)
        columns = line.columns
      } else {
        columns += word.columns + (isEmpty ? 0 : 1)
      }
    }
    let last = text.line(after: line, first..<text.words.count)
    return last.isEmpty ? lines : lines + [last]
  }

  /// Returns the text on one line, however wide.
  func line(_ inlines: [Inline], style: TextStyle = .plain) -> TextLine {
    let text = words(inlines, style: style)
    return text.line(text.words.indices)
  }

  /// Returns the columns that the text takes on one line.
  func columns(_ inlines: [Inline]) -> Int {
    words(inlines, style: .plain).columns
  }

  /// Returns text of any origin fit for this terminal.
  func shown(_ text: String) -> String {
    ascii ? text.visibleText.asciiPunctuation : text.visibleText
  }

  private func words(_ inlines: [Inline], style: TextStyle) -> FlowingText {
    var text = FlowingText()
    add(inlines, style, to: &text)
    text.finish()
    return text
  }

  private func add(_ inlines: [Inline], _ style: TextStyle, to result: inout FlowingText) {
    for inline in inlines {
      var inner = style
      switch inline {
      case .text(let text): result.add(shown(text), style)
      case .code(let code): if !code.isEmpty { result.add("`\(shown(code))`", style) }
      case .strong(let text):
        inner.isStrong = true
        add(text, inner, to: &result)
      case .quiet(let text):
        inner.isQuiet = true
        add(text, inner, to: &result)
      case .tone(let tone, let text):
        inner.tone = tone
        add(text, inner, to: &result)
      case .link(let text, let link):
        let isAddress = text.plainText == link.text || text.plainText.isEmpty
        inner.isUnderlined = true
        add(isAddress ? .plain(link.text) : text, inner, to: &result)
        if !isAddress { result.add(" <\(link.text)>", style) }
      }
    }
  }
}
