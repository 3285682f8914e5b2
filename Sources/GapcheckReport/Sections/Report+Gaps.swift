import GapcheckCore

/// Section 4: what is missing, what transfers, what may be skipped.
extension Report {
  var gapBlocks: [Block] {
    var blocks = [section(gapTitle, key: "gaps")]
    if gaps.isEmpty {
      blocks.append(
        .paragraph(
          .plain(
            plannedTrack?.readiness == nil ? "Nothing to compare yet." : "Every requirement is met."
          )
        ))
    } else {
      blocks += [
        .bars(worthBars), .table(table), .paragraph([.quiet(.plain(Self.overlap))]), .list(details),
      ]
    }
    return blocks + transferBlocks + skipBlocks
  }

  private var gapTitle: String {
    plannedTrack?.readiness == nil ? "Gaps" : "Gaps for \(verdict.track.name)"
  }

  /// Why the columns do not add up to the plan's hours and gain.
  private static let overlap =
    "Each row counts what its skill needs first, so a prerequisite of two skills stands in both rows."

  private var table: Table {
    let columns = [
      Table.Column("Skill", isFlexible: true), Table.Column("Now"), Table.Column("Need", .right),
      Table.Column("Hours", .right), Table.Column("Gain", .right),
      Table.Column("Per hour", .right), Table.Column("Kind", isFlexible: true),
    ]
    let rows = gaps.map { gap -> [[Inline]] in
      [
        .plain(gap.skill.name), .plain(now(gap)), .plain("\(gap.need)"),
        .plain(gap.effort.description), .plain("+" + hundredths(gap.gain.hundredths)),
        .plain("+" + hundredths(gap.gainPerHour)), state(gap),
      ]
    }
    return Table(columns, rows: rows)
  }

  /// What an hour of closing each gap gives, against the gap that gives most.
  private var worthBars: BarChart {
    let shown = gapsByWorth.prefix(Self.drawnGaps)
    let most = max(1, shown.first?.gainPerHour ?? 1)
    let bars = shown.map { gap in
      let length = gap.gainPerHour * 100 / most
      return BarChart.Bar(
        label: gap.skill.name, low: length, mark: length, high: length,
        figures: "+\(hundredths(gap.gainPerHour)) an hour (\(gap.gain.signed) in \(gap.effort))")
    }
    return BarChart(
      bars, caption: "What an hour gives, against the gap that gives most.", reach: .pictured)
  }

  /// As many as are seen at a glance.
  private static let drawnGaps = 12

  private func now(_ gap: GapPart) -> String {
    gap.isMentioned
      ? "\(gap.credited) (\(gap.proven) … \(gap.claimed))" : "not mentioned"
  }

  private func state(_ gap: GapPart) -> [Inline] {
    let proof =
      gap.isProofOnly ? (gap.isInferred ? "proof only, inferred" : "proof only") : gap.weight
    return gap.isBlocker
      ? [.tone(.bad, .plain("blocks")), .text(", \(proof)")] : [.text(proof)]
  }

  private func hundredths(_ value: Int) -> String {
    let tenths = (value + 5) / 10
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Why the first gaps matter and how to prove them; the plan says the same of the rest.
  private var details: [ListItem] {
    gaps.prefix(Self.explainedGaps).map { gap in
      ListItem(
        .bullet,
        [
          .strong(.plain(gap.skill.name)), .text(": \(gap.why) "),
          .text("Prove it: \(gap.proveBy)"),
        ])
    }
  }

  /// As many as fit on a screen beside the table, which lists them all.
  private static let explainedGaps = 5

  private var transferBlocks: [Block] {
    guard !transfers.isEmpty else { return [] }
    let items = transfers.map { topic in
      ListItem(
        .bullet,
        [
          .strong(.plain(topic.topic.name)),
          .text(topic.otherNames),
        ])
    }
    return [
      section("What transfers", key: "transfers", level: 3),
      .paragraph(.plain("Families that carry over, with the skills you claim at working level.")),
      .list(items),
    ]
  }

  private var skipBlocks: [Block] {
    guard verdict.kind != "deepen", plannedTrack?.readiness != nil else { return [] }
    let items = notNeeded.map { topic in
      ListItem(.bullet, [.strong(.plain(topic.topic.name)), .text(": \(topic.text)")])
    }
    return [section("What you may skip", key: "not-needed", level: 3), .list(items)]
  }
}

extension TopicPart {
  /// The skills of the topic, unless it has none but its own name.
  fileprivate var otherNames: String {
    let names = skills.map(\.name)
    return names == [topic.name] ? "." : ": " + names.joined(separator: ", ") + "."
  }
}
