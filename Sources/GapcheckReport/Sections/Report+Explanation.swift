import GapcheckCore

/// The appendix: the sums behind the scores and what the levels rest on, where that is asked for.
extension Report {
  var explanationBlocks: [Block] {
    guard let explanation else { return [] }
    let heading = section("How the scores were made", key: "explanation")
    guard !explanation.tracks.isEmpty else {
      return [
        heading,
        .paragraph(.plain("Nothing is scored: the profile says nothing to add up.")),
      ]
    }
    var blocks = [heading, .paragraph(howToRead)]
    blocks += explanation.exposure?.blocks ?? []
    for sum in explanation.tracks {
      blocks += sum.blocks
      if let hours = explanation.hours, hours.track == sum.track {
        blocks += hours.blocks(isReady: plannedTrack?.isReady ?? false)
      }
    }
    return blocks + skillBlocks(explanation.skills)
  }

  private var howToRead: [Inline] {
    .plain(
      "Each score is the sum of the rows of its table. A requirement brings 100 × its weight / all"
        + " weights × min(1, level / need) points: counted with what is proven, credited and"
        + " claimed. Of several skills that will do, the best counts and is named. Rows are rounded"
        + " so that they add up to the last digit. What each level rests on stands under 'Skill"
        + " levels', with the rule in brackets: 'gapcheck explain RULE' tells more of it.")
  }

  private func skillBlocks(_ skills: [SkillPart]) -> [Block] {
    let items = skills.map { skill in
      ListItem(
        .bullet,
        [
          .strong(.plain(skill.skill.name)),
          .text(
            ": proven \(skill.proven.exact), credited \(skill.credited.exact), claimed"
              + " \(skill.claimed.exact)"),
        ], children: [.list(skill.from.map { ListItem(.bullet, $0.inlines) })])
    }
    return [
      section("Skill levels", key: "explanation-skills", level: 3),
      .paragraph(
        .plain("Proven is the claim up to the highest level that something shows ")
          + ScoringRule.evidenceCeiling.inlines
          + .plain("; credited counts the rest of the claim in part ")
          + ScoringRule.credited.inlines + .plain(".")),
      .list(items),
    ]
  }
}

extension ExposureSum {
  fileprivate var blocks: [Block] {
    let columns = [
      Table.Column("Task", isFlexible: true), Table.Column("Share", .right),
      Table.Column("Exposed", .right), Table.Column("Points", .right),
    ]
    let rows = rows.map { row -> [[Inline]] in
      let base = row.base == row.exposure ? "" : " (\((row.base * 100).asThousandths) alone)"
      return [
        .plain(row.task.name), .plain("\(row.share.asThousandths) %"),
        .plain("\((row.exposure * 100).asThousandths) %\(base)"), .plain(row.points.exact),
      ]
    }
    return [
      section("Exposure: the sum", key: "explanation-exposure", level: 3),
      .paragraph(
        .plain(
          "Exposure \(total.exact), printed as \(total.points): share × exposed, task by task ")
          + ScoringRule.exposureIndex.inlines + .plain(".")),
      .table(Table(columns, rows: rows + [[.total, [], [], .total(total.exact)]])),
    ]
  }
}

extension ScoreSum {
  fileprivate var blocks: [Block] {
    [
      section("\(track.name): the sum", key: "explanation-\(track.id)", level: 3),
      .paragraph(
        .plain(
          "Readiness \(total.credited.exact) (\(total.proven.exact) … \(total.claimed.exact)),"
            + " printed as \(total.words), over a weight of \(weight.asThousandths) ")
          + ScoringRule.readiness.inlines + .plain(".")),
      .table(table),
    ]
  }

  private var table: Table {
    let columns = [
      Table.Column("Requirement", isFlexible: true), Table.Column("Weight", .right),
      Table.Column("Need", .right), Table.Column("Level", .right),
      Table.Column("Proven", .right), Table.Column("Credited", .right),
      Table.Column("Claimed", .right),
    ]
    let total: [[Inline]] = [
      .total, [], [], [], .total(total.proven.exact), .total(total.credited.exact),
      .total(total.claimed.exact),
    ]
    return Table(columns, rows: rows.map(\.cells) + [total])
  }
}

extension ScoreSum.Row {
  fileprivate var cells: [[Inline]] {
    [
      .plain(name), .plain(weight.asThousandths), .plain("\(need)"), .plain(levels),
      .plain(points.proven.exact), .plain(points.credited.exact), .plain(points.claimed.exact),
    ]
  }

  private var name: String {
    guard isGroup, !metBy.isEmpty else { return requirement.name }
    return "\(requirement.name): \(metBy.map(\.name).joined(separator: ", "))"
  }

  private var levels: String {
    proven == claimed
      ? credited.exact : "\(credited.exact) (\(proven.exact) … \(claimed.exact))"
  }
}

extension HoursSum {
  fileprivate func blocks(isReady: Bool) -> [Block] {
    let heading = section("\(track.name): the hours", key: "explanation-hours", level: 3)
    guard !isReady else {
      return [
        heading,
        .paragraph(.plain("None are left: ready now ") + ScoringRule.ready.inlines + .plain(".")),
      ]
    }
    return [
      heading,
      .paragraph(
        .plain(
          "\(total.exact) h, printed as \(total): the steps until ready, in their order ")
          + ScoringRule.ready.inlines
          + .plain(". Estimate is what the step takes someone who holds nothing of it.")),
      .table(table),
    ]
  }

  private var table: Table {
    let columns = [
      Table.Column("Step", isFlexible: true), Table.Column("Estimate", .right),
      Table.Column("Hours", .right), Table.Column("Because", isFlexible: true),
    ]
    let cells = rows.map { row -> [[Inline]] in
      [
        .plain(row.title), .plain(row.estimate.exact), .plain(row.tenths.decimal(places: 1)),
        .plain(row.why.joined(separator: ", ")),
      ]
    }
    return Table(columns, rows: cells + [[.total, [], .total(total.exact), []]])
  }
}

extension ReasonPart {
  /// The reason with its rule: `'Go' stated at 3 (skills[0]) [stated-level]`.
  ///
  /// Titles of people's own may be as long as a page: the text is cut, the rule is not.
  fileprivate var inlines: [Inline] {
    .plain("\(text.visibleOnOneLine(limit: 400)) ") + rule.inlines
  }
}

extension ScoringRule {
  /// The rule's id in brackets.
  fileprivate var inlines: [Inline] { [.quiet(.plain("[\(rawValue)]"))] }
}

extension [Inline] {
  /// The name of a table's last row.
  fileprivate static var total: [Inline] { total("Total") }

  fileprivate static func total(_ text: String) -> [Inline] { [.strong(.plain(text))] }
}

extension Readiness {
  /// Points with two decimals, as they are kept.
  fileprivate var exact: String { hundredths.decimal(places: 2) }
}

extension Level {
  /// The level with all decimals that it has.
  fileprivate var exact: String { thousandths.asThousandths }
}

extension Effort {
  /// Hours with one decimal.
  fileprivate var exact: String { tenthsOfHours.decimal(places: 1) }
}
