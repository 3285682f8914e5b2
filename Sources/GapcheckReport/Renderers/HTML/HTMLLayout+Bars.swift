extension HTMLLayout {
  /// Returns the bars; the figures in words beside each say what it shows.
  func html(of chart: BarChart) -> HTML {
    if chart.bars.isEmpty { return .nothing }
    let bars = HTML.lines(chart.bars.map { html(of: $0) }).block("ul", ["role": "list"])
    return HTML.lines([bars, Self.caption.element("figcaption")])
      .block("figure", ["class": "bars"])
  }

  private static let caption = HTML(
    "Bars run from 0 to 100: thick as far as the low figure, thin as far as the high one, with a"
      + " line at the figure itself.")

  private func html(of bar: BarChart.Bar) -> HTML {
    let drawing = HTML.lines([
      rectangle("track", width: 100, top: 7, height: 2),
      rectangle("high", width: bar.high.percent, top: 5, height: 6),
      rectangle("low", width: bar.low.percent, top: 1, height: 14),
      // The line stays on the page at both ends.
      rectangle("mark", left: min(bar.mark.percent, 99), width: 1, top: 0, height: 16),
    ])
    let image = drawing.block(
      "svg", ["viewBox": "0 0 100 16", "preserveAspectRatio": "none", "aria-hidden": "true"])
    return HTML.lines([
      flow.line(.plain(bar.label)).element("span", ["class": "label"]), image,
      flow.line(.plain(bar.figures)).element("span", ["class": "figures"]),
    ]).block("li")
  }

  private func rectangle(
    _ name: String, left: Int = 0, width: Int, top: Int, height: Int
  ) -> HTML {
    HTML.nothing.element(
      "rect",
      [
        "class": name, "x": "\(left)", "y": "\(top)", "width": "\(width)", "height": "\(height)",
      ])
  }
}

extension Int {
  /// The number within the bar.
  fileprivate var percent: Int { Swift.min(Swift.max(self, 0), 100) }
}
