extension HTMLLayout {
  /// Returns the table; one of many columns scrolls within a box of its own, also by keyboard.
  func html(of table: Table) -> HTML {
    if table.columns.isEmpty { return .nothing }
    let titles = table.columns.map { title($0) }
    let rows = table.rows.map { row($0, of: table) }
    let head = row(titles).block("thead")
    let body = rows.isEmpty ? .nothing : HTML.lines(rows).block("tbody")
    let html = HTML.lines([head, body]).block("table", ["class": table.handling.style])
    if table.columns.count <= Self.columnsThatFit { return html }
    return scrolling(html)
  }

  /// Puts what may be wider than the page into a box of its own.
  func scrolling(_ html: HTML) -> HTML {
    html.block(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": heading == nil ? nil : "group",
        "aria-labelledby": heading,
      ])
  }

  /// As many columns as wrap well on a phone.
  private static let columnsThatFit = 2

  private func title(_ column: Table.Column) -> HTML {
    let title = flow.line(.plain(column.title))
    return title.isBlank
      ? title.element("td") : title.element("th", ["scope": "col", "class": column.style])
  }

  /// The first cell heads its row.
  private func row(_ cells: [[Inline]], of table: Table) -> HTML {
    row(
      table.columns.enumerated().map { place, column in
        let cell = place < cells.count ? flow.line(cells[place]) : .nothing
        let isHead = place == 0 && table.columns.count > 1 && !cell.isBlank
        return isHead
          ? cell.element("th", ["scope": "row", "class": column.style])
          : cell.element("td", ["class": column.style])
      })
  }

  private func row(_ cells: [HTML]) -> HTML {
    cells.reduce(.nothing, +).element("tr")
  }
}

extension Table.Handling {
  /// What the page's script finds the table by.
  fileprivate var style: String? {
    switch self {
    case .fixed: nil
    case .sortable: "sortable"
    case .searchable: "sortable searchable"
    }
  }
}

extension Table.Column {
  fileprivate var style: String? {
    switch alignment {
    case .right: "figure"
    case .left: isFlexible ? "wide" : nil
    }
  }
}
