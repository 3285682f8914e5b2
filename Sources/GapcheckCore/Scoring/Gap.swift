/// A requirement of the planned track that is not met yet.
package struct Gap: Sendable {
  package let requirement: Requirement
  /// The member that this person would bring to the level.
  package let skill: SkillIndex
  package let row: TrackScore.Row
  /// What closing it costs, its prerequisites counted with it.
  package let effort: Effort
  /// Readiness gained by closing it.
  package let gain: Readiness
  package let isBlocker: Bool
  /// Whether all that is missing is proof, of what it needs first as well.
  package let isProofOnly: Bool

  /// Hundredths of a point for each hour.
  package var gainPerHour: Int {
    effort.minutes > 0 ? gain.hundredths * 60 / effort.minutes : gain.hundredths * 60
  }
}

extension TrackMeasurer {
  /// Lists what is missing of a track: blockers first, then by readiness gained per hour.
  func gaps(_ outcome: TrackOutcome) -> [Gap] {
    let gaps = outcome.score.rows.enumerated().compactMap { position, row -> Gap? in
      guard !row.isMet else { return nil }
      return gap(row, isBlocker: outcome.score.blockers.contains(position), of: outcome)
    }
    return gaps.sorted { left, right in
      if left.isBlocker != right.isBlocker { return left.isBlocker }
      return (right.gainPerHour, left.requirement.id) < (left.gainPerHour, right.requirement.id)
    }
  }

  private func gap(_ row: TrackScore.Row, isBlocker: Bool, of outcome: TrackOutcome) -> Gap {
    var path = StudyPath(
      from: standing, cost: StepCost(taxonomy: taxonomy, choices: outcome.frame.choices))
    let skill = path.member(for: row.requirement)
    _ = path.take(SkillTarget(skill: skill, level: row.requirement.level))
    let gained =
      scorer.readiness(outcome.track, path.standing).hundredths
      - outcome.score.readiness.credited.hundredths
    return Gap(
      requirement: row.requirement, skill: skill, row: row, effort: path.spent,
      gain: Readiness(hundredths: gained), isBlocker: isBlocker,
      isProofOnly: path.steps.allSatisfy(\.isProof))
  }
}
