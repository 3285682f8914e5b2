import GapcheckCore

extension ProgressReport: RenderablePage {
  /// Where the plan stands, what is late and what comes next, then the renewed plan in full.
  package var document: Document {
    let title = plan.name.map { "Progress of \($0)" } ?? "Progress"
    let sections = [
      summaryBlocks, nextBlocks, lateBlocks, doneBlocks, proofBlocks, changeBlocks, unknownBlocks,
    ]
    return Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "progress")] + sections.flatMap { $0 }
        + [section("The plan from here", key: "plan")] + plan.body(headingLevel: 3, isBrief: false)
        + [plan.footer])
  }

  // MARK: Where it stands

  private var summaryBlocks: [Block] {
    [.paragraph([.strong(.plain(plan.track.name)), .text(", \(place).")]), .paragraph(counts)]
      + [.table(comparison)] + remarks.map { .paragraph(.plain($0)) }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if tally.items == tally.itemsDone {
      remarks.append(
        "Everything of the plan is done: from \(figures.atStart.points) to \(figures.now.points),"
          + " where \(figures.projectedAtStart.points) was planned. 'gapcheck audit' with the work"
          + " recorded (--record) says what comes after.")
    }
    if figures.before != figures.now {
      remarks.append(
        "Without the ticked work the profile stands at \(figures.before.points) today.")
    }
    if !underWay.isEmpty {
      remarks.append(
        "Under way and not ticked, so planned below with all of its hours:"
          + " \(underWay.map(\.title).joined(separator: "; ")).")
    }
    return remarks
  }

  private var place: String {
    let date = asOf.spelled
    if day < 1 { return "\(date): the plan starts on \(plan.start.spelled)" }
    if asOf > figures.endAtStart {
      return "\(date): day \(day), after the plan's end on \(figures.endAtStart.spelled)"
    }
    return "\(date): day \(day) of \(plan.days)"
  }

  private var counts: [Inline] {
    let all = "\(tally.itemsDone) of \(count(tally.items, "item")) done"
    return [.text("\(all), \(tally.effortDone) of \(tally.effort). \(balance)\(outlook)")]
  }

  private var balance: String {
    let off = Effort(minutes: abs(tally.minutesBehind))
    if tally.minutesBehind > 0 { return "\(off) behind the plan." }
    return tally.minutesBehind < 0 ? "\(off) ahead of the plan." : "Neither behind nor ahead."
  }

  private var outlook: String {
    guard let pace else { return "" }
    return " \(pace.hoursPerWeek) a week are done so far: at that pace the rest ends by"
      + " \(pace.restBy.spelled)."
  }

  private var comparison: Table {
    Table(
      [Table.Column("", isFlexible: true), Table.Column("As first planned"), Table.Column("Now")],
      rows: [
        row("Readiness", "\(figures.atStart.points) at the start", "\(figures.now.points)"),
        row(
          "Readiness at the end", "\(figures.projectedAtStart.points)",
          "\(figures.projected.points)"),
        row("End", figures.endAtStart.spelled, figures.end.spelled),
      ])
  }

  private func row(_ cells: String...) -> [[Inline]] { cells.map { .plain($0) } }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  // MARK: What comes next

  private var nextBlocks: [Block] {
    let weeks = plan.nextWeeks
    guard let first = weeks.first, let last = weeks.last, !next.isEmpty else { return [] }
    let from = max(first.from, plan.record.resumed ?? first.from)
    let dates = ", \(from.spelled) to \(last.to.spelled)"
    return [section("Next\(dates)", key: "next"), .list(next.map(listItem))]
  }

  private func listItem(_ next: Next) -> ListItem {
    let checks = next.item.checks.map {
      ListItem(.bullet, [.quiet(.plain("Done when: ")), .text($0)])
    }
    return ListItem(
      .bullet, [.strong(.plain(next.item.title)), .text(" · \(next.effort)")],
      children: checks.isEmpty ? [] : [.list(checks)])
  }

  // MARK: What is late

  private var lateBlocks: [Block] {
    guard !late.isEmpty else { return [] }
    return [
      section("Late", key: "late"),
      .table(
        Table(
          [
            Table.Column("Item", isFlexible: true), Table.Column("Hours", .right),
            Table.Column("Was due"), Table.Column("Days late", .right), Table.Column("Now"),
          ],
          rows: late.map { late in
            row(
              late.item.title, late.item.effort.description, late.planned.upperBound.spelled,
              "\(late.days)", late.outcome.words)
          })),
    ]
  }

  // MARK: What is done

  private var doneBlocks: [Block] {
    guard !done.isEmpty else { return [] }
    let entries = done.map { done in
      ListItem(
        .bullet,
        [.text("\(done.item.title) · \(done.item.effort) · \(done.on.spelled)")])
    }
    let gate = "The track asks for an artifact, and the finished project is one: its gate is met."
    return [section("Done", key: "done"), .list(entries)]
      + (meetsGate ? [.paragraph(.plain(gate))] : [])
  }

  private var proofBlocks: [Block] {
    guard !proves.isEmpty else { return [] }
    return [
      section("What the ticked work proves", key: "proves"),
      .paragraph(.plain("Levels as credited, and in brackets as proven and as claimed.")),
      .table(
        Table(
          [
            Table.Column("Skill", isFlexible: true), Table.Column("Without it"),
            Table.Column("With it"),
          ],
          rows: proves.map { row($0.skill.name, $0.before.words, $0.now.words) })),
    ]
  }

  // MARK: What changed

  private var changeBlocks: [Block] {
    let gone = dropped.map { dropped in
      ListItem(.bullet, [.text("\(dropped.item.title): \(dropped.outcome.words)")])
    }
    let new = added.map { added in
      ListItem(.bullet, [.text("\(added.item.title) · \(added.item.effort) · \(added.words)")])
    }
    return (gone.isEmpty ? [] : [section("No longer in the plan", key: "dropped"), .list(gone)])
      + (new.isEmpty ? [] : [section("New in the plan", key: "added"), .list(new)])
  }

  private var unknownBlocks: [Block] {
    guard !unknown.isEmpty else { return [] }
    return [
      .note(
        .warning,
        .plain(
          "Ticked and not counted, because this taxonomy has no such item:"
            + " \(unknown.joined(separator: ", ")). The plan from here leaves them out."))
    ]
  }
}

extension ProgressReport.Outcome {
  /// What became of an item that is not ticked.
  var words: String {
    switch self {
    case .planned(let days): days.words
    case .shown: "the profile shows it"
    case .deferred(let day): "no room; at this pace by \(day.spelled)"
    case .notNeeded: "nothing needs it"
    }
  }
}

extension ProgressReport.Added {
  fileprivate var words: String {
    days.words + (doneBefore.map { ", done \($0.spelled) and faded since" } ?? "")
  }
}

extension ProgressReport.Levels {
  /// `credited (proven … claimed)`.
  fileprivate var words: String {
    proven == claimed ? "\(credited)" : "\(credited) (\(proven) … \(claimed))"
  }
}

extension ClosedRange<CalendarDate> {
  /// The days as English text has them: one, or the first and the last.
  fileprivate var words: String {
    lowerBound == upperBound
      ? lowerBound.spelled : "\(lowerBound.spelled) to \(upperBound.spelled)"
  }
}
