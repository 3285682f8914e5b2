import GapcheckCore

extension CohortReport {
  /// The summary as a page.
  package var document: Document {
    var blocks: [Block] = [.heading(level: 1, text: .plain("Cohort summary"), key: nil)]
    blocks += overview
    blocks += lessonBlocks + trackBlocks + exposureBlocks + standingBlocks + groupBlocks
    blocks += nearBlocks + readyBlocks + unclearBlocks + invalidBlocks
    return Document(title: "Cohort summary", blocks: blocks + [footer])
  }

  private var footer: Block {
    .paragraph([
      .quiet(.plain("gapcheck, taxonomy \(taxonomy.version). \(VerdictLimits.sentence)"))
    ])
  }

  // MARK: Overview

  private var overview: [Block] {
    let invalid = summary.invalid.total
    let counts = [
      "\(people(.exact(summary.people))) scored as of \(asOf.spelled)",
      "\(people(summary.ready.total)) ready for the recommended path",
      "\(people(summary.near.total)) near it",
      "\(people(summary.unclear.total)) with too little information",
      "\(invalid) \(invalid == 1 ? "profile" : "profiles") could not be read",
    ]
    var blocks: [Block] = [.paragraph(.plain(counts.joined(separator: " · ")))]
    guard summary.isBrokenDown else {
      return blocks + [
        .note(
          .note,
          .plain("Fewer than \(summary.minimumGroup) people: nothing of them is broken down."))
      ]
    }
    if !summary.routes.isEmpty {
      let routes = summary.routes.map { kind, count in
        "\(taxonomy.route(kind)?.name ?? kind.rawValue): \(words(count))"
      }
      blocks.append(.paragraph(.plain(routes.joined(separator: " · "))))
    }
    return blocks
  }

  // MARK: Lessons

  private static let mostLessons = 15

  private var lessonBlocks: [Block] {
    guard let first = summary.lessons.first else { return [] }
    let columns = [
      Table.Column("Teach", isFlexible: true), Table.Column("People", .right),
      Table.Column("Hours", .right), Table.Column("Lift each", .right),
      Table.Column("Lift per hour", .right),
    ]
    let rows = summary.lessons.prefix(Self.mostLessons).map { lesson -> [[Inline]] in
      [
        .plain(title(of: lesson)), .plain("\(lesson.people)"), .plain(lesson.effort.description),
        .plain(points(lesson.meanGain)), .plain(points(lesson.liftPerHour)),
      ]
    }
    return [
      section("What to teach first", key: "lessons"),
      .paragraph(
        .plain(
          "Teaching \(title(of: first)), \(first.effort), lifts \(first.people) of"
            + " \(summary.recommended) people by \(points(first.meanGain)) points on average.")),
      .table(Table(columns, rows: rows, handling: .sortable)),
      .paragraph([
        .quiet(
          .plain(
            "Hours are the mean that it takes each of them, with what it needs first. Lift each is"
              + " the mean that closing the gap adds to the readiness for their own recommended"
              + " path; lift per hour is what an hour of it adds to all of them together."))
      ]),
    ]
  }

  private func title(of lesson: CohortSummary.Lesson) -> String {
    "\(taxonomy[lesson.skill].name) to level \(lesson.level)"
  }

  // MARK: Tracks

  private var trackBlocks: [Block] {
    guard !summary.tracks.isEmpty else { return [] }
    let bars = summary.tracks.filter(\.isCommon).map { row in
      BarChart.Bar(
        label: taxonomy.tracks[row.track].name, low: row.readiness.quarter,
        mark: row.readiness.median, high: row.readiness.threeQuarters,
        figures: "\(row.readiness.quarter) to \(row.readiness.threeQuarters), median"
          + " \(row.readiness.median)")
    }
    return [
      section("Readiness by track", key: "tracks"),
      .paragraph(
        .plain(
          "Credited readiness of the \(summary.recommended) people with a recommendation, of 100."
            + " Bars are thick up to what a quarter of them stay below and thin up to what three"
            + " quarters do, with a line at the median; they stand for the tracks that are"
            + " recommended to enough people to be told.")),
    ] + (bars.isEmpty ? [] : [.bars(BarChart(bars))]) + [.table(trackTable)]
  }

  private var trackTable: Table {
    let columns = [
      Table.Column("Track", isFlexible: true), Table.Column("Median", .right),
      Table.Column("Half of them", .right), Table.Column("In 90 days", .right),
      Table.Column("Recommended", .right), Table.Column("Ready", .right),
    ]
    let rows = summary.tracks.map { row -> [[Inline]] in
      [
        .plain(taxonomy.tracks[row.track].name), .plain("\(row.readiness.median)"),
        .plain("\(row.readiness.quarter) to \(row.readiness.threeQuarters)"),
        .plain("\(row.projected.median)"), .plain(words(row.recommended)),
        .plain(words(row.ready)),
      ]
    }
    return Table(columns, rows: rows, handling: .sortable)
  }

  // MARK: Exposure

  private var exposureBlocks: [Block] {
    guard let exposure = summary.exposure else { return [] }
    let bars = summary.exposureBands.map { band, count in
      let share = Readiness(part: tally.exposure.count(in: band), of: exposure.people).points
      let shown = count.isExact ? share : 0
      return BarChart.Bar(
        label: "\(band.lowerBound) to \(band.upperBound)", low: shown, mark: shown, high: shown,
        figures: "\(people(count))\(count.isExact ? ", \(share) %" : "")")
    }
    return [
      section("Exposure", key: "exposure"),
      .paragraph(
        .plain(
          "How far automation reaches into their weeks, of 100, for the \(exposure.people) people"
            + " who describe one: median \(exposure.median), half of them \(exposure.quarter) to"
            + " \(exposure.threeQuarters).")),
      .bars(BarChart(bars, caption: "Each bar is a share of these people, up to all of them.")),
    ]
  }

  // MARK: Invalid

  private var invalidBlocks: [Block] {
    guard summary.invalid.total > 0 else { return [] }
    let rows = summary.invalid.elements.map { entry -> [[Inline]] in
      [.plain(entry.name ?? "no name"), .plain(entry.reason)]
    }
    var blocks: [Block] = [
      section("Not read", key: "invalid"),
      .table(
        Table(
          [Table.Column("Name"), Table.Column("Why", isFlexible: true)], rows: rows)),
    ]
    let rest = summary.invalid.total - rows.count
    if rest > 0 { blocks.append(.paragraph(.plain("And \(rest) more."))) }
    return blocks
  }

  // MARK: Words

  func words(_ count: CohortSummary.Count) -> String {
    switch count {
    case .exact(let people): "\(people)"
    case .fewerThan(let least): "fewer than \(least)"
    case .hidden: "not told"
    }
  }

  func people(_ count: CohortSummary.Count) -> String {
    switch count {
    case .exact(1): "1 person"
    case .exact, .fewerThan: "\(words(count)) people"
    case .hidden: words(count)
    }
  }

  /// Hundredths of a point with one decimal.
  func points(_ hundredths: Int) -> String { ((hundredths + 5) / 10).decimal(places: 1) }
}

extension CohortSummary.TrackRow {
  /// Whether it is recommended to enough people to be told.
  fileprivate var isCommon: Bool { recommended.isExact && recommended != .exact(0) }
}

extension CohortSummary.Count {
  /// Whether the number may be told.
  var isExact: Bool { if case .exact = self { true } else { false } }
}
