/// Something to be scheduled: what it is, how long it takes, and when it may and must happen.
struct PlanDraft {
  let id: String
  let content: PlanItem.Content
  let effort: Effort
  var dueDay: Int
  /// A preference: where nothing else is left to do, it starts earlier.
  var notBeforeDay: Int
  /// Places of the drafts that must be finished first.
  let after: [Int]
  let isDone: Bool
  let gain: Readiness

  /// Whether it runs beside everything else, in time kept for it: applications do.
  var isParallel: Bool {
    guard case .milestone(let milestone) = content else { return false }
    return milestone.kind == .applications
  }
}

/// Turns chosen steps and milestones into drafts, each after what it needs.
struct PlanDrafter {
  let frame: PlanFrame
  let measurer: TrackMeasurer
  let path: StudyPath
  private(set) var drafts: [PlanDraft] = []
  private var stepPlaces: [SkillTarget: Int] = [:]

  init(frame: PlanFrame, measurer: TrackMeasurer, path: StudyPath) {
    self.frame = frame
    self.measurer = measurer
    self.path = path
    addSteps()
    addMilestones()
    spreadDeadlines()
    holdBackLateSteps()
  }

  private var planDays: Int { measurer.taxonomy.model.planDays }

  private func firstDay(of phase: Identifier<Phase>) -> Int {
    measurer.taxonomy.phase(phase)?.fromDay ?? 1
  }

  private mutating func addSteps() {
    let cost = StepCost(taxonomy: measurer.taxonomy, choices: frame.choices)
    var tally = TrackTally(frame.track, standing: measurer.standing, scorer: measurer.scorer)
    for step in path.steps {
      let before = tally.readiness
      tally.finish(step.target)
      let after = tally.readiness
      let skill = measurer.taxonomy[step.target.skill]
      stepPlaces[step.target] = drafts.count
      drafts.append(
        PlanDraft(
          id: skill.stepID(to: step.target.level), content: .step(step), effort: step.effort,
          dueDay: planDays, notBeforeDay: 1, after: places(cost.needs(of: step.target)),
          isDone: false, gain: Readiness(hundredths: after.hundredths - before.hundredths)))
    }
  }

  private mutating func addMilestones() {
    var projectPlace: Int?
    for entry in frame.entries {
      let milestone = entry.milestone
      var after = allPlaces(milestone.requires)
      var content = PlanItem.Content.milestone(milestone)
      var id = milestone.id.text
      if milestone.kind == .project, let project = frame.project {
        after += allPlaces(project.requires)
        content = .project(milestone, project)
        id = project.id.text
        projectPlace = drafts.count
      } else if milestone.kind == .writeup || milestone.kind == .profile {
        after += [projectPlace].compactMap { $0 }
      }
      var effort = milestone.kind == .applications ? frame.reserve : entry.effort
      if let startBy = milestone.startBy, !entry.isDone {
        after.append(addStart(of: milestone, effort: &effort, startBy: startBy, after: after))
      }
      drafts.append(
        PlanDraft(
          id: id, content: content, effort: effort, dueDay: milestone.dueDay,
          notBeforeDay: firstDay(of: milestone.phase), after: after, isDone: entry.isDone,
          gain: Readiness(hundredths: 0)))
    }
  }

  /// Splits off the first part of a contribution, so that its review has begun by the given day.
  ///
  /// The part may begin when all but one of as many parts of the time to that day are over.
  private mutating func addStart(
    of milestone: Milestone, effort: inout Effort, startBy: Int, after: [Int]
  ) -> Int {
    let isOpen = !measurer.facts.contributions.isEmpty
    let parts = max(1, measurer.taxonomy.model.contributionParts)
    let first = effort.part(of: parts)
    effort = effort - first
    drafts.append(
      PlanDraft(
        id: milestone.startID, content: .contributionStart(milestone),
        effort: isOpen ? .none : first, dueDay: startBy,
        notBeforeDay: startBy * (parts - 1) / parts + 1,
        after: after, isDone: isOpen, gain: Readiness(hundredths: 0)))
    return drafts.count - 1
  }

  /// Where the planned steps among some targets stand.
  private func places(_ targets: [SkillTarget]) -> [Int] {
    var places: [Int] = []
    for target in targets {
      if let place = stepPlaces[target] { places.append(place) }
    }
    return places
  }

  /// The same with every level up to a target's, for what this person has chosen.
  private func allPlaces(_ targets: [SkillTarget]) -> [Int] {
    var places: [Int] = []
    for target in targets {
      let own = frame.own(target)
      places += self.places((1...own.level).map { SkillTarget(skill: own.skill, level: $0) })
    }
    return places
  }

  /// What something needs is due no later than itself.
  private mutating func spreadDeadlines() {
    for place in drafts.indices.reversed() {
      for earlier in drafts[place].after {
        drafts[earlier].dueDay = min(drafts[earlier].dueDay, drafts[place].dueDay)
      }
    }
  }

  /// Steps that only a later milestone needs wait for its phase.
  private mutating func holdBackLateSteps() {
    var earliest = Array(repeating: Int.max, count: drafts.count)
    for place in drafts.indices.reversed() {
      let own = min(drafts[place].notBeforeDay, earliest[place])
      for earlier in drafts[place].after { earliest[earlier] = min(earliest[earlier], own) }
    }
    for target in frame.positionOnly(measurer.taxonomy) {
      guard let place = stepPlaces[target], earliest[place] != .max else { continue }
      drafts[place].notBeforeDay = earliest[place]
    }
  }
}
