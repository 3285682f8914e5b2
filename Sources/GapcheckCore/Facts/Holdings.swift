/// What a person holds, in places and numbers: facts without their words.
///
/// Every score is made of this alone. Names, titles and places of the input are for those who read a
/// report; keeping them out of the scoring keeps it free of counting references, hashing and
/// comparing, which were nine tenths of its time.
package struct Holdings: Sendable {
  /// A level that the person states.
  struct Claim: Sendable {
    let skill: SkillIndex
    let level: Level
    /// Whether the person chose the level, so that nothing else may raise it.
    let isExplicit: Bool
    let lastUsed: Month?
  }

  /// A piece of evidence for one skill.
  struct Evidence: Sendable {
    let skill: SkillIndex
    /// Place in the taxonomy's list of kinds; `nil` for a kind that it does not have.
    let kind: Int?
    let isReliedOn: Bool
    let hasEvaluation: Bool
    let isMention: Bool
  }

  /// A recognised task of the week.
  struct Task: Sendable {
    /// Place in the taxonomy's list of tasks.
    let index: Int
    /// Share of all the week's recognised tasks, in thousandths of a percent.
    var share: Int
    /// Share of all the week as described.
    let weekShare: Readiness
    let hasOutcome: Bool
    /// Places of the circumstances given with it in the taxonomy's list.
    let modifiers: [Int]
  }

  /// A step of a plan that is done.
  struct Completion: Sendable {
    let target: SkillTarget
    let month: Month?
  }

  var asOf: CalendarDate
  let hoursPerWeek: Effort
  let start: CalendarDate
  let resumed: CalendarDate?
  let daysOff: [ClosedRange<CalendarDate>]
  /// Whether the person wants a track at all.
  let isTargeted: Bool
  /// The wanted track, as a place in the taxonomy's list.
  let wanted: Int?
  /// Years of backend work, in thousandths.
  let years: Int
  var claims: [Claim]
  let notHeld: [SkillIndex]
  let evidence: [Evidence]
  let tasks: [Task]
  /// Places of the circumstances of the whole week.
  let modifiers: [Int]
  var completions: [Completion]
  /// Whether there is nothing that could be scored; years alone are too little.
  let isEmpty: Bool
  let showing: Showing
  /// What the steps of the plan are chosen for.
  let aim: PlanAim

  /// What speaks for milestones, gates and floors, besides skills.
  struct Showing: Sendable {
    /// Milestones that are done whatever the skills, as places in the taxonomy's list.
    var milestones: [Int] = []
    /// Tracks whose project is there, as places in the taxonomy's list.
    var tracks: [Int] = []
    /// Projects of the taxonomy that are done, as places in its list, in the order of the profile.
    var projects: [Int] = []
    /// The project that the person wants to build, as a place in the taxonomy's list.
    var wantedProject: Int?
    /// What was studied, where it is advanced enough for tracks that ask for it.
    var learned: [Learning.Kind] = []
  }

  /// Whether any level depends on the day.
  var canFade: Bool {
    claims.contains { $0.lastUsed != nil } || completions.contains { $0.month != nil }
  }
}

extension Holdings {
  /// Takes the numbers out of facts.
  package init(_ facts: Facts, taxonomy: Taxonomy) {
    asOf = facts.asOf
    hoursPerWeek = facts.hoursPerWeek
    start = facts.start
    resumed = facts.resumed
    daysOff = facts.daysOff
    isTargeted = facts.target != .auto
    wanted =
      if case .track(let id) = facts.target {
        taxonomy.tracks.firstIndex { $0.id == id }
      } else { nil }
    years = facts.yearsOfExperience ?? 0
    claims = facts.statements.map {
      Claim(
        skill: $0.skill, level: $0.level, isExplicit: $0.isExplicit, lastUsed: $0.lastUsed)
    }
    notHeld = facts.notHeld.sorted()
    evidence = facts.evidence.map { item in
      Evidence(
        skill: item.skill, kind: taxonomy.evidenceKinds.firstIndex { $0.id == item.kind },
        isReliedOn: item.isReliedOn, hasEvaluation: item.hasEvaluation, isMention: item.isMention)
    }
    let places = { (modifiers: [ExposureModifier]) in
      modifiers.compactMap { held in taxonomy.modifiers.firstIndex { $0.id == held.id } }
    }
    tasks = facts.tasks.map {
      Task(
        index: $0.index, share: $0.share, weekShare: $0.weekShare, hasOutcome: $0.outcome != nil,
        modifiers: places($0.modifiers))
    }
    modifiers = places(facts.modifiers)
    completions = facts.completedSteps.map { item, target in
      Completion(target: target, month: item.on.map(Month.init(of:)))
    }
    isEmpty = facts.isEmpty
    showing = Showing(facts, taxonomy: taxonomy)
    aim = facts.aim
  }

  /// The same on another day, by which what is not used has faded further.
  func seen(on day: CalendarDate) -> Holdings {
    var other = self
    other.asOf = day
    return other
  }
}

extension Holdings {
  /// The same with one skill more that the person chose a level for.
  func claiming(_ skill: SkillIndex, at level: Level) -> Holdings {
    var other = self
    other.claims.append(Claim(skill: skill, level: level, isExplicit: true, lastUsed: nil))
    return other
  }

  /// The same without what steps of a plan have shown.
  var withoutCompletions: Holdings {
    var other = self
    other.completions = []
    return other
  }
}

extension Holdings.Showing {
  fileprivate init(_ facts: Facts, taxonomy: Taxonomy) {
    milestones = taxonomy.milestones.indices.filter {
      facts.shows(taxonomy.milestones[$0], taxonomy)
    }
    if !facts.artifacts.isEmpty || !facts.completedProjects.isEmpty {
      tracks = taxonomy.tracks.indices.filter {
        facts.showsProject(for: taxonomy.tracks[$0], taxonomy)
      }
    }
    projects = facts.completedProjects.compactMap { _, project in
      taxonomy.projects.firstIndex { $0.id == project.id }
    }
    wantedProject = facts.project.flatMap { id in
      taxonomy.projects.firstIndex { $0.id == id }
    }
    learned = facts.learning.filter { $0.isAdvanced(taxonomy) }.map(\.kind)
  }
}

extension Learning {
  /// Whether a degree is above the first, which is what postings that ask for one mean.
  fileprivate func isAdvanced(_ taxonomy: Taxonomy) -> Bool {
    guard kind == .degree else { return true }
    return !(taxonomy.words("graduate-degree-words")?.found(in: title).isEmpty ?? true)
  }
}
