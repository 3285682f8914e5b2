@testable import GapcheckCore

/// What is missing of a track, each gap closed by a path of its own.
struct ReferenceGap {
  let requirement: Int
  let skill: SkillIndex
  let effort: Effort
  let gain: Readiness
  let isBlocker: Bool
  let isProofOnly: Bool

  init(_ row: Int, of outcome: ReferenceOutcome, _ measurer: TrackMeasurer) {
    let requirement = outcome.score.rows[row].requirement
    var path = StudyPath(
      from: measurer.standing,
      cost: StepCost(taxonomy: Embedded.taxonomy, choices: outcome.frame.choices))
    let skill = path.member(for: requirement)
    _ = path.take(SkillTarget(skill: skill, level: requirement.level))
    let gained =
      measurer.scorer.readiness(outcome.track, path.standing).hundredths
      - outcome.score.readiness.credited.hundredths
    self.requirement = row
    self.skill = skill
    effort = path.spent
    gain = Readiness(hundredths: gained)
    isBlocker = outcome.score.blockers.contains(row)
    isProofOnly = path.steps.allSatisfy(\.isProof)
  }

  /// Every gap of a track, in its order of requirements.
  static func all(of outcome: ReferenceOutcome, _ measurer: TrackMeasurer) -> [ReferenceGap] {
    outcome.score.rows.indices.filter { !outcome.score.rows[$0].isMet }.map {
      ReferenceGap($0, of: outcome, measurer)
    }
  }
}
