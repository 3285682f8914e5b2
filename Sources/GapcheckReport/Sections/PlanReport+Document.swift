import GapcheckCore

extension PlanReport {
  /// The plan as a page of its own.
  package var document: Document {
    Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "plan"), .record(record.page)]
        + body(headingLevel: 2, isBrief: false) + [footer])
  }

  /// What the page was made with.
  var footer: Block {
    .paragraph([.quiet(.plain("gapcheck, taxonomy \(taxonomyVersion), as of \(asOf.spelled)."))])
  }

  /// What the plan is called, with the person's name where there is one.
  var title: String {
    let kind = days > terms.planDays ? "Plan" : "\(terms.planDays)-day plan"
    return name.map { "\(kind) for \($0)" } ?? kind
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

  /// The plan without a title, for pages that hold it.
  func body(headingLevel level: Int, isBrief: Bool) -> [Block] {
    var blocks: [Block] = [.paragraph(summary)]
    if isProvisional {
      blocks.append(
        .note(.warning, .plain("Provisional: the profile says too little for a verdict.")))
    }
    if let outOfReach {
      let text =
        "\(outOfReach.name) is out of reach from here: this is the way to the nearest track."
      blocks.append(.note(.warning, .plain(text)))
    }
    if let strayProject {
      let text = "The project asked for, \(strayProject.name), belongs to another track."
      blocks.append(.note(.warning, .plain(text)))
    }
    if days > terms.planDays {
      blocks.append(
        .note(
          .note,
          .plain(
            "At \(hoursPerWeek) a week the evidence minimums take \(days) days: the end moves, the"
              + " minimums stay.")))
    }
    blocks += [.strip(stripChart), .table(strip)] + (isBrief ? [] : gantt)
    let done = items.filter(\.isDone)
    if !done.isEmpty {
      blocks += [
        section("Already shown", key: "plan-done", level: level),
        .list(done.map { listItem($0, isBrief: isBrief) }),
      ]
    }
    for phase in phases { blocks += phaseBlocks(phase, level: level, isBrief: isBrief) }
    return blocks + deferredBlocks(level: level)
  }

  private var boundWords: String {
    let choice =
      "choice of steps that keeps the milestones\(isForReady ? " and makes one ready" : "")"
    return bound <= projected
      ? "no other \(choice) reaches more in these hours."
      : "no \(choice) could exceed \(bound.points) in these hours."
  }

  /// Whether the steps were chosen to make one ready, and do.
  var isForReady: Bool { aim == .ready && readyOn != nil }

  private var readyWords: String {
    if isReady { return " You are ready now; what follows closes what is left." }
    guard let readyOn else { return " It does not make you ready: \(shortWords)\(otherAim)" }
    let least =
      leastTime > readyOn
      ? " The least time that the sources give newcomers runs until \(leastTime.spelled)." : ""
    return " Followed as it stands, its hours make you ready on \(readyOn.spelled).\(least)"
  }

  /// What is short of ready at the end.
  private var shortWords: String {
    let names = blockers.prefix(Self.blockersNamed).map(\.name).joined(separator: ", ")
    let rest = blockers.count - Self.blockersNamed
    if blockers.isEmpty { return "readiness stays below \(terms.readyAt.points)." }
    return
      "\(names)\(rest > 0 ? " and \(rest) more" : "") \(blockers.count == 1 ? "stays" : "stay")"
      + " a level or more short."
  }

  /// As many as one sentence can hold.
  private static let blockersNamed = 3

  private var otherAim: String {
    if let ifReady {
      return " The same hours can (--aim ready), with a readiness of \(ifReady.points)."
    }
    return aim == .ready ? " These hours do not allow it." : ""
  }

  private var offWords: String {
    let spans = daysOff.map { span in
      span.lowerBound == span.upperBound
        ? span.lowerBound.spelled : "\(span.lowerBound.spelled) to \(span.upperBound.spelled)"
    }
    return spans.isEmpty ? "" : " Off: \(spans.joined(separator: ", "))."
  }

  /// Whether days and months alone could mean two dates.
  var isLong: Bool { days > Self.daysOfSafelyOneYear }

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
      .text(" when every box is ticked; \(boundWords)"), .text(readyWords), .text(offWords),
    ]
  }
}
