/// Ranks the tracks and says how close the call was.
struct VerdictFinder {
  let gauge: PersonGauge
  /// In the taxonomy's order.
  let measures: [TrackMeasure]

  init(_ gauge: PersonGauge) {
    self.gauge = gauge
    measures = gauge.measures()
  }

  private var model: ModelConstants { gauge.tables.levels.model }
  private var holdings: Holdings { gauge.holdings }

  private func track(_ position: Int) -> Track { gauge.tables.tracks[position].track }
  private func kind(_ position: Int) -> Track.Kind { gauge.tables.tracks[position].track.kind }

  func verdict() -> Verdict {
    let pool = candidates
    let ranking = ranked(pool, under: nil)
    let best = ranking[0]
    let (track, outOfReach) = chosen(else: best, ranking: ranking)
    let leaders = leaders(for: track, among: ranking)
    let won = scenarios.map { (scenario: $0, winner: winner(among: pool, under: $0)) }
      .filter { $0.winner != best }
    let flips = won.map(\.scenario)
    let rival = won.map(\.winner).first { $0 != track }
    let isKnown = measures[track].coverage >= model.coverageFloor
    return Verdict(
      status: holdings.isEmpty || !isKnown ? .insufficientInformation : .recommended,
      route: route(for: track, rival: rival), track: track,
      subrole: leaders.subrole, specialization: leaders.specialization, deepen: leaders.deepen,
      isRobust: flips.isEmpty && isKnown && !holdings.isEmpty,
      rival: rival ?? ranking.first { $0 != track } ?? best, flips: flips,
      isChosen: holdings.isTargeted && outOfReach == nil, isBest: track == best,
      outOfReach: outOfReach)
  }

  /// The tracks that lead, without a look at other readings.
  func leaders() -> Leaders {
    let ranking = ranked(candidates, under: nil)
    return leaders(for: chosen(else: ranking[0], ranking: ranking).track, among: ranking)
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
    measures.indices.filter {
      gauge.tables.tracks[$0].canLead && measures[$0].floor.days <= model.planDays
    }
  }

  /// The wanted track where there is one and it can be reached; else the best of the ranking.
  private func chosen(else best: Int, ranking: [Int]) -> (track: Int, outOfReach: Int?) {
    guard let wanted = holdings.wanted else { return (best, nil) }
    guard track(wanted).isOffPath else { return (wanted, nil) }
    let near = track(wanted).nearest.compactMap { id in
      measures.indices.first { track($0).id == id }
    }
    let reached = near.first { gauge.reach(measures[$0], of: track($0)) == .within90Days }
    return (reached ?? best, wanted)
  }

  private func bestOf(_ kind: Track.Kind, preferring track: Int, among ranking: [Int]) -> Int {
    if self.kind(track) == kind { return track }
    let covered = ranking.first {
      self.kind($0) == kind && measures[$0].coverage >= model.coverageFloor
    }
    return covered ?? ranking.first { self.kind($0) == kind } ?? track
  }

  /// The specialization that takes fewest hours from here.
  private func nearestSpecialization(to track: Int) -> Int {
    if kind(track) == .specialization { return track }
    let all = measures.indices.filter { kind($0) == .specialization }
    return all.min { hours($0) < hours($1) } ?? track
  }

  private func hours(_ position: Int) -> (Int, Int) {
    (measures[position].hoursToReady.minutes, position)
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
  private func ranked(_ positions: [Int], under scenario: Scenario?) -> [Int] {
    positions.map { rank($0, under: scenario) }.sorted().map(\.position)
  }

  /// What a track is ranked by under a reading.
  ///
  /// Where only proof counts, the hours are those of the usual reading, and so the best that can be.
  private func rank(_ position: Int, under scenario: Scenario?) -> Rank {
    let prospects = measures[position].prospects
    let (prospect, scale): (Prospect, Int) =
      switch scenario {
      case nil: (prospects.usual, 1000)
      case .provenOnly: (prospects.provenOnly, 1000)
      case .claimedInFull: (prospects.claimedInFull, 1000)
      case .hours(let factor):
        (factor == model.robustFactors[0] ? prospects.quick : prospects.slow, factor)
      }
    let isByProof = scenario == .provenOnly
    return rank(
      position, projected: prospect.projected,
      hours: isByProof ? prospects.usual.hoursToReady : prospect.hoursToReady, scale: scale)
  }

  private func rank(
    _ position: Int, projected: Readiness, hours: Effort, scale: Int
  ) -> Rank {
    let budget = measures[position].budget
    let time = budget.study + budget.gate.scaled(thousandths: scale)
    return Rank(
      isReadyInTime: hours <= time, projected: projected, hours: hours, position: position)
  }

  /// The same where only proof counts, with the hours that this takes.
  private func rankByProof(_ position: Int) -> Rank {
    rank(
      position, projected: measures[position].prospects.provenOnly.projected,
      hours: gauge.hoursToReadyByProof(measures[position], at: position), scale: 1000)
  }

  private var scenarios: [Scenario] {
    [.provenOnly, .claimedInFull] + model.robustFactors.map(Scenario.hours)
  }

  private func winner(among positions: [Int], under scenario: Scenario) -> Int {
    var best: Rank?
    // The likeliest first, so that most others need no closer look.
    let ranks = positions.map { rank($0, under: scenario) }
    for rank in scenario == .provenOnly ? ranks.sorted() : ranks {
      if let known = best, !(rank < known) { continue }
      let exact = scenario == .provenOnly ? rankByProof(rank.position) : rank
      if let known = best, !(exact < known) { continue }
      best = exact
    }
    return best?.position ?? positions[0]
  }

  /// Hybrid where the winner changes between staying and pivoting: what both share comes first.
  private func route(for track: Int, rival: Int?) -> Route.Kind {
    let isDeepen = kind(track) == .deepen
    guard !holdings.isTargeted, let rival, (kind(rival) == .deepen) != isDeepen else {
      return isDeepen ? .deepen : .pivot
    }
    return .hybrid
  }
}
