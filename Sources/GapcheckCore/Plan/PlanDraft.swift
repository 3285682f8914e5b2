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
    var standing = measurer.standing
    for step in path.steps {
      let before = measurer.scorer.readiness(frame.track, standing)
      standing.finish(step.target)
      let after = measurer.scorer.readiness(frame.track, standing)
      let skill = measurer.taxonomy[step.target.skill]
      stepPlaces[step.target] = drafts.count
      drafts.append(
        PlanDraft(
          id: skill.stepID(to: step.target.level), content: .step(step), effort: step.effort,
          dueDay: planDays, notBeforeDay: 1, after: needs(of: step.target), isDone: false,
          gain: Readiness(hundredths: after.hundredths - before.hundredths)))
    }
  }

  /// The level below, and each prerequisite at min(2, level − 1).
  private func needs(of target: SkillTarget) -> [Int] {
    let below = SkillTarget(skill: target.skill, level: target.level - 1)
    let prerequisites = StepCost(taxonomy: measurer.taxonomy, choices: frame.choices)
      .prerequisites(of: target.skill).flatMap { skill in
        (0...2).filter { $0 <= target.level - 1 }.map { SkillTarget(skill: skill, level: $0) }
      }
    return ([below] + prerequisites).compactMap { stepPlaces[$0] }
  }

  private mutating func addMilestones() {
    var projectPlace: Int?
    for entry in frame.entries {
      let milestone = entry.milestone
      var after = milestone.requires.map(frame.own).flatMap(places)
      var content = PlanItem.Content.milestone(milestone)
      var id = milestone.id.text
      if milestone.kind == .project, let project = frame.project {
        after += frame.ownProjectRequirements.flatMap(places)
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

  private func places(_ target: SkillTarget) -> [Int] {
    (1...target.level).compactMap { stepPlaces[SkillTarget(skill: target.skill, level: $0)] }
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
