import GapcheckCore

extension PlanReport {
  /// The plan as a page of its own.
  package var document: Document {
    let kind = days > terms.planDays ? "Plan" : "\(terms.planDays)-day plan"
    let title = name.map { "\(kind) for \($0)" } ?? kind
    return Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "plan")]
        + body(headingLevel: 2, isBrief: false)
        + [
          .paragraph([
            .quiet(.plain("gapcheck, taxonomy \(taxonomyVersion), as of \(asOf.spelled)."))
          ])
        ])
  }

  /// The plan as a section of a report.
  func blocks(headingLevel level: Int) -> [Block] {
    [section("Plan", key: "plan", level: level)] + body(headingLevel: level + 1, isBrief: true) + [
      .paragraph([
        .quiet(
          .plain("'gapcheck plan' gives the reasons, resources and checks of every step as well."))
      ])
    ]
  }

  private func body(headingLevel level: Int, isBrief: Bool) -> [Block] {
    var blocks: [Block] = [.paragraph(summary)]
    if isProvisional {
      blocks.append(
        .note(.warning, .plain("Provisional: the profile says too little for a verdict.")))
    }
    if days > terms.planDays {
      blocks.append(
        .note(
          .note,
          .plain(
            "At \(hoursPerWeek) a week the evidence minimums take \(days) days: the end moves, the"
              + " minimums stay.")))
    }
    let done = items.filter(\.isDone)
    if !done.isEmpty {
      blocks += [
        section("Already shown", key: "plan-done", level: level),
        .list(done.map { item($0, isBrief: isBrief) }),
      ]
    }
    for phase in phases { blocks += phaseBlocks(phase, level: level, isBrief: isBrief) }
    return blocks + deferredBlocks(level: level)
  }

  /// Whether days and months alone could mean two dates.
  private var isLong: Bool { days > Self.daysOfSafelyOneYear }

  /// Two months short of a year: a day and a month then still name one date.
  private static let daysOfSafelyOneYear = 300

  private var summary: [Inline] {
    [
      .strong(.plain(track.name)),
      .text(
        ", \(start.spelled) to \(end.spelled), \(hoursPerWeek) a week: \(total) in all,"
          + " \(reserve) of them kept for applications, \(slack) as slack for what takes longer. Readiness"
          + " \(readiness.points) → "),
      .tone(terms.marks.tone(of: projected), .plain("\(projected.points)")),
      .text(" when every box is ticked; no choice of steps in these hours could exceed"),
      .text(" \(bound.points)."),
    ]
  }

  private func phaseBlocks(_ phase: Phase, level: Int, isBrief: Bool) -> [Block] {
    let planned = items.filter { $0.phase == phase.id && !$0.isDone }
    let heading =
      "\(phase.name): \(phase.from.spelled(withYear: isLong)) to \(phase.to.spelled(withYear: isLong))"
    var blocks: [Block] = [
      section(heading, key: "plan-\(phase.id)", level: level), .paragraph(.plain(phase.purpose)),
    ]
    if planned.isEmpty {
      blocks.append(.paragraph(.plain("Nothing left here: shown already, or done before.")))
    }
    for week in weeks {
      let ofWeek = planned.filter { $0.week == week.number }
      guard !ofWeek.isEmpty else { continue }
      blocks += [
        .paragraph([
          .strong(.plain("Week \(week.number)\(week.from < phase.from ? ", continued" : "")")),
          .text(
            ", \(week.from.spelled(withYear: isLong)) to \(week.to.spelled(withYear: isLong)): \(week.planned)"
              + " of \(week.capacity)"),
        ]), .list(ofWeek.map { item($0, isBrief: isBrief) }),
      ]
    }
    return blocks
  }

  private func item(_ item: Item, isBrief: Bool) -> ListItem {
    ListItem(
      .task(id: item.id, isDone: item.isDone),
      [
        .strong(.plain(item.title)),
        .text(item.isDone ? doneWords(item) : " · \(item.effort) · \(dates(item))"),
        .quiet(.plain(gain(of: item))),
      ], children: isBrief ? shortDetails(item) : details(item))
  }

  private func doneWords(_ item: Item) -> String {
    item.kind == "reading" ? ": skipped, the profile shows what it teaches" : ""
  }

  private func gain(of item: Item) -> String {
    guard item.kind == "study" || item.kind == "prove", !item.isDone else { return "" }
    if item.gain.hundredths == 0 { return " · needed later" }
    return item.gain.points > 0 ? " · +\(item.gain.points)" : ""
  }

  private func dates(_ item: Item) -> String {
    item.from == item.to
      ? item.from.spelled(withYear: isLong)
      : "\(item.from.spelled(withYear: isLong)) to \(item.to.spelled(withYear: isLong))"
  }

  /// What says that a milestone is done; steps speak for themselves.
  private func shortDetails(_ item: Item) -> [Block] {
    guard !item.isDone, item.kind != "study", item.kind != "prove" else { return [] }
    return [
      .list(
        item.checks.map { ListItem(.bullet, [.quiet(.plain("Done when: ")), .text($0)]) })
    ]
  }

  private func details(_ item: Item) -> [Block] {
    guard !item.isDone else { return [] }
    var lines: [ListItem] = []
    func add(_ label: String, _ text: String) {
      guard !text.isEmpty else { return }
      lines.append(ListItem(.bullet, [.quiet(.plain(label)), .text(text)]))
    }
    add("Why: ", [item.why, item.note ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
    add("Ship: ", item.ship)
    for check in item.checks { add("Done when: ", check) }
    if !item.resources.isEmpty {
      let shown = item.resources.prefix(Self.shownResources).map(\.inlines)
      lines.append(ListItem(.bullet, [.quiet(.plain("From: "))] + .joined(shown, by: "; ")))
    }
    return lines.isEmpty ? [] : [.list(lines)]
  }

  /// As many as fit on a line or two; the data names the best first.
  private static let shownResources = 3

  private func deferredBlocks(level: Int) -> [Block] {
    guard !deferred.isEmpty else { return [] }
    let columns = [
      Table.Column("What did not fit", isFlexible: true), Table.Column("Level", .right),
      Table.Column("Hours", .right), Table.Column("At this pace by"),
      Table.Column("If hours are off by \(terms.band)"),
    ]
    let rows = deferred.map { step -> [[Inline]] in
      [
        .plain(step.skill.name), .plain("\(step.level)"), .plain(step.effort.description),
        .plain(step.by.spelled),
        .plain("\(step.between.lowerBound.spelled) … \(step.between.upperBound.spelled)"),
      ]
    }
    return [
      section("What did not fit", key: "plan-deferred", level: level),
      .paragraph(
        .plain(
          "This plan takes what raises readiness most in its hours. Going straight for ready, with"
            + " what blocks it first, ends by \(readyBy.spelled).")),
      .table(Table(columns, rows: rows)),
    ]
  }
}

extension PlanReport.ResourcePart {
  /// Title and author, as a link where the address was verified.
  var inlines: [Inline] {
    let text = author.isEmpty ? title : "\(title), \(author)"
    guard let url, let link = SafeLink(url) else { return .plain(text) }
    return [.link(.plain(text), link)]
  }
}
