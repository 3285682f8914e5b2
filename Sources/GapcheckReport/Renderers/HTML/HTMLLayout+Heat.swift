extension HTMLLayout {
  /// What the style darkens; the lightest cells are as light as the page.
  private static let steps = [nil, "step-one", "step-two", "step-three", "step-four"]

  /// Returns the map as a table: its figures stand in the cells that they darken.
  func html(of map: HeatMap) -> HTML {
    if map.rows.isEmpty { return .nothing }
    let titles = [map.rowTitle, map.groupTitle].map {
      HTML($0).element("th", ["scope": "col"])
    }
    let columns = map.columns.map { name in
      HTML(name).element("span").element("th", ["scope": "col", "class": "turned"])
    }
    let head = (titles + columns).reduce(.nothing, +).element("tr").block("thead")
    let rows = map.rows.map { row in
      let start =
        HTML(row.label).element("th", ["scope": "row"])
        + HTML(row.group).element("td", ["class": "figure"])
      return row.points.reduce(start) { cells, points in
        cells
          + HTML("\(points)").element("td", ["class": Self.steps[HeatMap.step(of: points)]])
      }.element("tr")
    }
    let body = HTML.lines(rows).block("tbody")
    return scrolling(
      HTML.lines([head, body]).block("table", ["class": "heat sortable searchable"]))
  }
}
