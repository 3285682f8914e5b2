import GapcheckCore

extension PlanReport {
  /// A phase, week by week.
  func phaseBlocks(_ phase: Phase, level: Int, isBrief: Bool) -> [Block] {
    let planned = items.filter { $0.phase == phase.id && !$0.isDone }
    let heading =
      "\(phase.name): \(phase.from.spelled(withYear: isLong)) to \(phase.to.spelled(withYear: isLong))"
    var blocks: [Block] = [
      section(heading, key: "plan-\(phase.id)", level: level), .paragraph(.plain(phase.purpose)),
    ]
    for week in weeksAhead where week.from <= phase.to && phase.from <= week.to {
      blocks += weekBlocks(week, items: planned, phase: phase, isBrief: isBrief)
    }
    if planned.isEmpty, blocks.count == 2 {
      blocks.append(.paragraph(.plain("Nothing left here: shown already, or done before.")))
    }
    return blocks
  }

  /// The weeks that are not yet over when a plan under way is made anew.
  var weeksAhead: [Week] { weeks.filter { $0.to >= record.resumed ?? start } }

  /// The first week ahead with anything to do, and the next where most of that one is over.
  var nextWeeks: [Week] {
    let ahead = weeksAhead.drop { $0.parts.isEmpty }
    guard let first = ahead.first else { return [] }
    let isShort = first.to.days(since: max(first.from, record.resumed ?? start)) + 1 < 4
    return Array(ahead.prefix(isShort ? 2 : 1))
  }

  /// A week with what goes on in it and what begins; its second part, in the next phase, alone with
  /// what begins there.
  private func weekBlocks(
    _ week: Week, items: [Item], phase: Phase, isBrief: Bool
  ) -> [Block] {
    let isContinued = week.from < phase.from
    let begun = items.filter { $0.week == week.number }
    let going = isContinued ? [] : week.parts.filter { part in isUnderWay(part, at: week) }
    if isContinued, begun.isEmpty { return [] }
    let entries =
      going.map(goingOn) + begun.map { item in listItem(item, isBrief: isBrief) }
    let title: [Inline] = [
      .strong(.plain("Week \(week.number)\(isContinued ? ", continued" : "")")),
      .text(
        ", \(week.from.spelled(withYear: isLong)) to \(week.to.spelled(withYear: isLong)): "
          + load(of: week)),
    ]
    return [.paragraph(title)] + (entries.isEmpty ? [] : [.list(entries)])
  }

  private func load(of week: Week) -> String {
    if week.capacity == .none { return "off" }
    return week.parts.isEmpty
      ? "free, \(week.capacity)" : "\(week.planned) of \(week.capacity)"
  }

  private func isUnderWay(_ part: Part, at week: Week) -> Bool {
    items.contains { $0.id == part.item && $0.week < week.number }
  }

  /// What an item that began earlier takes of a week.
  private func goingOn(_ part: Part) -> ListItem {
    let title = items.first { $0.id == part.item }?.title ?? part.item
    return ListItem(.bullet, [.quiet(.plain("Going on: ")), .text("\(title) · \(part.effort)")])
  }
}
