import GapcheckCore

/// Section 1: the recommended path, how sure it is, and what speaks against it.
extension Report {
  var verdictBlocks: [Block] {
    var blocks = [section("Verdict", key: "verdict")]
    blocks += outOfReachNote
    blocks += verdict.isInsufficient ? insufficient : recommended
    blocks += routeBlocks
    return blocks
  }

  /// What is said where the wanted track cannot be reached from here.
  var outOfReachNote: [Block] {
    guard let wanted = verdict.outOfReach else { return [] }
    let track = tracks.first { $0.id == wanted.id }
    let floor = track.map { " The sources give it \($0.floor)." } ?? ""
    return [
      .note(
        .warning,
        .plain(
          "\(wanted.name) is not this path from here.\(floor) The nearest reachable track is"
            + " \(verdict.track.name), planned below."))
    ]
  }

  // MARK: Too little to go by

  private var insufficient: [Block] {
    guard let track = plannedTrack, track.readiness != nil else { return insufficientNote }
    return insufficientNote + [.paragraph(readinessLine(track))] + askedFirst
      + readinessBars(reach: .drawn) + reasonList
  }

  /// What is said in place of a verdict.
  var insufficientNote: [Block] {
    guard let track = plannedTrack, track.readiness != nil else {
      return [
        .note(
          .warning,
          .plain(
            "Insufficient information: the profile says nothing that could be scored, so there is"
              + " no verdict, no score and no plan. List your skills, the tasks of your week with"
              + " their shares, and your hours; the questions below say which answers matter"
              + " most."))
      ]
    }
    let text =
      "Insufficient information: the profile speaks of \(track.coverage.points) % of what"
      + " \(track.name) asks for. Everything below leans that way and is provisional until the"
      + " questions are answered."
    return [.note(.warning, .plain(text))]
  }

  // MARK: A verdict

  private var recommended: [Block] {
    guard let track = plannedTrack else { return [] }
    return [.paragraph(headline), .paragraph(readinessLine(track))] + worthMost + doneFirst
      + readinessBars(reach: .drawn) + reasonList + titles + [
        .paragraph(certainty), .paragraph([.strong(.plain("Strongest case against:"))]),
        againstList,
      ]
  }

  private var headline: [Inline] {
    if verdict.isChosen { return chosenHeadline }
    let neighbours =
      " The specialization you reach in fewest hours is \(verdict.specialization.name)"
    switch verdict.route.id {
    case "deepen":
      return [
        .text("Stay in backend and go deeper in "), .strong(.plain(verdict.track.shortName)),
        .text(".\(neighbours); the AI role that ranks best from here is \(verdict.subrole.name)."),
      ]
    case "hybrid":
      return [
        .text("Start with what both ways share, then "), .strong(.plain(verdict.track.name)),
        .text(". Staying and pivoting are too close to choose by score alone.\(neighbours)."),
      ]
    default:
      return [
        .text("Go for "), .strong(.plain(verdict.track.name)),
        .text(
          ".\(neighbours); the way to stay in backend is to go deeper in"
            + " \(verdict.deepen.shortName)."),
      ]
    }
  }

  private var chosenHeadline: [Inline] {
    let agreement =
      verdict.isBest
      ? ", and the figures agree." : ", though the figures put \(verdict.rival.name) first."
    return [
      .text("You asked for "), .strong(.plain(verdict.track.name)),
      .text(
        "\(agreement) The specialization you reach in fewest hours is"
          + " \(verdict.specialization.name)\(stayInstead)."),
    ]
  }

  private var stayInstead: String {
    verdict.kind == "deepen"
      ? "" : "; the way to stay in backend is to go deeper in \(verdict.deepen.shortName)"
  }

  private func readinessLine(_ track: TrackPart) -> [Inline] {
    guard let readiness = track.readiness else { return [] }
    var line: [Inline] = [
      .text("Readiness "),
      .tone(terms.marks.tone(of: readiness.credited), [.strong(.plain(readiness.words))]),
      .text(
        " of 100: \(readiness.proven.points) counting only what you can show,"
          + " \(readiness.claimed.points) taking all you say."),
    ]
    if let plan, !track.isReady {
      line.append(
        .text(" The plan below, to \(plan.end.spelled), takes it to \(plan.projected.points)."))
    }
    return line
  }

  private var reasonList: [Block] {
    verdict.reasons.isEmpty ? [] : [.list(verdict.reasons.map { ListItem(.bullet, .plain($0)) })]
  }

  private var titles: [Block] {
    guard !verdict.titles.isEmpty else { return [] }
    return [
      .paragraph(.plain("Titles to search for: \(verdict.titles.joined(separator: ", "))."))
    ]
  }

  private var certainty: [Inline] {
    if verdict.isChosen && !verdict.isBest {
      return .plain("Planned because you asked for it; the ranking above did not choose it.")
    }
    if verdict.isRobust {
      return [
        .tone(.good, .plain("Robust: ")),
        .text(
          "the same track wins counting only proof, taking every claim, and with every hour estimate"
            + " \(terms.trials). Next best: \(verdict.rival.name)."),
      ]
    }
    return [
      .tone(.fair, .plain("Close call: ")),
      .text(
        "\(verdict.rival.name) would win \(verdict.decidedBy.joined(separator: ", "))."
          + " What you would rather do all day may decide."),
    ]
  }

  private var againstList: Block {
    let items = verdict.against.map { argument in
      ListItem(
        .bullet,
        [
          .text(argument.text),
          .quiet(.plain(" (" + argument.sources.joined(separator: "; ") + ")")),
        ]
      )
    }
    return .list(items)
  }

  // MARK: Routes

  private var routeBlocks: [Block] {
    guard plannedTrack?.readiness != nil else { return [] }
    let columns = [
      Table.Column("Route"), Table.Column("Track", isFlexible: true), Table.Column("Now", .right),
      Table.Column("In \(terms.planDays) days", .right), Table.Column("To ready", .right),
    ]
    let rows = routes.map { route -> [[Inline]] in
      let parts = route.tracks.compactMap { track in tracks.first { $0.id == track.id } }
      let shared =
        route.shared.isEmpty
        ? "" : " (starting with the \(route.sharedEffort) that serve both)"
      return [
        [.strong(.plain(route.route.name))],
        .plain(parts.map(\.name).joined(separator: " + ") + shared),
        .plain(parts.map { "\($0.readiness?.credited.points ?? 0)" }.joined(separator: " or ")),
        .plain(parts.map { "\($0.projected.points)" }.joined(separator: " or ")),
        .plain(parts.map(\.effortToReady.description).joined(separator: " or ")),
      ]
    }
    return [.table(Table(columns, rows: rows))]
  }
}

extension Reference {
  /// The name of a deeper-backend track within a sentence.
  var shortName: String {
    name.hasPrefix("Deeper: ") ? String(name.dropFirst("Deeper: ".count)) : name
  }
}
