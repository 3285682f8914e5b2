import GapcheckCore

extension ReportBuilder {
  var plan: PlanReport? {
    guard let plan = audit.plan else { return nil }
    return PlanReport(
      taxonomyVersion: taxonomy.version, record: record.naming(audit, plan), asOf: audit.facts.asOf,
      name: audit.facts.name,
      terms: ModelTerms(taxonomy.model),
      track: reference(plan.track), route: plan.route.rawValue,
      isProvisional: audit.verdict.status == .insufficientInformation, start: plan.start,
      end: plan.end, days: plan.days, hoursPerWeek: plan.hoursPerWeek, total: plan.total,
      reserve: plan.reserve, slack: plan.slack,
      readiness: audit.planned.score.readiness.credited, projected: plan.projected,
      bound: plan.bound, isReady: audit.planned.isReady, aim: plan.aim, ifReady: plan.ifReady,
      readyOn: plan.readyOn, leastTime: audit.planned.leastTime,
      blockers: plan.blockers.map { reference($0.members[0]) }, applications: plan.applications,
      daysOff: plan.daysOff,
      alternatives: plan.alternatives.map {
        PlanReport.Choice(project: reference($0), effort: $0.effort)
      }, strayProject: strayProject(of: plan),
      outOfReach: audit.verdict.outOfReach.map(reference(track:)), readyBy: audit.planned.readyBy,
      items: plan.items.map(item),
      weeks: plan.weeks.map { week in
        PlanReport.Week(
          number: week.number, from: week.from, to: week.to,
          parts: week.parts.map {
            PlanReport.Part(item: plan.items[$0.item].id, effort: $0.effort)
          }, planned: week.planned, capacity: week.capacity)
      },
      phases: plan.phases.map {
        PlanReport.Phase(
          id: $0.phase.id.text, name: $0.phase.name, from: $0.from, to: $0.to,
          purpose: $0.phase.purpose)
      },
      deferred: plan.deferred.map {
        PlanReport.Deferred(
          skill: reference($0.target.skill), level: $0.target.level, effort: $0.effort, by: $0.by,
          between: $0.between)
      })
  }

  private func reference(_ project: Project) -> Reference {
    Reference(id: project.id.text, name: project.name)
  }

  /// The project that was asked for, where it belongs to another track than the plan's.
  private func strayProject(of plan: Plan) -> Reference? {
    taxonomy.projects.first { $0.id == audit.facts.project && $0.track != plan.track.id }
      .map(reference)
  }

  private func item(_ item: PlanItem) -> PlanReport.Item {
    switch item.content {
    case .step(let step): stepItem(item, step)
    case .milestone(let milestone): milestoneItem(item, milestone)
    case .project(let milestone, let project): projectItem(item, milestone, project)
    case .contributionStart(let milestone): startItem(item, milestone)
    case .finished(let finished): finishedItem(item, finished)
    }
  }

  private func stepItem(_ item: PlanItem, _ step: StudyPath.Step) -> PlanReport.Item {
    let skill = taxonomy[step.target.skill]
    let level = step.target.level
    let verb = step.isProof ? "Prove" : "Learn"
    let helper = step.helper.map { "Shortened by what you know of \(taxonomy[$0].name)." }
    return make(
      item, kind: step.isProof ? .prove : .study,
      title: "\(verb) \(skill.name), level \(level)",
      skills: [PlanReport.SkillStep(skill: reference(skill.index), from: level - 1, to: level)],
      resources: skill.resources, why: why(skill),
      ship: skill.proof(of: level), checks: [taxonomy.check(of: skill, level: level)],
      note: helper)
  }

  /// The gap that a step closes, and what the skill is for.
  private func why(_ skill: Skill) -> String {
    let row = audit.planned.score.rows.first { $0.requirement.members.contains(skill.index) }
    let gap = row.map { row in
      "\(row.requirement.weight.words), asked for at level \(row.requirement.level), held at"
        + " \(row.credited)."
    }
    return [gap ?? "A milestone or a later step of this plan needs it.", skill.why]
      .joined(separator: " ")
  }

  private func milestoneItem(_ item: PlanItem, _ milestone: Milestone) -> PlanReport.Item {
    // Fewer hours are for fewer applications: what the item is called must be possible.
    let pace = milestone.kind == .applications ? audit.plan?.applications : nil
    return make(
      item, kind: PlanReport.Kind(milestone.kind),
      title: pace?.counted(milestone.name) ?? milestone.name,
      skills: steps(milestone.requires),
      resources: milestone.resources, why: milestone.brief, ship: "",
      checks: [pace?.counted(milestone.done) ?? milestone.done], note: pace?.words)
  }

  private func projectItem(
    _ item: PlanItem, _ milestone: Milestone, _ project: Project
  ) -> PlanReport.Item {
    make(
      item, kind: .project, title: project.name, skills: steps(project.requires),
      resources: milestone.resources, why: project.brief, ship: milestone.done,
      checks: project.criteria)
  }

  private func startItem(_ item: PlanItem, _ milestone: Milestone) -> PlanReport.Item {
    make(
      item, kind: .contribution, title: milestone.startTitle,
      skills: steps(milestone.requires), resources: milestone.resources, why: milestone.brief,
      ship: "", checks: [Milestone.startCheck])
  }

  /// Work that is done: what it was, as the plan that asked for it called it.
  private func finishedItem(_ item: PlanItem, _ finished: CompletedItem) -> PlanReport.Item {
    switch finished.subject {
    case .step(let target):
      let skill = taxonomy[target.skill]
      return make(
        item, kind: .study, title: taxonomy.title(of: finished.subject),
        skills: steps([target]), resources: skill.resources, why: skill.why,
        ship: skill.proof(of: target.level), checks: [])
    case .milestone(let milestone): return milestoneItem(item, milestone)
    case .project(let project):
      return make(
        item, kind: .project, title: project.name, skills: steps(project.requires),
        resources: [], why: project.brief, ship: "", checks: project.criteria)
    case .contributionStart(let milestone): return startItem(item, milestone)
    }
  }

  private func steps(_ targets: [SkillTarget]) -> [PlanReport.SkillStep] {
    targets.map {
      PlanReport.SkillStep(skill: reference($0.skill), from: $0.level - 1, to: $0.level)
    }
  }

  private func make(
    _ item: PlanItem, kind: PlanReport.Kind, title: String, skills: [PlanReport.SkillStep],
    resources: [Identifier<Resource>], why: String, ship: String, checks: [String],
    note: String? = nil
  ) -> PlanReport.Item {
    PlanReport.Item(
      id: item.id, kind: kind, title: title, effort: item.effort, from: item.from, to: item.to,
      week: item.week, phase: item.phase.text, isDone: item.isDone,
      doneOn: audit.facts.completed.first { $0.id == item.id }?.on, skills: skills,
      resources: resources.compactMap { taxonomy.resource($0) }.map {
        PlanReport.ResourcePart(id: $0.id.text, title: $0.title, author: $0.author, url: $0.url)
      }, gain: item.gain, why: why, ship: ship, checks: checks, note: note)
  }

  // MARK: Assumptions

  var assumptions: [String] {
    let rest = audit.facts.assumptions.filter { assumption in
      switch assumption {
      case .level, .inferredLevel: false
      default: true
      }
    }
    return assumedLevels + inferredLevels + rest.map(words)
  }

  /// One sentence for all levels that nobody confirmed, since a résumé gives many of them.
  private var inferredLevels: [String] {
    let levels = audit.facts.assumptions.compactMap { assumption -> String? in
      guard case .inferredLevel(_, let level, let name, _) = assumption else { return nil }
      return "\(name.visibleOnOneLine(limit: 60)) \(level)"
    }
    guard !levels.isEmpty else { return [] }
    return [
      "Read from your own words by 'gapcheck init' and not confirmed: \(levels.joined(separator: ", "))."
        + " \"inferred\" says from which; correct the level where it is wrong, and delete \"inferred\""
        + " where it is right."
    ]
  }

  /// One sentence for all names without a level.
  private var assumedLevels: [String] {
    let names = audit.facts.assumptions.compactMap { assumption -> String? in
      if case .level(_, let name, _) = assumption { name.visibleOnOneLine(limit: 60) } else { nil }
    }
    guard !names.isEmpty else { return [] }
    return [
      "No level is given for \(names.joined(separator: ", ")): \(taxonomy.model.assumedLevel) (working)"
        + " assumed. Add \"level\"."
    ]
  }

  private func words(_ assumption: Assumption) -> String {
    switch assumption {
    case .hoursPerWeek(let hours):
      "No hours per week are given: \(hours) assumed. Add \"hoursPerWeek\"."
    case .pastStart(let date, let isOver):
      isOver
        ? "The \(taxonomy.model.planDays) days from the start, \(date.spelled), are over: the plan"
          + " starts on the day of this audit."
        : "The start, \(date.spelled), lies before the day of this audit: only the days ahead are"
          + " planned. 'gapcheck progress' holds them against a plan you keep."
    case .start(let date): "No start is given: \(date.spelled) assumed. Add \"start\"."
    case .level(let skill, let name, let path):
      "'\(name)' has no level: \(taxonomy.model.assumedLevel) (working) assumed for"
        + " \(taxonomy[skill].name) (\(path))."
    case .levelFromYears(let skill, let name, let path, let years):
      "'\(name)' gives \(tenths(years)) \(years == 1000 ? "year" : "years") and no level: the level of"
        + " \(taxonomy[skill].name) is read from them (\(path))."
    case .inferredLevel(_, let level, let name, let from):
      "'\(name)' read as \(level) from \(from.visibleOnOneLine(limit: 200))."
    case .inferredYears(let years, let from):
      "\(tenths(years)) \(years == 1000 ? "year" : "years") of backend work read from"
        + " \(from.visibleOnOneLine(limit: 200)); correct \"yearsOfExperience\" where that is wrong."
    case .equalShares(let count, let each):
      "\(count) tasks have no share of the week: \(tenths(each)) % each assumed."
    case .weekIncomplete(let total):
      "The task shares add up to \(tenths(total)) %: the rest of the week is left out."
    case .noTasks:
      "No tasks are given, so exposure is unknown. Add \"tasks\" with shares of the week."
    case .learning(_, let name, let path):
      "'\(name.visibleOnOneLine(limit: 60))' is being learned: read as aware at most (\(path))."
    case .notHeld(let name, let path):
      "'\(name.visibleOnOneLine(limit: 60))': read as not held (\(path))."
    case .statedTwice(let skill, let names):
      "\(taxonomy[skill].name) is stated at different levels (\(names.joined(separator: ", "))):"
        + " the highest counts."
    }
  }
}
