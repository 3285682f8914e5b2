/// What the 90 days of one person and one track are made of before any choice: hours, milestones,
/// the project, and the skill steps that these need.
package struct PlanFrame: Sendable {
  /// A milestone with what the profile already shows of it.
  package struct Entry: Sendable {
    package let milestone: Milestone
    package let isDone: Bool
    /// Its own effort as planned: none when done, the project's for the project.
    package let effort: Effort
  }

  package let track: Track
  package let route: Route.Kind
  package let project: Project?
  package let entries: [Entry]
  /// The days on which something can be done.
  let working: WorkingDays
  /// All hours of the plan's days.
  package let total: Effort
  /// What applications take of them in the last phase.
  package let reserve: Effort
  /// What is left for skill steps after the reserve and the milestones' own effort.
  package let studyBudget: Effort
  /// What the milestones' own effort and the reserve take beyond the plan's hours.
  package let shortfall: Effort
  /// The effort of making the gate's artifact; none where it is met or not asked for.
  package let gateEffort: Effort
  package let isGateMet: Bool
  /// For each member of a one-of group, the member that this person would bring to its level.
  private(set) var choices: [SkillIndex: SkillIndex]

  /// Frames a plan; `shown` are the levels that speak for milestones, `standing` where left out.
  package init(
    _ track: Track, facts: Facts, standing: Standing, shown: Standing? = nil, taxonomy: Taxonomy
  ) {
    let model = taxonomy.model
    self.track = track
    route = Self.route(of: track)
    let project =
      facts.completedProjects.first { $0.project.track == track.id }?.project
      ?? taxonomy.project(for: track, wanted: facts.project)
    self.project = project
    let isGateMet = !track.needsArtifact || facts.showsProject(for: track, taxonomy)
    self.isGateMet = isGateMet
    let working = WorkingDays(facts)
    self.working = working
    total = Effort(
      minutes: facts.hoursPerWeek.minutes * working.count(through: model.planDays) / 7)
    entries = Self.entries(
      Self.milestones(for: track, taxonomy), project: project
    ) { milestone in
      facts.shows(milestone, for: track, standing: shown ?? standing, taxonomy: taxonomy)
    }
    // Who has sent all applications needs no more time for them.
    let hasApplied = entries.contains { $0.milestone.kind == .applications && $0.isDone }
    reserve =
      hasApplied ? .none : Self.reserve(working, weekly: facts.hoursPerWeek, model: model)
    let overhead = entries.map(\.effort).reduce(.none, +)
    studyBudget = max(.none, total - reserve - overhead)
    shortfall = max(.none, reserve + overhead - total)
    gateEffort = isGateMet ? .none : project?.effort ?? .none
    let start = StudyPath(from: standing, cost: StepCost(taxonomy: taxonomy))
    var choices: [SkillIndex: SkillIndex] = [:]
    for requirement in track.requirements where requirement.members.count > 1 {
      let choice = start.member(for: requirement)
      for member in requirement.members { choices[member] = choice }
    }
    self.choices = choices
  }

  /// The skill steps that milestones and project need, whether or not they are done: what is done
  /// is held already and costs nothing.
  package var forced: [SkillTarget] {
    entries.flatMap(\.milestone.requires).map(own) + ownProjectRequirements
  }

  /// What milestones or any of the track's projects could ask for, before anyone has chosen.
  static func nameable(for track: Track, _ taxonomy: Taxonomy) -> [SkillTarget] {
    milestones(for: track, taxonomy).flatMap(\.requires)
      + taxonomy.projects(for: track).flatMap(\.requires)
  }

  static func milestones(for track: Track, _ taxonomy: Taxonomy) -> [Milestone] {
    taxonomy.milestones.filter { milestone in
      milestone.routes.contains(route(of: track))
        && (milestone.tracks.isEmpty || milestone.tracks.contains(track.id))
    }
  }

  private static func route(of track: Track) -> Route.Kind {
    track.kind == .deepen ? .deepen : .pivot
  }

  /// What the project needs, in terms of this person's choices.
  var ownProjectRequirements: [SkillTarget] { (project?.requires ?? []).map(own) }

  /// Whether the project has been built already.
  var isProjectDone: Bool { entries.contains { $0.milestone.kind == .project && $0.isDone } }

  /// Replaces a skill that is one of several by the one this person would take.
  func own(_ target: SkillTarget) -> SkillTarget {
    SkillTarget(skill: choices[target.skill] ?? target.skill, level: target.level)
  }

  /// The same frame with other members of one-of groups.
  func choosing(_ choices: [SkillIndex: SkillIndex]) -> PlanFrame {
    var frame = self
    frame.choices = choices
    return frame
  }

  /// Skill steps that nothing but milestones of later phases asks for.
  func positionOnly(_ taxonomy: Taxonomy) -> Set<SkillTarget> {
    let first = taxonomy.phases.first?.id
    let late = entries.filter { $0.milestone.phase != first && $0.milestone.kind != .project }
    let early = entries.filter { $0.milestone.phase == first }.flatMap(\.milestone.requires)
    return Set(late.flatMap(\.milestone.requires).map(own)).subtracting(early.map(own))
      .subtracting(ownProjectRequirements)
  }

  /// Applications take the model's hours where the last phase has those of half-time, and their
  /// share of what it has below that.
  static func reserve(
    _ working: WorkingDays, weekly: Effort, model: ModelConstants
  ) -> Effort {
    let days =
      working.count(through: model.planDays) - working.count(through: model.reserveFromDay - 1)
    let halfTime = model.halfTime.minutes * (model.planDays - model.reserveFromDay + 1)
    return min(
      model.reserve,
      Effort(minutes: model.reserve.minutes * weekly.minutes * days / max(1, halfTime)))
  }

  /// The milestones with their own effort: none where done, the project's for the project.
  private static func entries(
    _ milestones: [Milestone], project: Project?, isDone: (Milestone) -> Bool
  ) -> [Entry] {
    milestones.map { milestone in
      let isDone = isDone(milestone)
      let effort = milestone.kind == .project ? project?.effort ?? .none : milestone.effort
      return Entry(milestone: milestone, isDone: isDone, effort: isDone ? .none : effort)
    }
  }
}

extension Facts {
  /// Whether any artifact on the AI side is deployed and comes with an evaluation result.
  func hasEvaluatedArtifact(_ taxonomy: Taxonomy) -> Bool {
    artifacts.contains { artifact in
      artifact.isDeployedAndEvaluated
        && skills(of: artifact, taxonomy).contains { skill in
          taxonomy[skill].side == .ai
        }
    }
  }

  /// Whether an artifact of the track's own kind is deployed, and evaluated where the track asks it.
  func showsProject(for track: Track, _ taxonomy: Taxonomy) -> Bool {
    if completedProjects.contains(where: { $0.project.track == track.id }) { return true }
    return artifacts.contains { artifact in
      (track.needsArtifact ? artifact.isDeployedAndEvaluated : artifact.isDeployed)
        && skills(of: artifact, taxonomy).contains(where: track.shownBy.contains)
    }
  }

  private func skills(of artifact: Artifact, _ taxonomy: Taxonomy) -> [SkillIndex] {
    artifact.skills.compactMap { taxonomy.names.skill(written: $0.value) }
  }

  /// Whether the profile already shows what a milestone asks for.
  func shows(
    _ milestone: Milestone, for track: Track, standing: Standing, taxonomy: Taxonomy
  ) -> Bool {
    // Which project is meant decides on the gate too, so that of the track must be named.
    milestone.kind == .project
      ? showsProject(for: track, taxonomy)
      : shows(milestone, taxonomy) || milestone.isShownBySkills(of: standing)
  }

  /// Whether the profile shows a milestone that is no project, whatever the skills.
  func shows(_ milestone: Milestone, _ taxonomy: Taxonomy) -> Bool {
    guard milestone.kind != .project else { return false }
    if hasCompleted(milestone) { return true }
    return switch milestone.kind {
    case .reading: hasRead(milestone, taxonomy)
    case .contribution: contributions.contains { $0.status == .merged }
    case .writeup: artifacts.contains { $0.writeup != nil }
    case .project, .pipeline, .profile, .applications, .community: false
    }
  }

  /// Whether the learning listed names everything that a reading consists of.
  private func hasRead(_ milestone: Milestone, _ taxonomy: Taxonomy) -> Bool {
    !milestone.resources.isEmpty
      && milestone.resources.allSatisfy { id in
        guard let resource = taxonomy.resource(id) else { return false }
        let wanted = NormalizedName(resource.title).text
        return learningTitles.contains { $0.contains(wanted) }
      }
  }
}
