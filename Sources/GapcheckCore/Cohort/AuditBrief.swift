/// What a cohort keeps of one person's audit: all that the person's result line says.
package struct AuditBrief: Sendable {
  package let name: String?
  package let verdict: Verdict
  package let outcomes: [TrackOutcome]
  /// `nil` where no task of the week is recognised.
  package let exposure: Exposure?
  /// What is missing of the track that is planned for, in the order of the report.
  package let gaps: [Gap]
  /// The plan; none where nothing is known.
  package let plan: Plan?

  /// Readiness that the plan's days take each track to, in the taxonomy's order: for the track that is
  /// planned for what its plan reaches, unless that one takes longer or the study order does better.
  package let projected: [Readiness]

  /// Names that the taxonomy does not know, as written.
  package let unrecognized: [String]

  /// Whether there is anything to score.
  package var isScored: Bool { plan != nil }

  /// The outcome of the track that is planned for.
  package var planned: TrackOutcome { outcomes[verdict.track] }

  /// Whether the profile says enough for a recommendation.
  package var isRecommended: Bool { verdict.status == .recommended }
}

extension Auditor {
  /// Audits a person without what only a whole report needs: questions, checks and notes.
  ///
  /// What both have is the same: a whole audit begins with this.
  package func brief(of facts: Facts) -> AuditBrief {
    brief(of: facts, finder(of: facts, SkillAssessment(facts, taxonomy: taxonomy)))
  }

  /// The same by a finder that has measured the tracks.
  func brief(of facts: Facts, _ finder: VerdictFinder) -> AuditBrief {
    let verdict = finder.verdict()
    let planned = finder.outcomes[verdict.track]
    let plan =
      facts.isEmpty ? nil : finder.measurer.plan(planned, order: orders[verdict.track])
    var projected = finder.outcomes.map(\.projected)
    if let plan, plan.days == taxonomy.model.planDays {
      projected[verdict.track] = max(plan.projected, planned.projected)
    }
    return AuditBrief(
      name: facts.name, verdict: verdict, outcomes: finder.outcomes,
      exposure: Exposure(facts, taxonomy: taxonomy),
      gaps: facts.isEmpty ? [] : finder.measurer.gaps(planned), plan: plan, projected: projected,
      unrecognized: facts.unrecognized.map(\.name))
  }
}
