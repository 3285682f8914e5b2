extension TextLayout {
  /// The most and the fewest cells of a bar.
  private static let cells = 10...24
  /// Figures with less room than this go under their bar.
  private static let narrowestFigures = 12

  /// Returns a line for each bar: label, cells and figures, all aligned.
  func lines(of chart: BarChart, width: Int) -> [TextLine] {
    if chart.reach == .pictured { return [] }
    let labels = chart.bars.map { flow.line(.plain($0.label)) }
    let labelWidth = min(labels.map(\.columns).max() ?? 0, width * 2 / 5)
    let figureWidth = chart.bars.map { flow.columns(.plain($0.figures)) }.max() ?? 0
    let left = width - labelWidth - 2
    let cells = min(max(left - 2 - figureWidth, Self.cells.lowerBound), Self.cells.upperBound)
    return zip(chart.bars, labels).flatMap { bar, label in
      var line = (bar.isChosen ? flow.line([.strong(.plain(bar.label))]) : label).cut(
        to: labelWidth, ellipsis: marks.ellipsis
      ).padded(to: labelWidth)
      line.append("  ")
      line.append(self.cells(of: bar, count: cells))
      line.append("  ")
      return figures(bar.figures, after: line, width: width)
    }
  }

  private func figures(_ figures: String, after line: TextLine, width: Int) -> [TextLine] {
    let room = width - line.columns
    if room >= Self.narrowestFigures {
      return flow.lines(.plain(figures), width: room).hanging(line)
    }
    return [line] + flow.lines(.plain(figures), width: width - 2).indented(by: 2)
  }

  /// Draws a cell for each share of the bar, by what holds at the middle of the cell.
  private func cells(of bar: BarChart.Bar, count: Int) -> TextLine {
    let low = bar.low.percent
    let high = max(low, bar.high.percent)
    let marked = min(bar.mark.percent * count / 100, count - 1)
    var line = TextLine()
    for cell in 0..<count {
      let middle = (2 * cell + 1) * 50
      if cell == marked {
        line.append(marks.mark, .strong)
      } else if middle < low * count {
        line.append(marks.solid)
      } else if middle < high * count {
        line.append(marks.light)
      } else {
        line.append(marks.beyond, .quiet)
      }
    }
    return line
  }
}
