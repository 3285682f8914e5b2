/// Everything an audit finds out about one person.
package struct Audit: Sendable {
  package let facts: Facts
  package let assessment: SkillAssessment
  /// What a cohort keeps of it.
  package let brief: AuditBrief
  package let outcomes: [TrackOutcome]
  package let exposure: Exposure?
  /// The plan; provisional where the verdict is, and none where nothing is known.
  package let plan: Plan?
  /// The steps until ready for the planned track, but for the gate's artifact.
  package let stepsToReady: [StudyPath.Step]
  package let questions: [Question]
  package let routes: [RouteOutcome]
  package let signals: [SignalFinding]
  package let pitfalls: [PitfallFinding]
  /// Where the sources disagree on something that concerns the person, the most personal first.
  package let contradictions: [Contradiction]
  /// What went out of date of what the person has or is to learn.
  package let staleItems: [StaleItem]

  package var verdict: Verdict { brief.verdict }
  package var gaps: [Gap] { brief.gaps }

  /// The outcome of the track that is planned for.
  package var planned: TrackOutcome { outcomes[verdict.track] }

  /// The credited readiness of the recommended path; `nil` where there is too little to go by.
  package var recommendedReadiness: Readiness? {
    verdict.status == .recommended ? planned.score.readiness.credited : nil
  }
}

/// One of the three ways to use the 90 days, with its figures.
package struct RouteOutcome: Sendable {
  package let route: Route
  /// The tracks that it serves, as places in the taxonomy's list.
  package let tracks: [Int]
  /// Skills it starts with because they serve both sides; empty for the single routes.
  package let shared: [SkillIndex]
  /// The effort of the shared steps.
  package let sharedEffort: Effort
}

/// How the tracks rank for one person.
package struct Ranking: Sendable {
  package let assessment: SkillAssessment
  package let outcomes: [TrackOutcome]
  package let leaders: Leaders
}

/// Audits people against one taxonomy.
package struct Auditor: Sendable {
  package let taxonomy: Taxonomy
  /// The study order of each track, in the taxonomy's order; the same for everyone.
  package let orders: [StudyOrder]
  package let tables: ScoringTables

  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    orders = taxonomy.studyOrders
    tables = ScoringTables(taxonomy, orders: orders)
  }

  /// Ranks the tracks and leaves out all that a report says besides.
  package func ranking(of facts: Facts) -> Ranking {
    let (assessment, measurer) = measured(facts)
    let finder = VerdictFinder(measurer.gauge)
    return Ranking(
      assessment: assessment, outcomes: outcomes(measurer, finder), leaders: finder.leaders())
  }

  /// The few questions whose answers would move the verdict most.
  package func questions(of facts: Facts, _ ranking: Ranking) -> [Question] {
    questions(
      measurer(of: facts), outcomes: ranking.outcomes, track: ranking.leaders.track)
  }

  package func audit(_ facts: Facts) -> Audit {
    let (assessment, measurer) = measured(facts)
    let finder = VerdictFinder(measurer.gauge)
    let brief = AuditBrief(
      finder, name: facts.name, unrecognized: facts.unrecognized.map(\.name))
    let (outcomes, verdict) = (outcomes(measurer, finder), brief.verdict)
    let exposure = Exposure(facts, taxonomy: taxonomy)
    let subject = CheckSubject(
      facts: facts, assessment: assessment, exposure: exposure, taxonomy: taxonomy)
    let notes = NoteFinder(taxonomy: taxonomy, facts: facts, verdict: verdict)
    return Audit(
      facts: facts, assessment: assessment, brief: brief, outcomes: outcomes, exposure: exposure,
      plan: facts.isEmpty
        ? nil : measurer.plan(outcomes[verdict.track], at: verdict.track),
      stepsToReady: measurer.stepsToReady(outcomes[verdict.track], at: verdict.track),
      questions: questions(measurer, outcomes: outcomes, track: verdict.track),
      routes: routes(measurer, outcomes: outcomes, verdict: verdict),
      signals: subject.signals(), pitfalls: subject.pitfalls(),
      contradictions: notes.contradictions, staleItems: notes.staleItems)
  }

  /// Audits a person without what only a whole report needs.
  ///
  /// What both have is the same: a whole audit begins with this.
  package func brief(of facts: Facts) -> AuditBrief { brief(of: facts, measurer(of: facts)) }

  private func brief(of facts: Facts, _ measurer: TrackMeasurer) -> AuditBrief {
    AuditBrief(
      VerdictFinder(measurer.gauge), name: facts.name,
      unrecognized: facts.unrecognized.map(\.name))
  }

  /// Audits a person who was read straight from the input.
  package func brief(of person: QuickPerson) -> AuditBrief {
    AuditBrief(
      VerdictFinder(PersonGauge(person.holdings, tables: tables)), name: person.name,
      unrecognized: person.unrecognized)
  }

  /// The same with the steps that the person's plan takes up first, each skill once.
  package func briefAndNextSteps(
    of facts: Facts
  ) -> (brief: AuditBrief, steps: [CohortMember.Step]) {
    let measurer = measurer(of: facts)
    let brief = brief(of: facts, measurer)
    guard brief.isScored else { return (brief, []) }
    let track = brief.verdict.track
    let plan = measurer.plan(measurer.outcome(brief.planned, at: track), at: track)
    return (brief, nextSteps(of: plan))
  }

  /// The steps that the plan of a whole audit takes up first, each skill once.
  package func nextSteps(of audit: Audit) -> [CohortMember.Step] {
    audit.plan.map(nextSteps) ?? []
  }

  private func nextSteps(of plan: Plan) -> [CohortMember.Step] {
    Array(plan.skillSteps.prefix(taxonomy.model.cohort.nextSteps))
  }

  // MARK: Parts

  /// Measures a person without taking down the reasons for levels.
  package func measurer(of facts: Facts) -> TrackMeasurer {
    let holdings = Holdings(facts, taxonomy: taxonomy)
    return TrackMeasurer(
      facts, PersonGauge(holdings, tables: tables), taxonomy: taxonomy, orders: orders)
  }

  private func measured(
    _ facts: Facts
  ) -> (assessment: SkillAssessment, measurer: TrackMeasurer) {
    let holdings = Holdings(facts, taxonomy: taxonomy)
    let assessment = SkillAssessment(
      facts, holdings: holdings, table: tables.levels, taxonomy: taxonomy)
    let gauge = PersonGauge(holdings, standing: Standing(assessment), tables: tables)
    return (assessment, TrackMeasurer(facts, gauge, taxonomy: taxonomy, orders: orders))
  }

  private func outcomes(_ measurer: TrackMeasurer, _ finder: VerdictFinder) -> [TrackOutcome] {
    finder.measures.enumerated().map { measurer.outcome($1, at: $0) }
  }

  /// The few questions that matter most; for an empty profile, those that serve most tracks.
  private func questions(
    _ measurer: TrackMeasurer, outcomes: [TrackOutcome], track: Int
  ) -> [Question] {
    if !measurer.facts.isEmpty {
      return measurer.questions(
        outcomes[track], position: track, count: taxonomy.model.questions)
    }
    return measurer.openingQuestions(outcomes, count: taxonomy.model.openingQuestions)
  }

  private func routes(
    _ measurer: TrackMeasurer, outcomes: [TrackOutcome], verdict: Verdict
  ) -> [RouteOutcome] {
    taxonomy.routes.map { route in
      switch route.kind {
      case .pivot:
        RouteOutcome(route: route, tracks: [verdict.subrole], shared: [], sharedEffort: .none)
      case .deepen:
        RouteOutcome(route: route, tracks: [verdict.deepen], shared: [], sharedEffort: .none)
      case .hybrid: hybrid(route, measurer, outcomes: outcomes, verdict: verdict)
      }
    }
  }

  /// What the best sub-role and the best deeper track both ask for and the person still lacks.
  private func hybrid(
    _ route: Route, _ measurer: TrackMeasurer, outcomes: [TrackOutcome], verdict: Verdict
  ) -> RouteOutcome {
    let pivot = outcomes[verdict.subrole].track.requirements
    let deepen = outcomes[verdict.deepen].track.requirements
    var path = StudyPath(from: measurer.standing, cost: StepCost(taxonomy: taxonomy))
    var shared: [SkillIndex] = []
    for requirement in pivot {
      guard
        let other = deepen.first(where: { other in
          other.members.contains(where: requirement.members.contains)
        })
      else { continue }
      let skill = requirement.members[0]
      let level = min(requirement.level, other.level)
      guard measurer.standing.proven(skill) < Level(whole: level) else { continue }
      shared.append(skill)
      _ = path.take(SkillTarget(skill: skill, level: level))
    }
    return RouteOutcome(
      route: route, tracks: [verdict.subrole, verdict.deepen], shared: shared,
      sharedEffort: path.spent)
  }
}
