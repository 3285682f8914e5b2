import GapcheckCore

/// The verdict, the tracks and the week.
extension Comparison {
  var verdictBlocks: [Block] {
    guard outcome != .unscored else { return [] }
    let rows = [
      row("Track", verdict.map(\.track.name)), row("Route", verdict.map(\.route.name)),
      row("Next best", verdict.map(\.rival.name)),
      row("Robust", verdict.map { $0.isRobust ? "yes" : "a close call" }),
      row("Enough information", verdict.map { $0.isSure ? "yes" : "no" }),
    ].compactMap { $0 }
    guard !rows.isEmpty else { return [] }
    let columns = [
      Table.Column("Verdict"), Table.Column("Before", isFlexible: true),
      Table.Column("After", isFlexible: true),
    ]
    return [section("Verdict", key: "comparison-verdict"), .table(Table(columns, rows: rows))]
  }

  /// A row of what moved.
  private func row(_ title: String, _ words: Pair<String>) -> [[Inline]]? {
    guard words.hasMoved else { return nil }
    return [.plain(title), .plain(words.before), .plain(words.after)]
  }

  // MARK: Tracks

  var trackBlocks: [Block] {
    guard outcome != .unscored, !tracks.parts.isEmpty else { return [] }
    let columns = [
      Table.Column("Track", isFlexible: true), Table.Column("Readiness"), Table.Column("Proven"),
      Table.Column("Claimed"), Table.Column("In \(planDays) d"), Table.Column("To ready"),
    ]
    let blockers = tracks.parts.flatMap(\.blockerItems)
    return [
      section("Tracks", key: "comparison-tracks"),
      .table(Table(columns, rows: tracks.parts.map { cells(of: $0) })),
    ] + (blockers.isEmpty ? [] : [.list(blockers)])
  }

  private func cells(of move: TrackMove) -> [[Inline]] {
    let hours = Pair(
      Self.hours(move.effortToReady.before, isReady: move.isReady.before),
      Self.hours(move.effortToReady.after, isReady: move.isReady.after))
    return [
      [isRecommended(move.track) ? .strong(.plain(move.track.name)) : .text(move.track.name)],
      move.readiness.map { $0?.credited }.cell, move.readiness.map { $0?.proven }.cell,
      move.readiness.map { $0?.claimed }.cell, move.projected.cell, .plain(hours.words),
    ]
  }

  private static func hours(_ effort: Effort?, isReady: Bool) -> String {
    isReady ? "ready" : effort?.description ?? "–"
  }

  // MARK: The week

  var exposureBlocks: [Block] {
    guard exposure.hasMoved || !tasks.parts.isEmpty else { return [] }
    let columns = [
      Table.Column("Task", isFlexible: true), Table.Column("Share"), Table.Column("Exposed"),
    ]
    let rows = tasks.parts.map { move -> [[Inline]] in
      [
        .plain(move.task.name),
        .plain(move.figures.map { $0.map { "\(($0.share + 500) / 1000) %" } ?? "–" }.words),
        .plain(move.exposures.map { "\(($0 + 5) / 10) %" }.words),
      ]
    }
    return [
      section("Exposure of the week", key: "comparison-exposure"),
      .paragraph(.plain(exposureWords)),
    ] + (rows.isEmpty ? [] : [.table(Table(columns, rows: rows))])
  }

  private var exposureWords: String {
    let words = exposure.map { figures in
      figures.map { "\($0.index.exactly) % (\($0.low.points) … \($0.high.points))" } ?? "unknown"
    }
    return words.hasMoved
      ? "Of the week, \(words.before) was work that tooling could take over, and now \(words.after)."
      : "Of the week, \(words.after) is work that tooling could take over, as before."
  }
}

extension Comparison.VerdictPart {
  fileprivate var isSure: Bool { status == Verdict.Status.recommended.rawValue }
}

extension TaskMove {
  /// The exposures; a task that only one week has keeps its own.
  fileprivate var exposures: Pair<Int> {
    let known = figures.after ?? figures.before
    return figures.map { ($0 ?? known)?.exposure ?? 0 }
  }
}

extension TrackMove {
  /// What blocks it no more, and what does since.
  fileprivate var blockerItems: [ListItem] {
    [("no longer blocked by", unblocked), ("blocked now by", blocked)].compactMap { words, skills in
      guard !skills.isEmpty else { return nil }
      let names = skills.map(\.name).joined(separator: ", ")
      return ListItem(.bullet, [.strong(.plain(track.name)), .text(" \(words) \(names)")])
    }
  }
}

extension Pair where Value == String {
  /// `before → after`, or the one that both are.
  var words: String { hasMoved ? "\(before) → \(after)" : after }
}

extension Pair where Value == Readiness? {
  /// Whole points where they tell the move, else all decimals, coloured by its way.
  fileprivate var cell: [Inline] {
    guard hasMoved else { return .plain(after.map { "\($0.points)" } ?? "–") }
    guard let before, let after else {
      return .plain(map { $0.map { "\($0.points)" } ?? "–" }.words)
    }
    let text =
      before.points == after.points
      ? Pair<String>(before.exactly, after.exactly)
      : Pair<String>("\(before.points)", "\(after.points)")
    return [.tone(after > before ? .good : .bad, .plain(text.words))]
  }
}
