/// Measures how one person stands to each track, and how far 90 days would take them.
struct PersonGauge: Sendable {
  let tables: ScoringTables
  let holdings: Holdings
  /// The levels of today, which say what a step costs.
  let standing: Standing
  /// The levels of the plan's last day without any step: what a plan reaches is measured from them.
  let later: Standing
  /// The levels of today without what steps of a plan have shown: who does the steps before a
  /// milestone has not passed the milestone.
  let shown: Standing
  let prices: StepPrices
  /// The levels of today and of the plan's last day, as the innermost loops use them; `nil` where
  /// nothing fades until then.
  let levels: PersonLevels
  let laterLevels: PersonLevels?
  /// Whole levels that are proven, by skill.
  let wholeLevels: [UInt8]
  let working: WorkingDays
  /// All hours of the plan's days.
  let total: Effort
  /// Whether each milestone of the taxonomy is shown, those that are projects left aside.
  private let isShown: [Bool]

  init(_ holdings: Holdings, tables: ScoringTables) {
    self.init(holdings, standing: Standing(holdings, tables.levels), tables: tables)
  }

  init(_ holdings: Holdings, standing: Standing, tables: ScoringTables) {
    self.tables = tables
    self.holdings = holdings
    self.standing = standing
    let model = tables.levels.model
    shown =
      holdings.completions.isEmpty
      ? standing : Standing(holdings.withoutCompletions, tables.levels)
    let lastDay = holdings.start.adding(days: model.planDays - 1)
    let isFading = holdings.canFade && lastDay > holdings.asOf
    later = isFading ? Standing(holdings.seen(on: lastDay), tables.levels) : standing
    prices = StepPrices(standing, tables.steps)
    working = WorkingDays(
      start: holdings.start, resumed: holdings.resumed, off: holdings.daysOff)
    total = Effort(
      minutes: holdings.hoursPerWeek.minutes * working.count(through: model.planDays) / 7)
    levels = PersonLevels(standing, model)
    laterLevels = isFading ? PersonLevels(later, model) : nil
    wholeLevels = standing.wholeLevels
    isShown = tables.milestones.indices.map { [shown, holdings] place in
      holdings.showing.milestones.contains(place)
        || tables.milestones[place].isShownBySkills(of: shown)
    }
  }

  private var model: ModelConstants { tables.levels.model }

  // MARK: Hours

  /// Works out what the plan of a track has to spend.
  private func budget(_ table: TrackTable, _ walk: inout TrackWalk) -> TrackBudget {
    let isProjectShown = holdings.showing.tracks.contains(table.position)
    let project = project(of: table)
    let projectMinutes = project.map { table.projects[$0].minutes } ?? 0
    var overhead = 0
    var hasApplied = false
    for milestone in table.milestones {
      let isDone = milestone.kind == .project ? isProjectShown : isShown[milestone.place]
      if isDone {
        hasApplied = hasApplied || milestone.kind == .applications
      } else {
        overhead += milestone.kind == .project ? projectMinutes : milestone.minutes
      }
    }
    // Who has sent all applications needs no more time for them.
    let reserve =
      hasApplied
      ? 0 : PlanFrame.reserve(working, weekly: holdings.hoursPerWeek, model: model).minutes
    let isGateMet = !table.track.needsArtifact || isProjectShown
    return TrackBudget(
      study: Effort(minutes: max(0, total.minutes - reserve - overhead)),
      shortfall: Effort(minutes: max(0, reserve + overhead - total.minutes)),
      gate: Effort(minutes: isGateMet ? 0 : projectMinutes), isGateMet: isGateMet,
      project: project, choice: choice(table, &walk))
  }

  /// The project that is done, or wanted, or the track's first.
  private func project(of table: TrackTable) -> Int? {
    for place in holdings.showing.projects {
      if let own = table.projects.firstIndex(where: { $0.place == place }) { return own }
    }
    return table.projects.firstIndex { $0.place == holdings.showing.wantedProject }
      ?? table.projects.indices.first
  }

  /// The course with the members of one-of groups that cost this person least, with all that they
  /// need first.
  private func choice(_ table: TrackTable, _ walk: inout TrackWalk) -> Int {
    table.groups.reduce(0) { choice, row in
      let members = table.members.range(row)
      let own = member(for: row, table, chosen: tables.identity, &walk)
      let place = members.first { table.members[$0] == own } ?? members.lowerBound
      return choice * members.count + place - members.lowerBound
    }
  }

  /// The member of a requirement that costs this person least to bring to its level.
  func member(
    for row: Int, _ table: TrackTable, chosen: [Int32], _ walk: inout TrackWalk
  ) -> Int {
    let members = table.members.range(row)
    var (best, least) = (table.members[members.lowerBound], Effort?.none)
    guard members.count > 1 else { return best }
    for place in members {
      walk.restart(choosing: chosen)
      walk.take(table.members[place], to: table.rows[row].need / 1000)
      if let known = least, walk.cost >= known { continue }
      (best, least) = (table.members[place], walk.cost)
    }
    return best
  }

  // MARK: Measuring

  /// Measures every track, in the taxonomy's order.
  func measures() -> [TrackMeasure] {
    var course = TrackCourse(self)
    var measures: [TrackMeasure] = []
    measures.reserveCapacity(tables.tracks.count)
    for table in tables.tracks { measures.append(measure(table, &course)) }
    return measures
  }

  /// Measures the track at a place of the taxonomy's list.
  func measure(_ position: Int) -> TrackMeasure {
    var course = TrackCourse(self)
    return measure(tables.tracks[position], &course)
  }

  /// The effort until ready where nothing counts but what is proven.
  func hoursToReadyByProof(_ measure: TrackMeasure, at position: Int) -> Effort {
    var course = TrackCourse(self)
    course.start(tables.tracks[position])
    return course.hoursToReadyByProof(tables.tracks[position], measure.budget)
  }

  /// The unit steps until ready but for the gate's artifact.
  func stepsToReady(_ measure: TrackMeasure, at position: Int) -> [SkillTarget] {
    var course = TrackCourse(self)
    let table = tables.tracks[position]
    course.start(table)
    return course.stepsToReady(table, measure.budget).map {
      let (skill, level) = StepTable.skillAndLevel($0)
      return SkillTarget(skill: SkillIndex(position: skill), level: level)
    }
  }

  private func measure(_ table: TrackTable, _ course: inout TrackCourse) -> TrackMeasure {
    let budget = budget(table, &course.walk)
    let isMet = isPreconditionMet(of: table.track)
    let floor = isMet ? table.track.floor : table.track.precondition?.otherwise ?? table.track.floor
    course.start(table)
    let prospects = course.follow(
      table, budget,
      // Where the sources' least time goes past the plan, a track is never recommended.
      isWhole: table.canLead && floor.days <= model.planDays)
    return TrackMeasure(
      readiness: ReadinessRange(
        proven: course.start.readiness(.proven, table),
        credited: course.start.readiness(.credited, table),
        claimed: course.start.readiness(.claimed, table)),
      delta: delta(table, course.start), coverage: coverage(table),
      isReady: budget.isGateMet && course.start.isReady(.credited, table), prospects: prospects,
      budget: budget, isPreconditionMet: isMet, floor: floor)
  }

  /// The readiness of what backend work does not teach, as far as it is credited.
  private func delta(_ table: TrackTable, _ tallies: borrowing TrackTallies) -> Readiness {
    var (points, whole) = (0, 0)
    for (place, row) in table.rows.enumerated() where !row.isFoundation {
      points += row.points(tallies.level(of: place, .credited))
      whole += row.whole
    }
    return Readiness(part: points, of: whole)
  }

  private func coverage(_ table: TrackTable) -> Readiness {
    var known = 0
    for (place, row) in table.rows.enumerated()
    where table.members.range(place).contains(where: {
      standing.isKnown(SkillIndex(position: table.members[$0]))
    }) {
      known += row.weight
    }
    return Readiness(part: known, of: table.weight)
  }

  private func isPreconditionMet(of track: Track) -> Bool {
    guard let precondition = track.precondition else { return true }
    return precondition.anyOf.contains { condition in
      switch condition {
      case .skill(let skill, let level): standing.credited(skill, trust: model.trust) >= level
      case .learning(let kind): holdings.showing.learned.contains(kind)
      }
    }
  }
}

extension Milestone {
  /// Whether the skills that it asks for are there, where these say that it is done.
  func isShownBySkills(of standing: Standing) -> Bool {
    switch kind {
    case .reading, .pipeline, .profile:
      !requires.isEmpty
        && requires.allSatisfy { standing.proven($0.skill) >= Level(whole: $0.level) }
    case .project, .contribution, .writeup, .applications, .community: false
    }
  }
}
