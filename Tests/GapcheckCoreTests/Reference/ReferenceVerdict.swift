@testable import GapcheckCore

/// One track for one person, worked out by following every walk on its own.
struct ReferenceOutcome {
  let track: Track
  let score: TrackScore
  let frame: PlanFrame
  let projected: Readiness
  let hoursToReady: Effort
  let floor: Track.Floor
  let reach: TrackOutcome.Reach

  init(_ outcome: TrackOutcome, at position: Int, _ measurer: TrackMeasurer) {
    let order = measurer.orders[position]
    track = outcome.track
    score = measurer.scorer.score(outcome.track, measurer.standing)
    frame = outcome.frame
    projected = measurer.referenceProjected(outcome.frame, order: order)
    hoursToReady = measurer.referenceHours(outcome.frame, order: order)
    floor = outcome.floor
    reach = outcome.reach
  }
}

/// Ranks the tracks, following every walk again for each other reading of the profile.
///
/// The program notes all readings on one walk (`TrackCourse`); this is what it is held against.
struct ReferenceVerdict {
  let taxonomy = Embedded.taxonomy
  let measurer: TrackMeasurer
  let outcomes: [ReferenceOutcome]

  init(_ measurer: TrackMeasurer) {
    self.measurer = measurer
    outcomes = Embedded.taxonomy.tracks.indices.map {
      ReferenceOutcome(measurer.outcome($0), at: $0, measurer)
    }
  }

  private var facts: Facts { measurer.facts }

  func verdict() -> Verdict {
    let pool = candidates
    let ranking = ranked(pool)
    let best = ranking[0]
    let (track, outOfReach) = chosen(else: best, ranking: ranking)
    let leaders = leaders(for: track, among: ranking)
    let won = scenarios.map { (scenario: $0, winner: winner(among: pool, under: $0)) }
      .filter { $0.winner != best }
    let flips = won.map(\.scenario)
    let rival = won.map(\.winner).first { $0 != track }
    let isKnown = outcomes[track].score.coverage >= taxonomy.model.coverageFloor
    return Verdict(
      status: facts.isEmpty || !isKnown ? .insufficientInformation : .recommended,
      route: route(for: track, rival: rival), track: track,
      subrole: leaders.subrole, specialization: leaders.specialization, deepen: leaders.deepen,
      isRobust: flips.isEmpty && isKnown && !facts.isEmpty,
      rival: rival ?? ranking.first { $0 != track } ?? best, flips: flips,
      isChosen: facts.target != .auto && outOfReach == nil, isBest: track == best,
      outOfReach: outOfReach)
  }

  private func leaders(for track: Int, among ranking: [Int]) -> Leaders {
    Leaders(
      track: track, subrole: bestOf(.subrole, preferring: track, among: ranking),
      specialization: nearestSpecialization(to: track),
      deepen: bestOf(.deepen, preferring: track, among: ranking))
  }

  // MARK: Candidates

  /// Sub-roles and deeper-backend tracks compete where the sources' least time fits into the plan;
  /// a specialization is reached through one of them.
  private var candidates: [Int] {
    outcomes.indices.filter { position in
      let outcome = outcomes[position]
      return outcome.track.kind != .specialization && !outcome.track.isOffPath
        && outcome.floor.days <= taxonomy.model.planDays
    }
  }

  /// The wanted track where there is one and it can be reached; else the best of the ranking.
  private func chosen(else best: Int, ranking: [Int]) -> (track: Int, outOfReach: Int?) {
    guard case .track(let id) = facts.target,
      let wanted = outcomes.firstIndex(where: { $0.track.id == id })
    else { return (best, nil) }
    guard outcomes[wanted].track.isOffPath else { return (wanted, nil) }
    let near = outcomes[wanted].track.nearest.compactMap { id in
      outcomes.firstIndex { $0.track.id == id }
    }
    return (near.first { outcomes[$0].reach == .within90Days } ?? best, wanted)
  }

  private func bestOf(_ kind: Track.Kind, preferring track: Int, among ranking: [Int]) -> Int {
    if outcomes[track].track.kind == kind { return track }
    let ofKind = ranking.filter { outcomes[$0].track.kind == kind }
    let covered = ofKind.first {
      outcomes[$0].score.coverage >= taxonomy.model.coverageFloor
    }
    return covered ?? ofKind.first ?? track
  }

  /// The specialization that takes fewest hours from here.
  private func nearestSpecialization(to track: Int) -> Int {
    if outcomes[track].track.kind == .specialization { return track }
    let all = outcomes.indices.filter { outcomes[$0].track.kind == .specialization }
    return all.min { hours($0) < hours($1) } ?? track
  }

  private func hours(_ position: Int) -> (Int, Int) {
    (outcomes[position].hoursToReady.minutes, position)
  }

  // MARK: Ranking

  /// What tracks are ranked by, the best first.
  private struct Rank: Comparable {
    let isReadyInTime: Bool
    let projected: Readiness
    let hours: Effort
    let position: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.isReadyInTime != right.isReadyInTime { return left.isReadyInTime }
      if left.isReadyInTime {
        return (left.hours, right.projected, left.position)
          < (right.hours, left.projected, right.position)
      }
      return (right.projected, left.hours, left.position)
        < (left.projected, right.hours, right.position)
    }
  }

  /// Orders tracks, the best first.
  ///
  /// A track that one can be ready for within the plan goes before one that stays blocked, however
  /// much of it the plan covers; of several such, the one ready soonest. Where none is in reach, the
  /// one that the plan takes furthest.
  private func ranked(_ positions: [Int]) -> [Int] {
    positions.map { position in
      let outcome = outcomes[position]
      return rank(position, projected: outcome.projected, hours: outcome.hoursToReady)
    }
    .sorted().map(\.position)
  }

  private func rank(
    _ position: Int, projected: Readiness, hours: Effort, scale: Int = 1000
  ) -> Rank {
    let frame = outcomes[position].frame
    let time = frame.studyBudget + frame.gateEffort.scaled(thousandths: scale)
    return Rank(
      isReadyInTime: hours <= time, projected: projected,
      hours: hours, position: position)
  }

  private var scenarios: [Scenario] {
    [.provenOnly, .claimedInFull] + taxonomy.model.robustFactors.map(Scenario.hours)
  }

  private func winner(among positions: [Int], under scenario: Scenario) -> Int {
    let (trust, scale): (Int, Int) =
      switch scenario {
      case .provenOnly: (0, 1000)
      case .claimedInFull: (1000, 1000)
      case .hours(let factor): (taxonomy.model.trust, factor)
      }
    let ranks = positions.map { position in
      let frame = outcomes[position].frame
      let order = measurer.orders[position]
      return rank(
        position,
        projected: measurer.referenceProjected(frame, order: order, scale: scale, trust: trust),
        hours: measurer.referenceHours(frame, order: order, scale: scale, trust: trust),
        scale: scale)
    }
    return ranks.min()?.position ?? positions[0]
  }

  /// Hybrid where the winner changes between staying and pivoting: what both share comes first.
  private func route(for track: Int, rival: Int?) -> Route.Kind {
    let isDeepen = outcomes[track].track.kind == .deepen
    guard facts.target == .auto, let rival,
      (outcomes[rival].track.kind == .deepen) != isDeepen
    else { return isDeepen ? .deepen : .pivot }
    return .hybrid
  }
}
