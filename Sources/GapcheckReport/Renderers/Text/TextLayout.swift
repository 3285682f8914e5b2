/// Lays blocks out as lines no wider than asked.
struct TextLayout {
  let flow: TextFlow
  let marks: TextMarks

  /// What is nested moves to the right only while this many columns remain.
  private static let narrowestNest = 28

  init(ascii: Bool) {
    flow = TextFlow(ascii: ascii)
    marks = ascii ? .ascii : .unicode
  }

  /// Returns the blocks with an empty line between each and the next.
  func lines(of blocks: [Block], width: Int, isNested: Bool) -> [TextLine] {
    var lines: [TextLine] = []
    for block in blocks {
      let added = self.lines(of: block, width: width, isNested: isNested)
      if added.isEmpty { continue }
      let isTight = isNested && block.isList
      if !lines.isEmpty && !isTight { lines.append(TextLine()) }
      lines += added
    }
    return lines
  }

  private func lines(of block: Block, width: Int, isNested: Bool) -> [TextLine] {
    switch block {
    case .heading(let level, let text, _): heading(level, text, width: width)
    case .paragraph(let text): flow.lines(text, width: width)
    case .list(let items): list(items, width: width, isNested: isNested)
    case .table(let table): lines(of: table, width: width)
    case .bars(let chart): lines(of: chart, width: width)
    case .stack(let chart): lines(of: chart, width: width)
    case .strip, .gantt: []
    case .heat(let map): lines(of: map, width: width)
    case .note(let kind, let text): note(kind, text, width: width)
    case .record: []
    }
  }

  private func heading(_ level: Int, _ text: [Inline], width: Int) -> [TextLine] {
    let lines = flow.lines(text, width: width, style: .strong)
    guard level <= 2, let widest = lines.map(\.columns).max() else { return lines }
    let rule = level == 1 ? marks.titleRule : marks.rule
    return lines + [TextLine(String(repeating: rule, count: widest))]
  }

  private func note(_ kind: NoteKind, _ text: [Inline], width: Int) -> [TextLine] {
    let lines = flow.lines(text, width: width - 2)
    if lines.isEmpty { return [] }
    var mark: TextLine
    switch kind {
    case .note: mark = TextLine("i", .strong)
    case .warning: mark = TextLine("!", TextStyle(isStrong: true, tone: .fair))
    }
    mark.append(" ")
    return lines.hanging(mark)
  }

  private func list(_ items: [ListItem], width: Int, isNested: Bool) -> [TextLine] {
    let texts = items.map { mark(of: $0.marker) }
    let widest = texts.map(\.columns).max() ?? 0
    return zip(items, texts).flatMap { item, text in
      var mark = TextLine(isNested ? "" : "  ")
      mark.append(text.padded(to: widest, .right))
      mark.append(" ")
      let first = flow.lines(item.text, width: width - mark.columns).hanging(mark)
      let indent = width - mark.columns >= Self.narrowestNest ? mark.columns : 0
      let rest = lines(of: item.children, width: width - indent, isNested: true)
      return first + rest.indented(by: indent)
    }
  }

  private func mark(of marker: ListItem.Marker) -> TextLine {
    switch marker {
    case .bullet: TextLine(marks.bullet)
    case .number(let number): TextLine("\(number).")
    case .task(_, let isDone, _): TextLine(isDone ? "[x]" : "[ ]")
    }
  }
}
