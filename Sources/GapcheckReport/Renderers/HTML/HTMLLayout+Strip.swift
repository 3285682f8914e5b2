extension HTMLLayout {
  /// Returns the lanes one under the other, with the months above and the milestones below.
  func html(of chart: StripChart) -> HTML {
    if chart.spans.isEmpty || chart.lanes.isEmpty { return .nothing }
    let count = chart.spans.count
    var rows = [row("", [heads(chart.spans)], class: "axis")]
    rows += chart.lanes.map { lane in
      row(lane.label, lane.loads.enumerated().map { cell($1, at: $0, of: count) }, class: "lane")
    }
    let marks = chart.milestones.map { mark($0.label, at: $0.span, of: count) }
    if !marks.isEmpty { rows.append(row("Ends", marks, class: "axis")) }
    let drawing = HTML.lines(rows).block(
      "div", ["class": "lanes", "role": "img", "aria-label": chart.summary])
    let list = chart.milestones.map { milestone in
      flow.line([.strong(.plain(milestone.label)), .text(" \(milestone.text)")]).element("li")
    }
    return HTML.lines([
      HTML(chart.title).element("figcaption"), drawing,
      list.isEmpty ? .nothing : HTML.lines(list).block("ul", ["role": "list"]),
    ]).block("figure", ["class": "strip"])
  }

  private func row(_ label: String, _ pieces: [HTML], class name: String) -> HTML {
    HTML.lines([
      HTML(label).element("span"),
      HTML.lines(pieces).block("svg", ["class": name, "aria-hidden": "true"]),
    ]).block("div")
  }

  /// A span of a lane: a line where it holds nothing, the higher the more it holds.
  private func cell(_ load: Int, at place: Int, of count: Int) -> HTML {
    let height = load <= 0 ? 1 : 3 + load.percent * 17 / 100
    return HTML.nothing.element(
      "rect",
      [
        "class": load <= 0 ? "track" : "low", "x": Self.length(place * 1000 / count + 2),
        "y": "\(22 - height)", "width": Self.length(1000 / count - 4), "height": "\(height)",
      ])
  }

  private func heads(_ spans: [String]) -> HTML {
    HTML.lines(
      spans.enumerated().filter { !$0.element.isEmpty }.map { place, head in
        Self.words(head, at: place * 1000 / spans.count + 2)
      })
  }

  /// A mark at the end of a span, with its words before it.
  private func mark(_ label: String, at place: Int, of count: Int) -> HTML {
    let right = (place + 1) * 1000 / count
    return HTML.nothing.element(
      "rect",
      ["class": "mark", "x": Self.length(right - 6), "y": "1", "width": "4", "height": "20"])
      + Self.words(label, at: right - 12, anchor: "end")
  }

  private static func words(_ text: String, at left: Int, anchor: String? = nil) -> HTML {
    HTML(text).element("text", ["x": length(left), "y": "16", "text-anchor": anchor])
  }
}

extension StripChart {
  /// What the picture is to those who do not see it; the table beside it has the figures.
  fileprivate var summary: String {
    "\(title): \(lanes.map(\.label).joined(separator: ", ")); the table that follows has the hours."
  }
}
