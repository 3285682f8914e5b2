extension TextLayout {
  private static let labelWidths = 8...30

  /// Returns a line of shades for each row, and what the letters above them stand for.
  func lines(of map: HeatMap, width: Int) -> [TextLine] {
    if map.rows.isEmpty { return [] }
    let groups = [map.groupTitle] + map.rows.map(\.group)
    let groupWidth = min(
      groups.map { flow.line(.plain($0)).columns }.max() ?? 0, Self.labelWidths.lowerBound)
    let room = width - groupWidth - 4
    let least = Self.labelWidths.lowerBound
    guard room - map.columns.count >= least else {
      return flow.lines([.quiet(.plain("Too wide for \(width) columns."))], width: width)
    }
    let gap = room - 2 * map.columns.count >= least ? " " : ""
    let widest =
      ([map.rowTitle] + map.rows.map(\.label)).map { flow.line(.plain($0)).columns }
      .max() ?? 0
    let labelWidth = min(
      room - (1 + gap.count) * map.columns.count, Self.labelWidths.upperBound, widest)
    var head = line(map.rowTitle, map.groupTitle, labelWidth: labelWidth, groupWidth: groupWidth)
    for place in map.columns.indices { head.append(HeatMap.mark(of: place) + gap) }
    let rows = map.rows.map { row in
      var line = line(row.label, row.group, labelWidth: labelWidth, groupWidth: groupWidth)
      for points in row.points { line.append(marks.shades[HeatMap.step(of: points)] + gap) }
      return line
    }
    return [head] + rows + [TextLine()] + key(of: map, width: width)
  }

  private func line(
    _ label: String, _ group: String, labelWidth: Int, groupWidth: Int
  ) -> TextLine {
    var line = flow.line(.plain(label)).cut(to: labelWidth, ellipsis: marks.ellipsis)
      .padded(to: labelWidth)
    line.append("  ")
    line.append(
      flow.line(.plain(group)).cut(to: groupWidth, ellipsis: marks.ellipsis)
        .padded(to: groupWidth, .right))
    line.append("  ")
    return line
  }

  private func key(of map: HeatMap, width: Int) -> [TextLine] {
    let steps = marks.shades.enumerated().map { "\($1) from \($0 * 20)" }.joined(separator: ", ")
    let columns = map.columns.enumerated().map { "\(HeatMap.mark(of: $0)) \($1)" }
      .joined(separator: ", ")
    return flow.lines([.quiet(.plain("\(steps); \(columns)."))], width: width)
  }
}

extension HeatMap {
  /// A letter for a column: A to Z, then a to z, then all alike.
  fileprivate static func mark(of column: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    return column < letters.count ? String(letters[column]) : "+"
  }
}
