import GapcheckCore

/// Section 3: every track.
extension Report {
  var trackBlocks: [Block] {
    var blocks = [section("Tracks", key: "tracks")]
    guard plannedTrack?.readiness != nil else {
      return blocks + [.paragraph(.plain("Not scored: the profile says nothing to score."))]
    }
    for (kind, title) in [
      ("subrole", "AI sub-roles"), ("specialization", "Specializations"),
      ("deepen", "Stay and go deeper"),
    ] {
      let ofKind = tracks.filter { $0.kind == kind }.sorted {
        ($1.projected, $0.effortToReady) < ($0.projected, $1.effortToReady)
      }
      blocks += [
        section(title, key: "tracks-\(kind)", level: 3), .bars(bars(ofKind)),
        .table(table(ofKind)),
      ]
    }
    return blocks + [.list(notes + wedges)]
  }

  /// The ranges from what is proven to what is claimed.
  private func bars(_ tracks: [TrackPart]) -> BarChart {
    let bars = tracks.compactMap { track in
      track.readiness.map { readiness in
        BarChart.Bar(
          label: track.name, low: readiness.proven.points, mark: readiness.credited.points,
          high: readiness.claimed.points, figures: readiness.words,
          isChosen: track.id == verdict.track.id)
      }
    }
    return BarChart(
      bars, caption: Self.rangeCaption, goal: terms.readyAt.points, reach: .drawn)
  }

  private func table(_ tracks: [TrackPart]) -> Table {
    let columns = [
      Table.Column("Track", isFlexible: true), Table.Column("Readiness", .right),
      Table.Column("Base", .right), Table.Column("Delta", .right),
      Table.Column("In \(terms.planDays) d", .right), Table.Column("To ready", .right),
      Table.Column("Reach", isFlexible: true),
    ]
    let rows = tracks.map { track -> [[Inline]] in
      let name: Inline =
        track.id == verdict.track.id ? .strong(.plain(track.name)) : .text(track.name)
      return [
        [name], .plain(track.readiness?.words ?? ""),
        .plain("\(track.foundation?.credited.points ?? 0)"),
        .plain("\(track.delta?.credited.points ?? 0)"), .plain("\(track.projected.points)"),
        .plain(track.isReady ? "ready" : track.effortToReady.description), reach(track),
      ]
    }
    return Table(columns, rows: rows)
  }

  private func reach(_ track: TrackPart) -> [Inline] {
    if track.isReady { return [.tone(.good, .plain("ready now"))] }
    switch track.reach {
    case "within-90-days": return [.tone(.good, .plain("within \(terms.planDays) days"))]
    case "not-this-path": return [.tone(.bad, .plain("not this path: \(track.floor)"))]
    default:
      let floor =
        track.kind == "subrole" && track.isFloorBeyondPlan ? " (at least \(track.floor))" : ""
      return [.tone(.fair, .plain("by \(track.readyBy.spelled)\(floor)"))]
    }
  }

  /// What the figures mean, and what holds each track back.
  private var notes: [ListItem] {
    var items = [
      ListItem(
        .bullet,
        .plain(
          "Readiness is credited (proven … claimed), of 100. Base is what backend work already teaches,"
            + " Delta what must be added. In \(terms.planDays) d is how far the plan's hours reach. Ready means"
            + " \(terms.readyAt.points) or more, no core skill a full level short, and the track's gate met."
        ))
    ]
    if let track = plannedTrack {
      items.append(
        ListItem(
          .bullet,
          .plain(
            "\(track.name) is scored over a weight of \(decimal(track.weight)), of which the profile"
              + " speaks of \(track.coverage.points) %. \(gateWords(track))")))
      items += blockers
    }
    items += tracks.compactMap { track in
      track.precondition.map { text in
        ListItem(
          .bullet,
          .plain("\(track.name): \(text)\(track.isPreconditionMet ? " Met." : " Not met.")"))
      }
    }
    return items
  }

  private func gateWords(_ track: TrackPart) -> String {
    switch track.isGateMet {
    case nil: "Its gate is yours to judge: \(track.gate)"
    case true?: "Gate: \(track.gate) It is met."
    case false?: "Gate: \(track.gate) It is not met."
    }
  }

  /// What is short of ready, apart from what the profile does not mention.
  private var blockers: [ListItem] {
    [(true, "Core skills a full level short"), (false, "Core skills not mentioned")].compactMap {
      isMentioned, title in
      let names = gaps.filter { $0.isBlocker && $0.isMentioned == isMentioned }.map(\.requirement)
      guard !names.isEmpty else { return nil }
      return ListItem(.bullet, .plain("\(title): \(names.joined(separator: ", "))."))
    }
  }

  /// The part of each specialization that fits into 90 days.
  private var wedges: [ListItem] {
    tracks.compactMap { track -> ListItem? in
      guard let wedge = track.wedge, track.id == verdict.specialization.id else { return nil }
      let days = "\(terms.planDays) days"
      let fit = wedge.fits ? "fits into \(days)" : "does not fit into \(days) at your hours"
      return ListItem(
        .bullet,
        .plain(
          "Wedge into \(track.name): its core skills at working level and one artefact take"
            + " \(wedge.effort), which \(fit); the full profile follows by \(track.readyBy.spelled)."
        ))
    }
  }

  private func decimal(_ thousandths: Int) -> String {
    let tenths = (thousandths + 50) / 100
    return "\(tenths / 10).\(tenths % 10)"
  }
}
