/// Measures how one person stands to each track, and how far 90 days would take them.
package struct TrackMeasurer: Sendable {
  let taxonomy: Taxonomy
  let facts: Facts
  /// The levels of today, which say what a step costs.
  let standing: Standing
  /// The levels of the plan's last day without any step: what a plan reaches is measured from them.
  package let later: Standing
  /// The levels of today without what steps of a plan have shown: who does the steps before a
  /// milestone has not passed the milestone.
  let shown: Standing
  let orders: [StudyOrder]
  package let scorer: TrackScorer

  package init(_ facts: Facts, standing: Standing, taxonomy: Taxonomy, orders: [StudyOrder]) {
    self.taxonomy = taxonomy
    self.facts = facts
    self.standing = standing
    let lastDay = facts.start.adding(days: taxonomy.model.planDays - 1)
    shown =
      facts.completedSteps.isEmpty
      ? standing
      : Standing(SkillAssessment(facts.withoutCompletedSteps, taxonomy: taxonomy))
    later = standing.faded(facts, on: lastDay, taxonomy: taxonomy)
    self.orders = orders
    scorer = TrackScorer(model: taxonomy.model)
  }

  /// Measures the track at a place of the taxonomy's list.
  package func outcome(_ position: Int) -> TrackOutcome {
    let track = taxonomy.tracks[position]
    let score = scorer.score(track, standing)
    let frame = PlanFrame(
      track, facts: facts, standing: standing, shown: shown, taxonomy: taxonomy)
    let path = pathToReady(frame, order: orders[position])
    let hours = path.spent + frame.gateEffort
    let isMet = isPreconditionMet(of: track)
    let floor = isMet ? track.floor : track.precondition?.otherwise ?? track.floor
    let isReady = frame.isGateMet && scorer.isReady(track, standing)
    let band = taxonomy.model.hoursBand
    let floorDays = remainingFloor(floor, score: score)
    func days(_ factor: Int) -> Int {
      max(daysNeeded(hours.scaled(thousandths: factor), frame: frame), floorDays)
    }
    func date(_ factor: Int) -> CalendarDate {
      isReady ? facts.asOf : facts.start.adding(days: days(factor))
    }
    return TrackOutcome(
      track: track, score: score, frame: frame,
      projected: projected(frame, order: orders[position]), hoursToReady: hours,
      stepsToReady: path.steps, readyBy: date(1000),
      readyBetween: date(1000 - band)...date(1000 + band), floor: floor,
      leastTime: facts.start.adding(days: floorDays),
      isPreconditionMet: isMet,
      reach: reach(track, isMet: isMet, days: isReady ? 0 : days(1000)), wedge: wedge(frame),
      isReady: isReady)
  }

  /// Readiness that a person reaches within the budget, with step hours and trust varied.
  package func projected(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> Readiness {
    paths(frame, order: order, within: frame.studyBudget, scale: scale)
      .map { scorer.readiness(frame.track, later.finishing($0.steps), trust: trust) }.max()
      ?? scorer.readiness(frame.track, later, trust: trust)
  }

  /// Follows both study orders within a budget, what milestones need first.
  ///
  /// Each walk ends at the first step that does not fit: a longer budget only ever adds to it.
  package func paths(
    _ frame: PlanFrame, order: StudyOrder, within budget: Effort, scale: Int = 1000
  ) -> [StudyPath] {
    [order.toReady, order.toMost].map { steps in
      var path = StudyPath(
        from: standing, cost: StepCost(taxonomy: taxonomy, scale: scale, choices: frame.choices))
      for target in targets(frame, steps: steps) {
        guard path.take(target, within: budget) else { break }
      }
      return path
    }
  }

  /// The effort until ready, blockers first, the gate's artifact included.
  package func hoursToReady(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> Effort {
    pathToReady(frame, order: order, scale: scale, trust: trust).spent
      + frame.gateEffort.scaled(thousandths: scale)
  }

  /// The steps until ready but for the gate's artifact.
  private func pathToReady(
    _ frame: PlanFrame, order: StudyOrder, scale: Int = 1000, trust: Int? = nil
  ) -> StudyPath {
    var path = StudyPath(
      from: standing, cost: StepCost(taxonomy: taxonomy, scale: scale, choices: frame.choices))
    for target in targets(frame, steps: order.toReady) {
      if scorer.isReady(frame.track, path.standing, trust: trust) { break }
      _ = path.take(target)
    }
    return path
  }

  /// What milestones need, then a study order with this person's choice of each group's member.
  func targets(_ frame: PlanFrame, steps: [StudyOrder.Step]) -> [SkillTarget] {
    let members = frame.track.requirements.map { frame.choices[$0.members[0]] ?? $0.members[0] }
    return frame.forced
      + steps.map { SkillTarget(skill: members[$0.requirement], level: $0.level) }
  }

  // MARK: Time

  /// The day by which an effort is done, the gate's artifact included.
  ///
  /// Within the plan at its net pace, after it at the full weekly hours; where the milestones alone
  /// exceed the plan's hours, what they lack comes first.
  private func daysNeeded(_ effort: Effort, frame: PlanFrame) -> Int {
    let working = frame.working
    let days = working.count(through: taxonomy.model.planDays)
    let budget = frame.studyBudget + frame.gateEffort
    if effort <= budget, frame.shortfall == .none {
      guard budget.minutes > 0 else { return 0 }
      return working.day(
        reaching: (effort.minutes * days + budget.minutes - 1) / budget.minutes)
    }
    let rest = effort - min(effort, budget) + frame.shortfall
    let weekly = max(1, facts.hoursPerWeek.minutes)
    return working.day(reaching: days + (rest.minutes * 7 + weekly - 1) / weekly)
  }

  /// What is left of the sources' least time.
  ///
  /// It is for newcomers, so a floor within the plan shrinks with the share of the delta held
  /// already; one beyond it stays what it is.
  private func remainingFloor(_ floor: Track.Floor, score: TrackScore) -> Int {
    guard floor.days <= taxonomy.model.planDays else { return floor.days }
    return (floor.days * (10_000 - score.delta.credited.hundredths) + 9999) / 10_000
  }

  private func isPreconditionMet(of track: Track) -> Bool {
    guard let precondition = track.precondition else { return true }
    return precondition.anyOf.contains { condition in
      switch condition {
      case .skill(let skill, let level):
        standing.credited(skill, trust: taxonomy.model.trust) >= level
      case .learning(let kind): facts.learning.contains { $0.kind == kind && isAdvanced($0) }
      }
    }
  }

  /// Whether a degree is above the first, which is what postings that ask for one mean.
  private func isAdvanced(_ learning: Learning) -> Bool {
    guard learning.kind == .degree else { return true }
    return !(taxonomy.words("graduate-degree-words")?.found(in: learning.title).isEmpty ?? true)
  }

  private func reach(_ track: Track, isMet: Bool, days: Int) -> TrackOutcome.Reach {
    if track.isOffPath && !isMet { return .notThisPath }
    return days <= taxonomy.model.planDays ? .within90Days : .beyond90Days
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
