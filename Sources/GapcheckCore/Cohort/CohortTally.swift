/// What the audits of a cohort come to: sums, counts and the few people at the top of a list.
///
/// Adding people in any order, in one tally or in several that are merged, gives the same: it holds
/// no place and no order of the input. Its size does not grow with the cohort.
package struct CohortTally: Sendable {
  /// Of one track: how people stand to it, and for whom it is the recommended one.
  package struct TrackTally: Hashable, Sendable {
    /// Credited readiness of everyone with a recommendation.
    package var readiness = Histogram()
    /// What 90 days take them to.
    package var projected = Histogram()
    /// Those for whom it is the recommended path.
    package var recommended = 0
    /// Those who are ready for it.
    package var ready = 0

    package init() {}
  }

  /// Of one skill: the people whose recommended path has a gap there.
  package struct GapTally: Hashable, Sendable {
    package var people = 0
    /// The sum of the hours that closing it takes each of them.
    package var effort = Effort.none
    /// The sum of what closing it lifts their readiness by, in hundredths of a point.
    package var gain = 0
    /// How many of them need each level from 1 to 4.
    package var levels = [0, 0, 0, 0]

    package init() {}
  }

  /// Whose file could not be read, and why.
  package struct Invalid: Hashable, Comparable, Sendable {
    package let reason: String
    package let name: String?

    package init(reason: String, name: String?) {
      self.reason = reason
      self.name = name
    }

    package static func < (left: Invalid, right: Invalid) -> Bool {
      (left.reason, left.name ?? "") < (right.reason, right.name ?? "")
    }
  }

  private let limits: CohortLimits
  package var people = 0
  package var routes = [Int](repeating: 0, count: Route.Kind.allCases.count)
  /// In the taxonomy's order.
  package var tracks: [TrackTally]
  package var exposure = Histogram()
  /// By skill.
  package var gaps: [GapTally]
  /// People who are ready for the recommended path.
  package var ready: BestList<CohortMember>
  /// People whom few hours keep from it.
  package var near: BestList<CohortMember>
  /// People whose profile says too little.
  package var unclear: BestList<CohortMember>
  package var invalid: BestList<Invalid>
  /// Everyone with a recommendation who is not ready for it.
  package var roster = Roster.all([])

  /// Starts with nobody.
  package init(_ taxonomy: Taxonomy) {
    limits = taxonomy.model.cohort
    tracks = taxonomy.tracks.map { _ in TrackTally() }
    gaps = taxonomy.skills.map { _ in GapTally() }
    ready = BestList(limit: limits.listLength)
    near = BestList(limit: limits.listLength)
    unclear = BestList(limit: limits.listLength)
    invalid = BestList(limit: limits.listLength)
  }

  // MARK: Adding

  /// Adds one person, with what their plan takes up first.
  package mutating func add(_ brief: AuditBrief, steps: [CohortMember.Step]) {
    let member = CohortMember(brief, steps: steps)
    people += 1
    if let exposure = brief.exposure { self.exposure.add(exposure.index) }
    guard brief.isRecommended else { return unclear.add(member) }
    addTracks(of: brief)
    addGaps(of: brief)
    if brief.planned.isReady { return ready.add(member) }
    if brief.planned.hoursToReady <= limits.nearReady { near.add(member) }
    roster.add(member, limit: limits.roster)
  }

  private mutating func addTracks(of brief: AuditBrief) {
    routes[brief.verdict.route.position] += 1
    tracks[brief.verdict.track].recommended += 1
    for (position, measure) in brief.measures.enumerated() {
      tracks[position].readiness.add(measure.readiness.credited)
      tracks[position].projected.add(brief.projected[position])
      if measure.isReady { tracks[position].ready += 1 }
    }
  }

  private mutating func addGaps(of brief: AuditBrief) {
    for gap in brief.gaps {
      let position = gap.skill.position
      gaps[position].people += 1
      gaps[position].effort += gap.effort
      gaps[position].gain += gap.gain.hundredths
      gaps[position].levels[min(max(gap.need, 1), 4) - 1] += 1
    }
  }

  /// Adds a person whose profile could not be used.
  package mutating func addInvalid(reason: String, name: String?) {
    invalid.add(Invalid(reason: reason, name: name))
  }

  /// Adds another part of the same cohort.
  package mutating func merge(_ other: CohortTally) {
    people += other.people
    for position in routes.indices { routes[position] += other.routes[position] }
    for position in tracks.indices { tracks[position].merge(other.tracks[position]) }
    exposure.merge(other.exposure)
    for position in gaps.indices { gaps[position].merge(other.gaps[position]) }
    ready.merge(other.ready)
    near.merge(other.near)
    unclear.merge(other.unclear)
    invalid.merge(other.invalid)
    roster.merge(other.roster, limit: limits.roster)
  }
}

extension CohortTally.TrackTally {
  fileprivate mutating func merge(_ other: Self) {
    readiness.merge(other.readiness)
    projected.merge(other.projected)
    recommended += other.recommended
    ready += other.ready
  }
}

extension CohortTally.GapTally {
  fileprivate mutating func merge(_ other: Self) {
    people += other.people
    effort += other.effort
    gain += other.gain
    for position in levels.indices { levels[position] += other.levels[position] }
  }
}

extension Route.Kind {
  /// Its place among all kinds.
  package var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
