extension TextLayout {
  /// The most cells of a whole.
  private static let mostCells = 60

  /// Returns the whole as a bar of cells, and under it each group with its parts in words.
  func lines(of chart: StackChart, width: Int) -> [TextLine] {
    if chart.groups.isEmpty { return [] }
    let signs = [marks.solid, marks.light, marks.beyond]
    let count = min(width - 4, Self.mostCells)
    var bar = TextLine("  ")
    var filled = 0
    var reached = 0
    for (place, group) in chart.groups.enumerated() {
      reached += group.share
      let end = min(max((reached * count + 500) / 1000, filled), count)
      bar.append(String(repeating: signs[place % signs.count], count: end - filled))
      filled = end
    }
    let key = chart.groups.enumerated().flatMap { place, group in
      var mark = TextLine("  ")
      mark.append(String(repeating: signs[place % signs.count], count: 2))
      mark.append(" ")
      let words: [Inline] = [.strong(.plain(group.label)), .text(" \(group.figures)")]
      return flow.lines(words, width: width - mark.columns).hanging(mark)
    }
    return flow.lines(.plain("\(chart.title):"), width: width) + [bar] + key
  }
}
