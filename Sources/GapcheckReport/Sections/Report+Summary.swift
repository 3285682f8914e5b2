import GapcheckCore

/// Where one stands and what comes next: what the verdict opens with, and all of a brief report.
extension Report {
  /// The report on one screen, whatever the profile is called.
  var briefDocument: Document {
    let shown = name.map { " for \($0.visibleOnOneLine(limit: Self.longestBriefName))" } ?? ""
    let heading = "Gap report\(shown)"
    let blocks = briefVerdict + (verdict.isInsufficient ? askedFirst : worthMost + doneFirst)
    let footer =
      "gapcheck, taxonomy \(taxonomyVersion), as of \(asOf.spelled). Without --brief: the rest."
    return Document(
      title: heading,
      blocks: [.heading(level: 1, text: .plain(heading), key: "report")] + blocks + [
        .paragraph([.quiet(.plain(footer))])
      ])
  }

  private static let longestBriefName = 56

  private var briefVerdict: [Block] {
    var blocks = outOfReachNote
    if verdict.isInsufficient {
      blocks += insufficientNote
    } else if plannedTrack != nil {
      blocks.append(.paragraph(briefHeadline + timeWords))
    }
    return blocks + readinessBars(reach: .everywhere)
  }

  private var briefHeadline: [Inline] {
    let start: Inline =
      switch verdict.route.id {
      case _ where verdict.isChosen: "You asked for "
      case "deepen": "Stay in backend: "
      case "hybrid": "Start with what both ways share, then "
      default: "Go for "
      }
    let certainty =
      verdict.isChosen && !verdict.isBest
      ? ", though the figures put \(verdict.rival.name) first."
      : verdict.isRobust
        ? ". Robust; next best is \(verdict.rival.name)."
        : ". A close call with \(verdict.rival.name)."
    return [start, .strong(.plain(verdict.track.name)), .text(certainty)]
  }

  /// What is left until ready, and by when.
  private var timeWords: [Inline] {
    guard let track = plannedTrack else { return [] }
    if track.isReady { return [.strong(.plain(" Nothing blocks it: apply now."))] }
    return [
      .text(
        " Ready takes \(track.effortToReady), at \(hoursPerWeek) a week by"
          + " \(track.readyBy.spelled).")
    ]
  }

  // MARK: Parts

  /// The planned track now and at the end of the plan.
  func readinessBars(reach: ChartReach) -> [Block] {
    guard let track = plannedTrack, let now = track.readiness else { return [] }
    var bars = [
      BarChart.Bar(
        label: "Ready now", low: now.proven.points, mark: now.credited.points,
        high: now.claimed.points, figures: now.words, isChosen: true)
    ]
    if let plan, !track.isReady {
      let points = plan.projected.points
      bars.append(
        BarChart.Bar(
          label: "By \(plan.end.spelled)", low: points, mark: points, high: points,
          figures: "\(points) with the plan done"))
    }
    return [
      .bars(
        BarChart(bars, caption: Self.rangeCaption, goal: terms.readyAt.points, reach: reach))
    ]
  }

  /// How to read a bar of readiness.
  static let rangeCaption =
    "Readiness, of 100: thick as far as it is proven, thin as far as it is claimed, with a line at"
    + " what is credited. The fine line is where ready begins."

  /// The gaps that give most for an hour.
  var worthMost: [Block] {
    let best = gapsByWorth.prefix(Self.namedGaps).map { gap in
      "\(gap.skill.name) to level \(gap.need) (\(gap.gain.signed) in \(gap.effort))"
    }
    guard !best.isEmpty else { return [] }
    return [
      .paragraph([
        .strong(.plain("Worth most for an hour: ")), .text(best.joined(separator: "; ") + "."),
      ])
    ]
  }

  /// The gaps by what an hour of closing them gives, the most first.
  var gapsByWorth: [GapPart] {
    gaps.enumerated().sorted {
      ($1.element.gainPerHour, $0.offset) < ($0.element.gainPerHour, $1.offset)
    }.map(\.element)
  }

  private static let namedGaps = 3

  /// What the plan has for the week ahead.
  var doneFirst: [Block] {
    guard let plan, let week = plan.nextWeeks.first else { return [] }
    let titles = week.parts.compactMap { part in
      plan.items.first { $0.id == part.item }.map { "\($0.title) (\(part.effort))" }
    }
    guard !titles.isEmpty else { return [] }
    let named = titles.prefix(Self.namedItems).joined(separator: "; ")
    let rest = titles.count - Self.namedItems
    return [
      .paragraph([
        .strong(
          .plain("Do in the week of \(week.from.spelledWithoutYear) (\(week.planned)): ")),
        .text(named + (rest > 0 ? "; and \(rest) more." : ".")),
      ])
    ]
  }

  private static let namedItems = 2

  /// The answers that would settle most, where the profile says too little.
  var askedFirst: [Block] {
    guard !questions.isEmpty else { return [] }
    return [
      .paragraph([.strong(["Answer first:"])]),
      .list(questions.prefix(Self.namedGaps).map { ListItem(.bullet, .plain($0.words)) }),
    ]
  }
}

extension Readiness {
  /// A gain with one decimal.
  var signed: String { "+" + ((hundredths + 5) / 10).decimal(places: 1) }
}
