/// Everything an audit finds out about one person.
package struct Audit: Sendable {
  package let facts: Facts
  package let assessment: SkillAssessment
  /// What a cohort keeps of it.
  package let brief: AuditBrief
  package let questions: [Question]
  package let routes: [RouteOutcome]
  package let signals: [SignalFinding]
  package let pitfalls: [PitfallFinding]
  /// Where the sources disagree on something that concerns the person, the most personal first.
  package let contradictions: [Contradiction]
  /// What went out of date of what the person has or is to learn.
  package let staleItems: [StaleItem]

  package var outcomes: [TrackOutcome] { brief.outcomes }
  package var exposure: Exposure? { brief.exposure }
  package var verdict: Verdict { brief.verdict }
  package var gaps: [Gap] { brief.gaps }
  /// The plan; provisional where the verdict is, and none where nothing is known.
  package var plan: Plan? { brief.plan }

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

  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    orders = taxonomy.tracks.map { StudyOrder($0, taxonomy: taxonomy) }
  }

  /// Ranks the tracks and leaves out all that a report says besides.
  package func ranking(of facts: Facts) -> Ranking {
    let assessment = SkillAssessment(facts, taxonomy: taxonomy)
    let finder = finder(of: facts, assessment)
    return Ranking(assessment: assessment, outcomes: finder.outcomes, leaders: finder.leaders())
  }

  func finder(of facts: Facts, _ assessment: SkillAssessment) -> VerdictFinder {
    let measurer = measurer(of: facts, assessment)
    return VerdictFinder(
      taxonomy: taxonomy, facts: facts, measurer: measurer,
      outcomes: taxonomy.tracks.indices.map(measurer.outcome))
  }

  /// The few questions whose answers would move the verdict most.
  package func questions(of facts: Facts, _ ranking: Ranking) -> [Question] {
    questions(
      measurer(of: facts, ranking.assessment), outcomes: ranking.outcomes,
      track: ranking.leaders.track)
  }

  package func audit(_ facts: Facts) -> Audit {
    let assessment = SkillAssessment(facts, taxonomy: taxonomy)
    let finder = finder(of: facts, assessment)
    let brief = brief(of: facts, finder)
    let (measurer, outcomes, verdict) = (finder.measurer, brief.outcomes, brief.verdict)
    let subject = CheckSubject(
      facts: facts, assessment: assessment, exposure: brief.exposure, taxonomy: taxonomy)
    let notes = NoteFinder(taxonomy: taxonomy, facts: facts, verdict: verdict)
    return Audit(
      facts: facts, assessment: assessment, brief: brief,
      questions: questions(measurer, outcomes: outcomes, track: verdict.track),
      routes: routes(measurer, outcomes: outcomes, verdict: verdict),
      signals: subject.signals(), pitfalls: subject.pitfalls(),
      contradictions: notes.contradictions, staleItems: notes.staleItems)
  }

  private func measurer(of facts: Facts, _ assessment: SkillAssessment) -> TrackMeasurer {
    TrackMeasurer(facts, standing: Standing(assessment), taxonomy: taxonomy, orders: orders)
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
