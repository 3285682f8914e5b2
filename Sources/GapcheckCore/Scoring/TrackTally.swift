/// The score of one track while the steps of a plan are finished one after the other, as levels are
/// usually read; `TrackTallies` has all ways to read them, by place.
///
/// Each step touches only the requirements that name its skill: where many steps are followed, this
/// takes a small part of the time that scoring the whole track each time would (half of a plan's).
struct TrackTally {
  private struct Row {
    let weight: Int
    let need: Int
    let isCore: Bool
    var credited: Level
  }

  private let model: ModelConstants
  private var standing: Standing
  private var rows: [Row]
  /// Which rows a skill counts for.
  private let places: [(skill: SkillIndex, row: Int)]
  private var points: Int
  private let whole: Int
  /// How many requirements are so far short that nobody is called ready.
  private(set) var blockers: Int

  init(_ track: Track, standing: Standing, scorer: TrackScorer) {
    self.model = scorer.model
    self.standing = standing
    rows = track.requirements.map { requirement in
      Row(
        weight: scorer.model.weight(of: requirement), need: requirement.level,
        isCore: requirement.weight == .core, credited: scorer.credited(requirement, standing))
    }
    places = track.requirements.enumerated().flatMap { row, requirement in
      requirement.members.map { ($0, row) }
    }
    points = rows.map { $0.weight * TrackScorer.part($0.credited, need: $0.need) }.reduce(0, +)
    whole = rows.map { $0.weight * TrackScorer.wholePart }.reduce(0, +)
    blockers = 0
    blockers = rows.count(where: isBlocker)
  }

  var readiness: Readiness { Readiness(part: points, of: whole) }

  /// Whether the track is ready but for its gate.
  var isReady: Bool { blockers == 0 && readiness >= model.readyAt }

  /// Raises a skill to a level that has been shipped.
  mutating func finish(_ target: SkillTarget) {
    standing.finish(target)
    let level = standing.credited(target.skill, trust: model.trust)
    for place in places where place.skill == target.skill && rows[place.row].credited < level {
      let before = rows[place.row]
      rows[place.row].credited = level
      points +=
        before.weight
        * (TrackScorer.part(level, need: before.need)
          - TrackScorer.part(before.credited, need: before.need))
      if isBlocker(before), !isBlocker(rows[place.row]) { blockers -= 1 }
    }
  }

  private func isBlocker(_ row: Row) -> Bool {
    row.isCore && row.need * 1000 - row.credited.thousandths >= model.blockerShortfall
  }
}
