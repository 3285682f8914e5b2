/// Measures how one person stands to each track, with all that a report says of it.
package struct TrackMeasurer: Sendable {
  let taxonomy: Taxonomy
  let facts: Facts
  let gauge: PersonGauge
  let orders: [StudyOrder]
  package let scorer: TrackScorer

  /// The levels of today, which say what a step costs.
  var standing: Standing { gauge.standing }
  /// The levels of the plan's last day without any step: what a plan reaches is measured from them.
  package var later: Standing { gauge.later }

  init(_ facts: Facts, _ gauge: PersonGauge, taxonomy: Taxonomy, orders: [StudyOrder]) {
    self.taxonomy = taxonomy
    self.facts = facts
    self.gauge = gauge
    self.orders = orders
    scorer = TrackScorer(model: taxonomy.model)
  }

  /// Measures the track at a place of the taxonomy's list.
  package func outcome(_ position: Int) -> TrackOutcome {
    outcome(gauge.measure(position), at: position)
  }

  /// Adds to the measure of a track what reports say besides.
  func outcome(_ measure: TrackMeasure, at position: Int) -> TrackOutcome {
    let track = taxonomy.tracks[position]
    let frame = PlanFrame(
      track, facts: facts, standing: standing, shown: gauge.shown, taxonomy: taxonomy)
    let band = taxonomy.model.hoursBand
    return TrackOutcome(
      track: track, measure: measure, score: scorer.score(track, standing), frame: frame,
      readyBy: gauge.readyBy(measure),
      readyBetween: gauge.readyBy(
        measure, factor: 1000 - band)...gauge.readyBy(measure, factor: 1000 + band),
      leastTime: facts.start.adding(days: gauge.remainingFloor(measure)),
      reach: gauge.reach(measure, of: track), wedge: wedge(frame))
  }

  /// The steps until ready but for the gate's artifact, with what each costs.
  func stepsToReady(_ outcome: TrackOutcome, at position: Int) -> [StudyPath.Step] {
    let cost = StepCost(taxonomy: taxonomy, choices: outcome.frame.choices)
    return gauge.stepsToReady(outcome.measure, at: position).map { cost.step($0, standing) }
  }

  /// What milestones need, then a study order with this person's choice of each group's member.
  func targets(_ frame: PlanFrame, steps: [StudyOrder.Step]) -> [SkillTarget] {
    let members = frame.track.requirements.map { frame.choices[$0.members[0]] ?? $0.members[0] }
    return frame.forced
      + steps.map { SkillTarget(skill: members[$0.requirement], level: $0.level) }
  }

  /// Follows both study orders within a budget, what milestones need first.
  ///
  /// Each walk ends at the first step that does not fit: a longer budget only ever adds to it.
  package func paths(
    _ frame: PlanFrame, order: StudyOrder, within budget: Effort
  ) -> [StudyPath] {
    [order.toReady, order.toMost].map { steps in
      var path = StudyPath(
        from: standing, cost: StepCost(taxonomy: taxonomy, choices: frame.choices))
      for target in targets(frame, steps: steps) {
        guard path.take(target, within: budget) else { break }
      }
      return path
    }
  }

  private func wedge(_ frame: PlanFrame) -> TrackOutcome.Wedge? {
    guard frame.track.kind == .specialization else { return nil }
    var path = StudyPath(from: standing, cost: StepCost(taxonomy: taxonomy, choices: frame.choices))
    let targets = frame.track.requirements.filter { $0.weight == .core }.map {
      SkillTarget(skill: path.member(for: $0), level: min(taxonomy.model.wedgeLevel, $0.level))
    }
    for target in targets { _ = path.take(target) }
    return TrackOutcome.Wedge(
      targets: targets, effort: path.spent + frame.gateEffort,
      fits: path.spent <= frame.studyBudget)
  }
}
