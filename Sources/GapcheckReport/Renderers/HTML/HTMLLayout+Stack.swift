extension HTMLLayout {
  /// Returns the whole as one bar, and under it each group with its parts in words.
  mutating func html(of chart: StackChart) -> HTML {
    if chart.groups.isEmpty { return .nothing }
    let stripes = anchor(for: "stripes")
    let dots = anchor(for: "dots")
    let fills = ["solid", stripes, dots]
    var left = 0
    var pieces: [HTML] = [Self.stripes(stripes), Self.dots(dots)]
    for (place, group) in chart.groups.enumerated() {
      let fill = Self.fill(fills[place % fills.count])
      for share in group.pieces where share > 0 {
        pieces.append(Self.piece(fill, left: left, width: share))
        left += share
      }
    }
    let bar = HTML.lines(pieces).block(
      "svg", ["class": "whole", "role": "img", "aria-label": chart.summary])
    let key = chart.groups.enumerated().map { place, group in
      HTML.lines([
        Self.swatch(Self.fill(fills[place % fills.count])),
        flow.line([.strong(.plain(group.label)), .text(" \(group.figures)")]).element("span"),
      ]).block("li")
    }
    let list = HTML.lines(key).block("ul", ["role": "list"])
    return HTML.lines([HTML(chart.title).element("figcaption"), bar, list])
      .block("figure", ["class": "stack"])
  }

  /// Shares are lengths of the page: patterns keep their shape at every width.
  private static func piece(_ fill: String?, left: Int, width: Int) -> HTML {
    HTML.nothing.element(
      "rect",
      [
        "class": "piece", "x": length(left), "y": "1", "width": length(width), "height": "30",
        "fill": fill,
      ])
  }

  /// A length of the page.
  static func length(_ thousandths: Int) -> String {
    "\(thousandths / 10).\(thousandths % 10)%"
  }

  private static func swatch(_ fill: String?) -> HTML {
    HTML.nothing.element(
      "rect", ["class": "piece", "x": "1", "y": "1", "width": "30", "height": "16", "fill": fill]
    ).element("svg", ["class": "swatch", "viewBox": "0 0 32 18", "aria-hidden": "true"])
  }

  /// What fills a piece; the style fills those that nothing else does.
  private static func fill(_ name: String) -> String? { name == "solid" ? nil : "url(#\(name))" }

  private static func stripes(_ name: String) -> HTML {
    pattern(
      name, turned: "rotate(45)",
      .rectangle("ink", width: 3, top: 0, height: 6))
  }

  private static func dots(_ name: String) -> HTML {
    pattern(
      name, turned: nil,
      HTML.nothing.element("circle", ["class": "ink", "cx": "3", "cy": "3", "r": "1"]))
  }

  private static func pattern(_ name: String, turned: String?, _ ink: HTML) -> HTML {
    (HTML.rectangle("ground", width: 6, top: 0, height: 6) + ink).element(
      "pattern",
      [
        "id": name, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": turned,
      ])
  }
}

extension StackChart.Group {
  /// The shares to draw: those of the parts, or the whole group's where it has none.
  fileprivate var pieces: [Int] { parts.isEmpty ? [share] : parts.map(\.share) }
}
