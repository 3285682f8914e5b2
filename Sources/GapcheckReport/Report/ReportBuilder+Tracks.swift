import GapcheckCore

extension ReportBuilder {
  var tracks: [TrackPart] { zip(audit.outcomes, audit.brief.projected).map(track) }

  private func track(_ outcome: TrackOutcome, projected: Readiness) -> TrackPart {
    let isScored = !audit.facts.isEmpty
    let score = outcome.score
    let track = outcome.track
    return TrackPart(
      id: track.id.text, name: track.name, kind: track.kind.rawValue,
      readiness: isScored ? score.readiness : nil, foundation: isScored ? score.foundation : nil,
      delta: isScored ? score.delta : nil, weight: score.weight, coverage: score.coverage,
      isReady: outcome.isReady,
      blockers: score.blockers.map { position in
        let requirement = track.requirements[position]
        return Reference(id: requirement.id, name: requirement.name)
      },
      effortToReady: outcome.hoursToReady, readyBy: outcome.readyBy,
      readyBetween: outcome.readyBetween, floor: outcome.floor.label,
      isFloorBeyondPlan: outcome.floor.days > taxonomy.model.planDays,
      precondition: track.precondition?.text, isPreconditionMet: outcome.isPreconditionMet,
      reach: outcome.reach.rawValue, projected: projected, gate: track.gate,
      isGateMet: track.needsArtifact ? outcome.frame.isGateMet : nil,
      wedge: outcome.wedge.map { wedge in
        TrackPart.Wedge(
          skills: wedge.targets.map { reference($0.skill) }, effort: wedge.effort, fits: wedge.fits)
      }, caseAgainst: argument(track.caseAgainst))
  }

  var routes: [RoutePart] {
    audit.routes.map { outcome in
      RoutePart(
        route: Reference(id: outcome.route.kind.rawValue, name: outcome.route.name),
        summary: outcome.route.summary,
        tracks: outcome.tracks.map { reference(taxonomy.tracks[$0]) },
        shared: outcome.shared.map(reference), sharedEffort: outcome.sharedEffort,
        caseFor: argument(outcome.route.caseFor),
        caseAgainst: argument(outcome.route.caseAgainst))
    }
  }

  // MARK: Gaps

  var gaps: [GapPart] {
    audit.gaps.map { gap in
      let skill = taxonomy[gap.skill]
      let row = audit.planned.score.rows[gap.requirement]
      return GapPart(
        skill: reference(gap.skill), requirement: row.requirement.name, proven: row.proven,
        credited: row.credited, claimed: row.claimed, isMentioned: row.isKnown,
        need: gap.need, weight: row.requirement.weight.rawValue,
        part: row.requirement.part.rawValue, effort: gap.effort, gain: gap.gain,
        gainPerHour: gap.gainPerHour, isBlocker: gap.isBlocker, isProofOnly: gap.isProofOnly,
        isInferred: !audit.facts.statements.contains { $0.skill == gap.skill },
        proveBy: skill.proof(of: gap.need),
        why: row.requirement.why ?? skill.why)
    }
  }

  var questions: [QuestionPart] {
    audit.questions.map {
      QuestionPart(
        skill: reference($0.skill), level: $0.level, track: reference($0.track), from: $0.from,
        to: $0.to, daysSooner: $0.daysSooner)
    }
  }

  // MARK: Skills

  var skills: [SkillPart] { knownSkills.map(part) }

  /// The skills that the profile says anything of.
  var knownSkills: [Skill] {
    taxonomy.skills.filter { audit.assessment[$0.index].isKnown }
  }

  func part(_ skill: Skill) -> SkillPart {
    let state = audit.assessment[skill.index]
    return SkillPart(
      skill: reference(skill.index), proven: state.proven,
      credited: state.credited(trust: taxonomy.model.trust), claimed: state.claimed,
      from: state.basis.map { ReasonPart(text: words($0), rule: $0.rule, path: $0.path) })
  }

  private func words(_ basis: Basis) -> String {
    switch basis {
    case .stated(let name, let level, let path): "'\(name)' stated at \(level) (\(path))"
    case .levelWord(let name, let word, let level, let path):
      "'\(name)' stated as '\(word)', read as \(level) (\(path))"
    case .years(let name, let years, let level, let path):
      "'\(name)' with \(tenths(years)) \(years == 1000 ? "year" : "years") of use, read as \(level) (\(path))"
    case .assumedLevel(let name, let level, let path):
      "'\(name)' without a level, assumed \(level) (\(path))"
    case .inferred(let name, let from, let level, let path):
      "'\(name)' read as \(level) from \(from.visibleOnOneLine(limit: 200)) (\(path))"
    case .faded(let level, let lastUsed): "last used \(lastUsed), faded to \(level)"
    case .mention(let title, let level, let path):
      "named with '\(title)', which claims \(level) (\(path))"
    case .evidence(let kind, let title, let ceiling, let path):
      "\(evidenceName(kind)) shows up to \(ceiling)\(title.isEmpty ? "" : ": \(title)") (\(path))"
    case .task(let id, let level):
      "task '\(taxonomy.task(id)?.name ?? id.text)' shows up to \(level)"
    case .experience(let level): "years of backend work, assumed \(level)"
    case .implied(let skill, let level): "implied by \(taxonomy[skill].name), \(level)"
    case .evaluationMissing(let ceiling):
      "no evaluation result, so nothing above \(ceiling) counts as proven"
    case .completed(let id, let level, let path):
      "completed '\(id)', which shows \(level) (\(path))"
    }
  }

  private func evidenceName(_ kind: Identifier<EvidenceKind>) -> String {
    taxonomy.evidenceKind(kind)?.name ?? kind.text
  }

  func tenths(_ thousandths: Int) -> String {
    let tenths = (thousandths + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  // MARK: Transfer

  /// Transfer families of which the person says to hold something at working level.
  var transfers: [TopicPart] {
    topics(.transfer) { skill in
      audit.assessment[skill].claimed >= taxonomy.model.transferLevel
    }
    .filter { !$0.skills.isEmpty }
  }

  var notNeeded: [TopicPart] { topics(.notNeeded) { _ in true } }

  private func topics(
    _ kind: TransferFamily.Kind, where isListed: (SkillIndex) -> Bool
  ) -> [TopicPart] {
    taxonomy.families.filter { $0.kind == kind }.map { family in
      TopicPart(
        topic: Reference(id: family.id.text, name: family.name), text: family.summary,
        skills: family.skills.filter(isListed).map(reference))
    }
  }

  var coverage: CoveragePart {
    CoveragePart(
      concepts: taxonomy.concepts.map(area), responsibilities: taxonomy.responsibilities.map(area),
      durable: taxonomy.durableAreas.map(area))
  }

  private func area(_ area: CoverageArea) -> CoveragePart.Area {
    let model = taxonomy.model
    let held = area.skills.count {
      audit.assessment[$0].credited(trust: model.trust) >= model.transferLevel
    }
    return CoveragePart.Area(
      area: Reference(id: area.id.text, name: area.name), held: held, count: area.skills.count)
  }
}
