/// Writes pages as GitHub-flavoured Markdown in which every text shows literally.
package struct MarkdownRenderer: Sendable {
  private let flow = MarkdownFlow()

  package init() {}

  /// Returns the page; it ends with one line break and no line ends with a space.
  package func render(_ document: Document) -> String {
    let lines = lines(of: document.headedBlocks, isNested: false)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func lines(of blocks: [Block], isNested: Bool) -> [String] {
    var lines: [String] = []
    var previous: (list: [ListItem], marks: MarkdownListMarks)?
    for block in blocks {
      let marks = previous.map { $0.marks.following($0.list, before: block) } ?? .usual
      let added = self.lines(of: block, marks: marks, isNested: isNested)
      if added.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines += added
      if case .list(let items) = block { previous = (items, marks) } else { previous = nil }
    }
    return lines
  }

  private func lines(of block: Block, marks: MarkdownListMarks, isNested: Bool) -> [String] {
    switch block {
    case .heading(let level, let text, _): heading(level, text)
    case .paragraph(let text): [flow.line(text)].filter { !$0.isEmpty }
    case .list(let items): items.flatMap { lines(of: $0, marks: marks) }
    case .table(let table): lines(of: table)
    case .bars(let chart): lines(of: chart)
    case .stack(let chart): lines(of: chart)
    case .strip: []
    case .heat(let map): lines(of: map)
    case .gantt(let chart): MermaidGantt().lines(of: chart)
    case .note(let kind, let text): note(kind, text, isNested: isNested)
    case .record(let record): [record.comment]
    }
  }

  private func heading(_ level: Int, _ text: [Inline]) -> [String] {
    let line = flow.line(text)
    return line.isEmpty ? [] : [String(repeating: "#", count: min(max(level, 1), 6)) + " " + line]
  }

  /// A GitHub alert; within a list, where alerts do not work, a quotation that says what it is.
  private func note(_ kind: NoteKind, _ text: [Inline], isNested: Bool) -> [String] {
    let line = flow.line(text)
    if line.isEmpty { return [] }
    return switch (kind, isNested) {
    case (.note, false): ["> [!NOTE]", "> " + line]
    case (.warning, false): ["> [!WARNING]", "> " + line]
    case (.note, true): ["> **Note:** " + line]
    case (.warning, true): ["> **Warning:** " + line]
    }
  }

  private func lines(of item: ListItem, marks: MarkdownListMarks) -> [String] {
    let mark = marks.mark(for: item.marker)
    var first = [mark]
    switch item.marker {
    case .task(let id, let isDone, let fields):
      let record = PageRecord(name: "", fields: [PageRecord.Field("id", id)] + fields)
      first += [isDone ? "[x]" : "[ ]", flow.line(item.text), record.comment]
    case .bullet, .number: first.append(flow.line(item.text))
    }
    let space = String(repeating: " ", count: mark.utf8.count + 1)
    let children = lines(of: item.children, isNested: true)
    let isTight = first.count == 2 && first[1].isEmpty || item.children.first?.isList == true
    return [first.filter { !$0.isEmpty }.joined(separator: " ")]
      + (children.isEmpty || isTight ? [] : [""])
      + children.map { $0.isEmpty ? "" : space + $0 }
  }

  private func lines(of table: Table) -> [String] {
    if table.columns.isEmpty { return [] }
    let titles = table.columns.map { flow.cell(.plain($0.title)) }
    let rules = table.columns.map { $0.alignment == .right ? "---:" : "---" }
    let rows = table.rows.map { cells in
      table.columns.indices.map { $0 < cells.count ? flow.cell(cells[$0]) : "" }
    }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// The figures in words say what the bars show.
  private func lines(of chart: BarChart) -> [String] {
    if chart.bars.isEmpty || chart.reach != .everywhere { return [] }
    let rows = chart.bars.map { [[Inline].plain($0.label), .plain($0.figures)] }
    return lines(of: Table([Table.Column(""), Table.Column("")], rows: rows))
  }

  private func lines(of chart: StackChart) -> [String] {
    if chart.groups.isEmpty { return [] }
    let items = chart.groups.map { group in
      ListItem(.bullet, [.strong(.plain(group.label)), .text(" \(group.figures)")])
    }
    return lines(of: [.paragraph(.plain("\(chart.title):")), .list(items)], isNested: false)
  }

  private func lines(of map: HeatMap) -> [String] {
    if map.rows.isEmpty { return [] }
    let columns =
      [Table.Column(map.rowTitle), Table.Column(map.groupTitle, .right)]
      + map.columns.map { Table.Column($0, .right) }
    let rows = map.rows.map { row in
      [[Inline].plain(row.label), .plain(row.group)] + row.points.map { .plain("\($0)") }
    }
    return lines(of: Table(columns, rows: rows))
  }
}

/// What the items of a list begin with.
private struct MarkdownListMarks {
  let bullet: String
  let delimiter: String

  static let usual = MarkdownListMarks(bullet: "-", delimiter: ".")
  static let unusual = MarkdownListMarks(bullet: "*", delimiter: ")")

  /// The marks for a block after a list: two lists that began alike would be read as one.
  func following(_ list: [ListItem], before block: Block) -> MarkdownListMarks {
    guard case .list(let items) = block,
      items.first?.marker.isNumber == list.last?.marker.isNumber
    else { return .usual }
    return bullet == Self.usual.bullet ? .unusual : .usual
  }

  /// Numbers have no sign and at most nine digits: more would not be read as a list.
  func mark(for marker: ListItem.Marker) -> String {
    switch marker {
    case .bullet, .task: bullet
    case .number(let number): "\(min(max(number, 0), 999_999_999))\(delimiter)"
    }
  }
}

extension ListItem.Marker {
  fileprivate var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
