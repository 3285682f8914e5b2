package import GapcheckCore

/// The sum that makes the readiness for one track, requirement by requirement.
package struct ScoreSum: Sendable {
  /// What one requirement brings.
  package struct Row: Sendable {
    package let requirement: Reference
    /// Whether any of several skills meets it.
    package let isGroup: Bool
    /// The skills that its levels are those of; of a group the best one, none where none is held.
    package let metBy: [Reference]
    package let isMentioned: Bool
    package let need: Int
    /// In thousandths.
    package let weight: Int
    package let proven: Level
    package let credited: Level
    package let claimed: Level
    /// Rounded so that the rows add up to the score.
    package let points: ReadinessRange
  }

  package let track: Reference
  /// The sum of the weights, in thousandths.
  package let weight: Int
  package let rows: [Row]
  /// The readiness as it was scored: what the rows add up to.
  package let total: ReadinessRange
}

extension ScoreSum {
  /// Takes a score apart; `members` names the skills of a requirement that a row's levels are of.
  init(
    _ score: TrackScore, of track: Reference, members: (TrackScore.Row) -> [Reference]
  ) {
    func parts(_ level: (TrackScore.Row) -> Level) -> [Int] {
      score.rows.map { $0.weight * TrackScorer.part(level($0), $0.requirement) }
    }
    let columns = Apportionment(
      [parts(\.proven), parts(\.credited), parts(\.claimed)], times: 10_000,
      over: score.weight * TrackScorer.wholePart
    ).columns.map { $0.map(Readiness.init(hundredths:)) }
    self.init(
      track: track, weight: score.weight,
      rows: score.rows.enumerated().map { position, row in
        Row(
          row, metBy: members(row),
          points: ReadinessRange(
            proven: columns[0][position], credited: columns[1][position],
            claimed: columns[2][position]))
      }, total: score.readiness)
  }
}

extension ScoreSum.Row {
  fileprivate init(_ row: TrackScore.Row, metBy: [Reference], points: ReadinessRange) {
    self.init(
      requirement: Reference(id: row.requirement.id, name: row.requirement.name),
      isGroup: row.requirement.members.count > 1, metBy: metBy, isMentioned: row.isKnown,
      need: row.requirement.level, weight: row.weight, proven: row.proven, credited: row.credited,
      claimed: row.claimed, points: points)
  }
}
