import GapcheckCore

extension Comparison {
  /// Sets two reports against each other, which have to be of one taxonomy.
  package init(
    _ reports: Pair<Report>, sources: Pair<Side.Source>
  ) throws(ComparisonError) {
    let versions = reports.map(\.taxonomyVersion)
    guard !versions.hasMoved else { throw .otherTaxonomy(versions) }
    let builder = ComparisonBuilder(reports: reports)
    self.init(
      taxonomyVersion: versions.after, planDays: reports.after.terms.planDays,
      sides: Pair(
        Side(reports.before, source: sources.before), Side(reports.after, source: sources.after)),
      outcome: builder.outcome, verdict: reports.map { VerdictPart($0.verdict) },
      tracks: builder.tracks, skills: builder.skills, evidence: builder.evidence,
      exposure: reports.map { $0.exposure.map(ExposureFigures.init) }, tasks: builder.tasks,
      gaps: builder.gaps, causes: builder.causes, signals: builder.signals,
      pitfalls: builder.pitfalls)
  }
}

extension Comparison.Side {
  fileprivate init(_ report: Report, source: Source) {
    self.init(
      source: source, name: report.name, asOf: report.asOf, hoursPerWeek: report.hoursPerWeek,
      start: report.plan?.start,
      daysOff: (report.plan?.daysOff ?? []).map { $0.upperBound.days(since: $0.lowerBound) + 1 }
        .reduce(0, +), isChosen: report.verdict.isChosen,
      isScored: report.plannedTrack?.readiness != nil)
  }
}

extension Comparison.VerdictPart {
  fileprivate init(_ verdict: VerdictPart) {
    self.init(
      status: verdict.status, route: verdict.route, track: verdict.track, rival: verdict.rival,
      isRobust: verdict.isRobust)
  }
}

extension ExposureFigures {
  fileprivate init(_ exposure: ExposurePart) {
    self.init(index: exposure.index, low: exposure.low, high: exposure.high)
  }
}

/// Finds what is different in two reports, in an order that is the same the other way round.
struct ComparisonBuilder {
  let reports: Pair<Report>

  // MARK: Outcome

  /// Which way the readiness for the recommended tracks went; where it stayed, the hours until ready.
  var outcome: Comparison.Outcome {
    let gains = recommended.map { id in
      progress(of: Pair(track(id, in: reports.before), track(id, in: reports.after)))
    }
    guard !gains.contains(nil) else { return .unscored }
    switch (gains.contains { $0 ?? 0 > 0 }, gains.contains { $0 ?? 0 < 0 }) {
    case (true, true): return .mixed
    case (true, false): return .better
    case (false, true): return .worse
    case (false, false): return .same
    }
  }

  /// The ids of the tracks that one of the reports recommends.
  private var recommended: [String] {
    let ids = reports.map(\.verdict.track.id)
    return ids.hasMoved ? [ids.before, ids.after] : [ids.after]
  }

  private func track(_ id: String, in report: Report) -> TrackPart? {
    report.tracks.first { $0.id == id }
  }

  /// Hundredths of a point that were gained, or where there are none, minutes until ready that were
  /// saved; `nil` where one side is not scored.
  private func progress(of parts: Pair<TrackPart?>) -> Int? {
    guard let gain = gain(of: parts), let before = parts.before, let after = parts.after else {
      return nil
    }
    return gain != 0 ? gain : before.effortToReady.minutes - after.effortToReady.minutes
  }

  /// Hundredths of a point that were gained; `nil` where one side is not scored.
  private func gain(of parts: Pair<TrackPart?>) -> Int? {
    guard let before = parts.before?.readiness, let after = parts.after?.readiness else {
      return nil
    }
    return after.credited.hundredths - before.credited.hundredths
  }

  // MARK: Tracks

  var tracks: Moved<TrackMove> {
    let entries = joined(reports.map(\.tracks), by: \.id)
    let moves = entries.compactMap { entry -> (move: TrackMove, rank: Int)? in
      guard let move = TrackMove(entry.parts) else { return nil }
      let gain = abs(gain(of: entry.parts) ?? 10_000)
      return (move, recommended.contains(entry.id) ? 20_000 + gain : gain)
    }
    let sorted = moves.sorted { ($1.rank, $0.move.track.id) < ($0.rank, $1.move.track.id) }
    return Moved(parts: sorted.map(\.move), unchanged: entries.count - moves.count)
  }

  // MARK: The week

  var tasks: Moved<TaskMove> {
    let tasks = reports.map { $0.exposure?.tasks ?? [] }
    let entries = joined(tasks, by: \.id).map { entry in
      let figures = tasks.map { side in TaskMove.Figures(side.filter { $0.id == entry.id }) }
      let name = entry.parts.after?.name ?? entry.parts.before?.name ?? entry.id
      return TaskMove(task: Reference(id: entry.id, name: name), figures: figures)
    }
    let moves = entries.filter(\.figures.hasMoved)
    return Moved(parts: moves, unchanged: entries.count - moves.count)
  }

  // MARK: Checks

  var signals: Moved<SignalMove> {
    let entries = joined(reports.map(\.signals), by: \.signal.id)
    let moves = entries.compactMap { entry -> SignalMove? in
      guard let signal = (entry.parts.after ?? entry.parts.before)?.signal else { return nil }
      let status = entry.parts.map { $0?.status ?? "missing" }
      return status.hasMoved ? SignalMove(signal: signal, status: status) : nil
    }
    return Moved(parts: moves, unchanged: entries.count - moves.count)
  }

  var pitfalls: Moved<PitfallMove> {
    let entries = joined(reports.map(\.pitfalls), by: \.pitfall.id)
    let moves = entries.compactMap { entry -> PitfallMove? in
      guard let pitfall = (entry.parts.after ?? entry.parts.before)?.pitfall else { return nil }
      let isThere = entry.parts.map { $0 != nil }
      return isThere.hasMoved ? PitfallMove(pitfall: pitfall, isThere: isThere) : nil
    }
    return Moved(parts: moves, unchanged: entries.count - moves.count)
  }

  /// The entries of both sides by id, in the order of the ids.
  func joined<Part>(
    _ parts: Pair<[Part]>, by id: (Part) -> String
  ) -> [(id: String, parts: Pair<Part?>)] {
    let sides = parts.map {
      Dictionary($0.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    return Set(sides.before.keys).union(sides.after.keys).sorted().map { id in
      (id, sides.map { $0[id] })
    }
  }
}

extension TrackMove {
  /// `nil` where nothing of it moved.
  fileprivate init?(_ parts: Pair<TrackPart?>) {
    guard let known = parts.after ?? parts.before else { return nil }
    let blockers = parts.map { $0?.blockers ?? [] }
    let scored = parts.map { $0?.readiness == nil ? nil : $0 }
    self.init(
      track: Reference(id: known.id, name: known.name), kind: known.kind,
      readiness: scored.map { $0?.readiness }, effortToReady: scored.map { $0?.effortToReady },
      projected: scored.map { $0?.projected }, isReady: parts.map { $0?.isReady ?? false },
      unblocked: blockers.before.without(blockers.after),
      blocked: blockers.after.without(blockers.before))
    guard
      readiness.hasMoved || effortToReady.hasMoved || projected.hasMoved || isReady.hasMoved
        || !unblocked.isEmpty || !blocked.isEmpty
    else { return nil }
  }
}

extension TaskMove.Figures {
  /// A task that the week names more than once takes all of its shares.
  fileprivate init?(_ tasks: [ExposurePart.TaskPart]) {
    guard let first = tasks.first else { return nil }
    self.init(share: tasks.map(\.share).reduce(0, +), exposure: first.exposure)
  }
}

extension [Reference] {
  /// The entries that another list lacks, by id.
  func without(_ others: [Reference]) -> [Reference] {
    filter { entry in !others.contains { $0.id == entry.id } }.sorted { $0.id < $1.id }
  }
}
