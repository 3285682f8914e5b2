/// How far a person meets one track.
package struct TrackScore: Sendable {
  package let readiness: ReadinessRange
  /// The share of what backend work already teaches.
  package let foundation: ReadinessRange
  /// The share of what must be added.
  package let delta: ReadinessRange
  /// The sum of the weights, in thousandths: the denominator.
  package let weight: Int
  /// The share of the weight that the profile says anything about.
  package let coverage: Readiness
  /// Core requirements that are a full level or more short, as places in the track's list.
  package let blockers: [Int]
  package let rows: [Row]

  /// What one requirement adds to the score.
  package struct Row: Sendable {
    package let requirement: Requirement
    package let weight: Int
    package let proven: Level
    package let credited: Level
    package let claimed: Level
    package let isKnown: Bool

    /// Whether the requirement is met by what is credited.
    package var isMet: Bool { credited >= Level(whole: requirement.level) }
  }
}

/// Measures standings against tracks.
package struct TrackScorer: Sendable {
  let model: ModelConstants

  package init(model: ModelConstants) {
    self.model = model
  }

  package func score(_ track: Track, _ standing: Standing) -> TrackScore {
    let rows = track.requirements.map { row($0, standing) }
    let weight = rows.map(\.weight).reduce(0, +)
    let known = rows.filter(\.isKnown).map(\.weight).reduce(0, +)
    return TrackScore(
      readiness: range(rows), foundation: range(rows.filter { $0.requirement.part == .foundation }),
      delta: range(rows.filter { $0.requirement.part == .delta }), weight: weight,
      coverage: Readiness(part: known, of: weight),
      blockers: rows.indices.filter { isBlocker(rows[$0]) }, rows: rows)
  }

  /// Measures readiness alone, with another trust in claims than the model's where one is given.
  package func readiness(_ track: Track, _ standing: Standing, trust: Int? = nil) -> Readiness {
    let trust = trust ?? model.trust
    var points = 0
    var whole = 0
    for requirement in track.requirements {
      let weight = model.weight(of: requirement)
      points +=
        weight * Self.part(best(requirement) { standing.credited($0, trust: trust) }, requirement)
      whole += weight * Self.wholePart
    }
    return Readiness(part: points, of: whole)
  }

  /// Whether a standing is ready: high enough and without blockers; the track's gate is apart.
  package func isReady(_ track: Track, _ standing: Standing, trust: Int? = nil) -> Bool {
    let trust = trust ?? model.trust
    guard readiness(track, standing, trust: trust) >= model.readyAt else { return false }
    return track.requirements.allSatisfy { requirement in
      let level = best(requirement) { standing.credited($0, trust: trust) }
      return !isBlocker(requirement, credited: level)
    }
  }

  /// The level that counts for a requirement.
  func credited(_ requirement: Requirement, _ standing: Standing) -> Level {
    best(requirement) { standing.credited($0, trust: model.trust) }
  }

  private func row(_ requirement: Requirement, _ standing: Standing) -> TrackScore.Row {
    TrackScore.Row(
      requirement: requirement, weight: model.weight(of: requirement),
      proven: best(requirement, standing.proven),
      credited: credited(requirement, standing),
      claimed: best(requirement, standing.claimed),
      isKnown: requirement.members.contains(where: standing.isKnown))
  }

  /// Any member of a group counts for it: the best one.
  private func best(_ requirement: Requirement, _ level: (SkillIndex) -> Level) -> Level {
    requirement.members.map(level).max() ?? .none
  }

  private func isBlocker(_ row: TrackScore.Row) -> Bool {
    isBlocker(row.requirement, credited: row.credited)
  }

  /// Whether a core requirement is so far short that nobody is called ready.
  func isBlocker(_ requirement: Requirement, credited: Level) -> Bool {
    requirement.weight == .core
      && requirement.level * 1000 - credited.thousandths >= model.blockerShortfall
  }

  private func range(_ rows: [TrackScore.Row]) -> ReadinessRange {
    func share(_ level: (TrackScore.Row) -> Level) -> Readiness {
      Readiness(
        part: rows.map { $0.weight * Self.part(level($0), $0.requirement) }.reduce(0, +),
        of: rows.map { $0.weight * Self.wholePart }.reduce(0, +))
    }
    return ReadinessRange(
      proven: share(\.proven), credited: share(\.credited), claimed: share(\.claimed))
  }

  /// `min(1, level / need)` in units that 1, 2, 3 and 4 all divide, so that sums are exact.
  package static func part(_ level: Level, _ requirement: Requirement) -> Int {
    part(level, need: requirement.level)
  }

  /// The same for a level needed.
  static func part(_ level: Level, need: Int) -> Int {
    min(level.thousandths, need * 1000) * (12 / need)
  }

  /// The part of a requirement that is met in full.
  package static let wholePart = 12_000
}

extension ModelConstants {
  package func weight(of requirement: Requirement) -> Int { weight(of: requirement.weight) }
}
