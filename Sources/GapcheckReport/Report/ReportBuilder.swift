package import GapcheckCore

extension Report {
  /// Resolves the names and sentences of an audit; on request also the sums behind its scores.
  package init(
    _ audit: Audit, taxonomy: Taxonomy, record: PlanRecord? = nil, isExplained: Bool = false
  ) {
    let builder = ReportBuilder(
      audit: audit, taxonomy: taxonomy, record: record ?? PlanRecord(asOf: audit.facts.asOf))
    let facts = audit.facts
    self.init(
      taxonomyVersion: taxonomy.version, asOf: facts.asOf, name: facts.name,
      hoursPerWeek: facts.hoursPerWeek, terms: ModelTerms(taxonomy.model), verdict: builder.verdict,
      exposure: builder.exposure,
      tracks: builder.tracks, routes: builder.routes, gaps: builder.gaps, skills: builder.skills,
      transfers: builder.transfers, notNeeded: builder.notNeeded, signals: builder.signals,
      pitfalls: builder.pitfalls, coverage: builder.coverage, claims: builder.claims,
      contradictions: builder.contradictions, sources: builder.sources, stale: builder.staleItems,
      plan: builder.plan,
      questions: builder.questions,
      assumptions: builder.assumptions,
      unrecognized: facts.unrecognized.map {
        UnrecognizedPart(
          kind: $0.kind.rawValue, name: $0.name, path: $0.path,
          nearest: $0.nearest.map { Reference(id: $0.id, name: $0.name) },
          isAmbiguous: $0.isAmbiguous)
      },
      outsideScope: facts.outsideScope.map {
        OutsidePart(name: $0.name, path: $0.path, category: $0.category)
      }, explanation: isExplained ? builder.explanation : nil)
  }
}

/// Turns the parts of an audit into the parts of a report.
struct ReportBuilder {
  let audit: Audit
  let taxonomy: Taxonomy
  let record: PlanRecord

  func reference(_ skill: SkillIndex) -> Reference {
    Reference(id: taxonomy[skill].id.text, name: taxonomy[skill].name)
  }

  func reference(_ track: Track) -> Reference { Reference(id: track.id.text, name: track.name) }

  func reference(track position: Int) -> Reference { reference(taxonomy.tracks[position]) }

  func argument(_ argument: Track.Argument) -> ArgumentPart {
    ArgumentPart(text: argument.text, sources: taxonomy.citations(argument.sources))
  }

  // MARK: Verdict

  var verdict: VerdictPart {
    let verdict = audit.verdict
    let route = taxonomy.route(verdict.route)
    let subrole = taxonomy.tracks[verdict.subrole]
    let against = [audit.planned.track.caseAgainst] + [route?.caseAgainst].compactMap { $0 }
    return VerdictPart(
      status: verdict.status.rawValue,
      route: Reference(
        id: verdict.route.rawValue, name: route?.name ?? verdict.route.rawValue),
      track: reference(audit.planned.track), kind: audit.planned.track.kind.rawValue,
      subrole: reference(subrole), specialization: reference(track: verdict.specialization),
      deepen: reference(track: verdict.deepen), isRobust: verdict.isRobust,
      rival: reference(track: verdict.rival), decidedBy: verdict.flips.map(Self.words),
      reasons: reasons, against: audit.facts.isEmpty ? [] : against.map(argument),
      titles: audit.planned.track.titles,
      isChosen: verdict.isChosen, isBest: verdict.isBest,
      outOfReach: verdict.outOfReach.map { reference(track: $0) })
  }

  private static func words(_ scenario: Scenario) -> String {
    switch scenario {
    case .provenOnly: "counting only what is proven"
    case .claimedInFull: "if every claim were taken at its word"
    case .hours(let factor):
      "with study hours \(factor < 1000 ? "shorter" : "longer") than estimated"
        + " (× \(factor.asThousandths))"
    }
  }

  /// The figures behind the verdict, as sentences.
  private var reasons: [String] {
    guard !audit.facts.isEmpty else { return [] }
    let planned = audit.planned
    let score = planned.score
    var reasons = [
      "Of what backend work already teaches for it you hold \(score.foundation.credited.points) of"
        + " 100; of what must be added, \(score.delta.credited.points)."
    ]
    if planned.isReady {
      reasons.append("Nothing blocks it and its gate is met: apply now.")
      reasons += nextStep
    } else {
      reasons.append(timeToReady(planned))
      reasons += decidingFigure
    }
    // A track of one's own may rest on estimates alone.
    let sources = planned.track.provenance.sources
    let seeds = sources.filter { if case .seed = $0 { true } else { false } }
    let basis = seeds.isEmpty ? sources : seeds
    reasons.append(
      "\(planned.track.caseFor) (\(taxonomy.citations(basis).joined(separator: "; ")))")
    return reasons
  }

  private func timeToReady(_ outcome: TrackOutcome) -> String {
    let (by, late) = (outcome.readyBy, outcome.readyBetween.upperBound)
    let band = ModelTerms(taxonomy.model).band
    let delay = late > by ? ", and by \(late.spelled) should it take \(band) as long again" : ""
    return
      "\(outcome.hoursToReady) of study and proof are left. With applications beside them, and with"
      + " the least time that the sources give a newcomer, \(outcome.floor.label),"
      + " \(audit.facts.hoursPerWeek) a week make you ready by \(by.spelled)\(delay)."
  }

  /// The figure that put the track first.
  private var decidingFigure: [String] {
    let (first, next) = (audit.planned, audit.outcomes[audit.verdict.rival])
    guard audit.verdict.isBest, audit.verdict.isRobust else { return [] }
    if first.reach == .within90Days {
      return next.hoursToReady > first.hoursToReady
        ? [
          "No other track is ready sooner: the next, \(next.track.name), takes \(next.hoursToReady)."
        ]
        : []
    }
    return [
      "Nothing can be ready within the plan at these hours; of all tracks"
        + " \(taxonomy.model.planDays) days get furthest"
        + " with this one: to \(max(first.projected, audit.plan?.projected ?? first.projected).points), against \(next.projected.points) with"
        + " \(next.track.name)."
    ]
  }

  /// What to do with the hours that someone who is ready has left.
  private var nextStep: [String] {
    let next = audit.outcomes[audit.verdict.specialization]
    guard let wedge = next.wedge, next.track.id != audit.planned.track.id else { return [] }
    return [
      "What the plan leaves over can start \(next.track.name): its core skills at working level and"
        + " one artefact take \(wedge.effort)."
    ]
  }

  // MARK: Exposure

  var exposure: ExposurePart? {
    guard let exposure = audit.exposure else { return nil }
    let categories = exposure.byCategory.compactMap { entry -> (Reference, Readiness)? in
      guard entry.points.hundredths > 0 else { return nil }
      return (category(entry.category), entry.points)
    }
    return ExposurePart(
      index: exposure.index, low: exposure.low, high: exposure.high,
      from: exposure.horizon.lowerBound, to: exposure.horizon.upperBound,
      coverage: audit.facts.recognizedWeek,
      modifiers: audit.facts.modifiers.map { ($0.name, $0.delta) },
      byLayer: exposure.byLayer.map { ($0.layer.rawValue, $0.share) }, byCategory: categories,
      glue: exposure.glue, isCompressing: exposure.isCompressing,
      tasks: exposure.items.map(task), gates: gates(exposure))
  }

  private func category(_ id: Identifier<AutomationCategory>?) -> Reference {
    guard let id, let known = taxonomy.automation.first(where: { $0.id == id }) else {
      return taxonomy.uncategorized
    }
    return Reference(id: known.id.text, name: known.name)
  }

  private func task(_ item: Exposure.Item) -> ExposurePart.TaskPart {
    ExposurePart.TaskPart(
      id: item.task.id.text, name: item.task.name, written: item.held.name,
      share: item.held.share, isShareAssumed: item.held.isShareAssumed,
      isInferred: item.held.isInferred, exposure: item.exposure,
      low: item.low, high: item.high, layer: item.task.layer.rawValue,
      category: item.task.category.map(category), growInto: item.task.growInto,
      rationale: item.task.rationale)
  }

  private func gates(_ exposure: Exposure) -> [(category: Reference, gate: String)] {
    taxonomy.automation.filter { category in
      exposure.items.contains { $0.task.category == category.id }
    }.map { (category($0.id), $0.humanGate) }
  }
}
