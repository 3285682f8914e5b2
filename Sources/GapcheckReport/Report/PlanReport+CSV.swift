import GapcheckCore

extension PlanReport {
  /// The items as a table, one row each, with titles of columns that issue trackers know.
  var csv: String {
    var writer = CSVWriter(columns: Self.columns)
    for item in items { writer.row(cells(of: item)) }
    return writer.text
  }

  /// Imports map columns by these titles: they stay as they are, and new ones come last.
  private static let columns = [
    "id", "title", "description", "kind", "phase", "week", "start_date", "due_date", "hours",
    "gain", "skills", "status", "track",
  ]

  private func cells(of item: Item) -> [CSVWriter.Cell] {
    [
      .text(item.id), .text(item.title), .text(item.plainDetails), .text(item.kind.rawValue),
      .text(item.phase), .number(item.week, decimals: 0), .date(item.from), .date(item.to),
      .number(item.effort.tenthsOfHours, decimals: 1),
      .number(item.gain.hundredths, decimals: 2),
      .text(item.skills.map(\.skill.id).joined(separator: ";")),
      .text(item.isDone ? "done" : "todo"), .text(track.id),
    ]
  }
}
