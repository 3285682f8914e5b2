/// Chooses the skill steps of a plan.
///
/// What milestones need comes first and is never cut. The rest follows either study order, up to
/// the first step that does not fit, or the way to ready cut at some smaller budget with later
/// steps that still fit taken into what is left of it. Every smaller budget is tried, in whole
/// hours, so that more hours never give a worse plan: what was possible with fewer stays possible.
struct StudySelection {
  let measurer: TrackMeasurer
  let frame: PlanFrame
  let order: StudyOrder

  /// The steps to take, prerequisites before what needs them.
  func best() -> StudyPath {
    let start = minimum
    let budget = frame.studyBudget
    let shortened = stride(from: start.spent.minutes / 60, through: budget.minutes / 60, by: 1)
    let paths =
      measurer.paths(frame, order: order, within: max(budget, start.spent))
      + shortened.map { filled(start, within: Effort(hours: $0)) }
    let readiness = paths.map { measurer.scorer.readiness(frame.track, $0.standing) }
    // Of equally good choices the first: the way to ready before everything else.
    let best = paths.indices.max { (readiness[$0], $1) < (readiness[$1], $0) } ?? 0
    return paths[best]
  }

  /// What milestones and project need: the evidence minimums stay whatever the hours are.
  private var minimum: StudyPath {
    var path = StudyPath(from: measurer.standing, cost: StepCost(taxonomy: measurer.taxonomy))
    for target in frame.forced { _ = path.take(target) }
    return path
  }

  /// Takes later steps in order, every one that fits into what is left of a budget.
  private func filled(_ start: StudyPath, within budget: Effort) -> StudyPath {
    var path = start
    for target in measurer.targets(frame, steps: order.toReady) {
      _ = path.take(target, within: budget)
    }
    return path
  }

  /// The most that any steps within the budget could reach, prerequisites and milestones set aside.
  ///
  /// The fractional relaxation of the choice: steps by readiness per hour, the last one in part.
  func bound() -> Readiness {
    let scorer = measurer.scorer
    let score = scorer.score(frame.track, measurer.standing)
    let path = StudyPath(from: measurer.standing, cost: StepCost(taxonomy: measurer.taxonomy))
    let cost = StepCost(taxonomy: measurer.taxonomy)
    var candidates: [(gain: Int, minutes: Int)] = []
    for row in score.rows {
      let skill = path.member(for: row.requirement)
      for level in 1...row.requirement.level {
        let before = max(row.credited, Level(whole: level - 1))
        let after = max(before, Level(whole: level))
        let gain =
          row.weight
          * (TrackScorer.part(after, row.requirement) - TrackScorer.part(before, row.requirement))
        let target = SkillTarget(skill: skill, level: level)
        if gain > 0 { candidates.append((gain, cost.effort(target, measurer.standing).minutes)) }
      }
    }
    candidates.sort { $0.gain * $1.minutes > $1.gain * $0.minutes }
    var points = score.rows.map { $0.weight * TrackScorer.part($0.credited, $0.requirement) }
      .reduce(0, +)
    var left = max(frame.studyBudget, minimum.spent).minutes
    for (gain, minutes) in candidates {
      let used = min(left, minutes)
      points += minutes > 0 ? (gain * used + minutes - 1) / minutes : gain
      left -= used
    }
    return Readiness(part: points, of: score.weight * TrackScorer.wholePart)
  }
}
