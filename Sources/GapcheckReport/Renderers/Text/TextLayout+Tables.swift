extension TextLayout {
  private static let gap = 2
  /// A flexible column never wraps to less than this.
  private static let narrowestColumn = 12

  /// Returns the table in columns, or as a list of values for each row where columns do not fit.
  func lines(of table: Table, width: Int) -> [TextLine] {
    if table.columns.isEmpty { return [] }
    guard let widths = columnWidths(of: table, width: width) else {
      return stacked(table, width: width)
    }
    let titles = table.columns.map { [Inline].plain($0.title) }
    let rule = widths.map { TextLine(String(repeating: marks.rule, count: $0)) }
    return row(titles, of: table, widths: widths, style: .strong) + [joined(rule)]
      + table.rows.flatMap { row($0, of: table, widths: widths, style: .plain) }
  }

  /// The width of each column: all it wants, or for flexible ones a fair share of what is left.
  private func columnWidths(of table: Table, width: Int) -> [Int]? {
    var widths = table.columns.indices.map { naturalWidth(of: $0, in: table) }
    var left = width - Self.gap * (widths.count - 1)
    var flexible: [Int] = []
    for (position, column) in table.columns.enumerated() {
      if column.isFlexible {
        flexible.append(position)
      } else {
        left -= widths[position]
      }
    }
    guard left >= flexible.map({ min(widths[$0], Self.narrowestColumn) }).reduce(0, +) else {
      return nil
    }
    flexible.sort { (widths[$0], $0) < (widths[$1], $1) }
    for (served, position) in flexible.enumerated() {
      widths[position] = min(widths[position], left / (flexible.count - served))
      left -= widths[position]
    }
    return widths
  }

  private func naturalWidth(of position: Int, in table: Table) -> Int {
    let title = flow.columns(.plain(table.columns[position].title))
    return table.rows.reduce(title) { widest, row in
      position < row.count ? max(widest, flow.columns(row[position])) : widest
    }
  }

  private func row(
    _ cells: [[Inline]], of table: Table, widths: [Int], style: TextStyle
  ) -> [TextLine] {
    let wrapped = zip(cells, widths).map { flow.lines($0, width: max(1, $1), style: style) }
    let height = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      joined(
        table.columns.indices.map { position in
          let isThere = position < wrapped.count && line < wrapped[position].count
          let cell = isThere ? wrapped[position][line] : TextLine()
          return cell.padded(to: widths[position], table.columns[position].alignment)
        })
    }
  }

  private func joined(_ cells: [TextLine]) -> TextLine {
    var line = TextLine()
    for (position, cell) in cells.enumerated() {
      if position > 0 { line.append(String(repeating: " ", count: Self.gap)) }
      line.append(cell)
    }
    return line
  }

  /// Each row as lines of `Title: value`, with an empty line between rows.
  private func stacked(_ table: Table, width: Int) -> [TextLine] {
    Array(
      table.rows.map { row in
        zip(table.columns, row).flatMap { column, cell in
          if cell.plainText.isEmpty { return [TextLine]() }
          let title: [Inline] = column.title.isEmpty ? [] : [.strong(["\(column.title): "])]
          let lines = flow.lines(title + cell, width: width - 2)
          return Array(lines.prefix(1)) + Array(lines.dropFirst()).indented(by: 2)
        }
      }.filter { !$0.isEmpty }.joined(separator: [TextLine()]))
  }
}
