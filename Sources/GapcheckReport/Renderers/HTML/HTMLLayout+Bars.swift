extension HTMLLayout {
  /// Returns the bars; the figures in words beside each say what it shows.
  func html(of chart: BarChart) -> HTML {
    if chart.bars.isEmpty { return .nothing }
    let bars = HTML.lines(chart.bars.map { html(of: $0, goal: chart.goal) })
      .block("ul", ["role": "list"])
    return HTML.lines([bars, HTML(chart.caption).element("figcaption")])
      .block("figure", ["class": "bars"])
  }

  private func html(of bar: BarChart.Bar, goal: Int?) -> HTML {
    let drawing = HTML.lines([
      .rectangle("track", width: 1000, top: 7, height: 2),
      .rectangle("high", width: bar.high.percent * 10, top: 5, height: 6),
      .rectangle("low", width: bar.low.percent * 10, top: 1, height: 14),
      goal.map { .rectangle("goal", left: $0.percent * 10, width: 3, top: 0, height: 16) }
        ?? .nothing,
      // The line stays on the page at both ends.
      .rectangle("mark", left: min(bar.mark.percent * 10, 992), width: 8, top: 0, height: 16),
    ])
    let image = drawing.block(
      "svg", ["viewBox": "0 0 1000 16", "preserveAspectRatio": "none", "aria-hidden": "true"])
    let label = flow.line(.plain(bar.label))
    return HTML.lines([
      (bar.isChosen ? label.element("strong") : label).element("span", ["class": "label"]), image,
      flow.line(.plain(bar.figures)).element("span", ["class": "figures"]),
    ]).block("li")
  }
}

extension HTML {
  /// Returns a filled rectangle of a drawing.
  static func rectangle(
    _ name: String, left: Int = 0, width: Int, top: Int, height: Int
  ) -> HTML {
    nothing.element(
      "rect",
      [
        "class": name, "x": "\(left)", "y": "\(top)", "width": "\(width)", "height": "\(height)",
      ])
  }
}
