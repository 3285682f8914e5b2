import GapcheckCore

/// The whole plan at a glance: hours by week and kind of work.
extension PlanReport {
  /// One column a week, or in long plans a few weeks; one row for each kind of work.
  var strip: Table {
    let spans = stripSpans
    let label = weeksPerColumn == 1 ? "Week" : "From week"
    let columns =
      [Table.Column(label)] + spans.map { Table.Column("\($0[0].number)", .right) }
    let lanes = laneEfforts(spans).map { [$0.name] + $0.efforts.map(hours) }
    let load = spans.map { span in
      span.allSatisfy { $0.capacity == .none }
        ? "off" : hours(span.map(\.planned).reduce(.none, +))
    }
    return Table(
      columns,
      rows: ([months(spans), ["Day"] + spans.map { "\($0[0].from.day)" }] + lanes
        + [["All"] + load, ["Ends"] + spans.map(ends)]).map { $0.map { .plain($0) } })
  }

  /// A kind of work as the strip shows it.
  private enum Lane: String, CaseIterable {
    case read = "Read"
    case learn = "Learn"
    case prove = "Prove"
    case build = "Build"
    case show = "Show"
    case apply = "Apply"

    init(_ kind: Kind) {
      self =
        switch kind {
        case .study: .learn
        case .prove: .prove
        case .reading: .read
        case .pipeline, .project, .writeup: .build
        case .applications: .apply
        case .contribution, .profile, .community: .show
        }
    }
  }

  /// As many columns as fit on a terminal, and as there are weeks in the usual plan.
  private static let stripColumns = 13

  private var weeksPerColumn: Int {
    max(1, (weeksAhead.count + Self.stripColumns - 1) / Self.stripColumns)
  }

  /// The weeks ahead, in as many spans as there are columns.
  var stripSpans: [[Week]] {
    let weeks = weeksAhead
    return stride(from: 0, to: weeks.count, by: weeksPerColumn).map {
      Array(weeks[$0..<min($0 + weeksPerColumn, weeks.count)])
    }
  }

  /// The month where it changes.
  func months(_ spans: [[Week]]) -> [String] {
    let starts = spans.map { $0[0].from }
    return [""]
      + starts.enumerated().map { place, date in
        place > 0 && starts[place - 1].month == date.month ? "" : date.monthName
      }
  }

  /// The kinds of work that there are any hours of, with those of each span.
  func laneEfforts(_ spans: [[Week]]) -> [(name: String, efforts: [Effort])] {
    Lane.allCases.compactMap { lane in
      let ids = Set(items.filter { Lane($0.kind) == lane }.map(\.id))
      let efforts = spans.map { span in
        span.flatMap(\.parts).filter { ids.contains($0.item) }.map(\.effort).reduce(.none, +)
      }
      return efforts.contains { $0 > .none } ? (lane.rawValue, efforts) : nil
    }
  }

  private func hours(_ effort: Effort) -> String {
    if effort == .none { return "" }
    return effort.wholeHours == 0 ? "·" : "\(effort.wholeHours)"
  }

  /// The phases that end within a span, as days of the plan.
  private func ends(_ span: [Week]) -> String {
    phases.filter { span[0].from <= $0.to && $0.to <= span[span.count - 1].to }
      .map { "D\($0.to.days(since: start) + 1)" }.joined(separator: " ")
  }
}
