/// The course of one person along the study orders of tracks, noting what each reading of the
/// profile comes to on the way.
///
/// The steps that a course takes depend on what is proven alone, not on how claims are read or hours
/// are scaled: so one course along each order answers for all readings of the profile at once. What
/// each step costs and adds is worked out once for both orders; the steps are then laid to the stops
/// that take them, and the stops are gone through. Its room is used again for every track.
struct TrackCourse: ~Copyable {
  private let model: ModelConstants
  private let levels: PersonLevels
  /// Levels of the plan's last day; `nil` where nothing fades until then.
  private let laterLevels: PersonLevels?
  private let prices: StepPrices
  private let wholeLevels: [UInt8]
  /// The levels that the course starts from, of today and of the plan's last day.
  private(set) var start: TrackTallies
  private var end: TrackTallies
  /// Finds the members of groups.
  var walk: TrackWalk
  /// What each open step takes and adds; nothing of those that are done.
  private var gains: FixedMemory<CourseStretch>
  /// The stop that takes each step.
  private var stops: FixedMemory<Int32>
  /// What is taken at each stop.
  private var stretches: FixedMemory<CourseStretch>
  /// What has been taken so far, with the points of the start.
  private var now = CourseStretch.none
  /// The scales of hours at which the budget is not spent yet.
  private var open: Scales = []
  /// The ways of reading levels under which the track is not ready yet.
  private var unready: Ways = []
  private var isWhole = false
  private var gate = Effort.none
  private var prospects = Prospects()
  /// The first stop that is not needed to be ready.
  private var readyStop = 0

  init(_ person: PersonGauge) {
    let tables = person.tables
    model = tables.levels.model
    levels = person.levels
    laterLevels = person.laterLevels
    prices = person.prices
    wholeLevels = person.wholeLevels
    start = TrackTallies(rows: tables.mostRows)
    end = TrackTallies(rows: tables.mostRows)
    walk = TrackWalk(person)
    gains = FixedMemory(repeating: .none, count: tables.mostSteps)
    stops = FixedMemory(repeating: 0, count: tables.mostSteps)
    stretches = FixedMemory(repeating: .none, count: tables.mostStops)
  }

  /// Looks at a track; to be done before it is followed.
  mutating func start(_ table: TrackTable) {
    start.start(table, levels)
    if let laterLevels { end.start(table, laterLevels) }
  }

  /// Follows both orders of a track; the readings besides the usual one only where they are asked
  /// for.
  ///
  /// - Returns: what each reading comes to.
  mutating func follow(_ table: TrackTable, _ budget: TrackBudget, isWhole: Bool) -> Prospects {
    let course = table.courses[budget.choice]
    self.isWhole = isWhole
    prospects = Prospects()
    weigh(course, table)
    (open, unready) = isWhole ? (.all, [.credited, .claimed]) : (.estimate, .credited)
    follow(course.toReady, of: course, table, budget)
    (open, unready) = (isWhole ? .all : .estimate, [])
    follow(course.toMost, of: course, table, budget)
    return prospects
  }

  /// The unit steps until ready but for the gate's artifact, by place.
  mutating func stepsToReady(_ table: TrackTable, _ budget: TrackBudget) -> [Int] {
    let course = table.courses[budget.choice]
    weigh(course, table)
    (open, unready) = ([], .credited)
    follow(course.toReady, of: course, table, budget)
    walk.restart(choosing: course.chosen)
    let own = budget.project.map { table.projects[$0].requires } ?? []
    for stop in 0..<readyStop {
      if let target = course.toReady.targets[stop] {
        walk.take(target)
      } else if stop - course.projectStop < own.count {
        walk.take(own[stop - course.projectStop])
      }
    }
    return (0..<walk.count).map { walk[$0] }
  }

  /// The effort until ready where nothing counts but what is proven.
  mutating func hoursToReadyByProof(_ table: TrackTable, _ budget: TrackBudget) -> Effort {
    let course = table.courses[budget.choice]
    weigh(course, table)
    (open, unready) = ([], .proven)
    follow(course.toReady, of: course, table, budget)
    return prospects.provenOnly.hoursToReady
  }

  // MARK: Steps

  /// Works out what each step costs and adds.
  private mutating func weigh(_ course: CourseTable, _ table: TrackTable) {
    for place in course.steps.indices {
      let step = Int(course.steps[place])
      let isOpen = Int(wholeLevels[step / 4]) <= step % 4
      gains[place] = isOpen ? CourseStretch(costs: prices.costs[step]) : .none
    }
    for row in table.rows.indices {
      var today = start[row]
      var later = laterLevels == nil ? today : end[row]
      for raise in course.raises.range(row) {
        let place = course.raises[raise]
        guard gains[place].isTaken else { continue }
        let (skill, level) = StepTable.skillAndLevel(Int(course.steps[place]))
        let shipped = Int32(truncatingIfNeeded: level * 1000)
        let next = today.raised(to: levels.finishing(skill, at: shipped))
        gains[place].points &+= table.rows[row].gain(from: today, to: next)
        gains[place].blockers &+= table.rows[row].blockers(next) &- table.rows[row].blockers(today)
        today = next
        guard let laterLevels else {
          gains[place].laterPoints = gains[place].points
          continue
        }
        let after = later.raised(to: laterLevels.finishing(skill, at: shipped))
        gains[place].laterPoints &+= table.rows[row].gain(from: later, to: after)
        later = after
      }
    }
  }

  /// Lays the steps to the stops that take them: to the first that names a step itself, or something
  /// open that builds on it.
  private mutating func lay(
    _ order: CourseTable.Order, of course: CourseTable, project: Int?
  ) {
    stops.copy(order.stops)
    if let project {
      for (offset, place) in course.projects.range(project).enumerated() {
        let step = course.projects[place]
        stops[step] = min(stops[step], Int32(truncatingIfNeeded: course.projectStop + offset))
      }
    }
    for stop in 0..<order.stopCount { stretches[stop] = .none }
    for place in course.steps.indices.reversed() {
      let stop = stops[place]
      guard stop != CourseTable.never, gains[place].isTaken else { continue }
      stretches[Int(stop)].add(gains[place])
      for need in course.needs.range(place) {
        let needed = course.needs[need]
        if stops[needed] > stop { stops[needed] = stop }
      }
    }
  }

  // MARK: Stops

  /// Follows one order as far as any reading asks for it.
  ///
  /// What milestones and project need comes first. Within the budget each course ends at the first
  /// stop that does not fit: a longer budget only ever adds to it.
  private mutating func follow(
    _ order: CourseTable.Order, of course: CourseTable, _ table: TrackTable, _ budget: TrackBudget
  ) {
    gate = budget.gate
    lay(order, of: course, project: budget.project)
    now = .none
    now.points = start.points
    now.blockers = start.blockers
    now.laterPoints = laterLevels == nil ? start.points : end.points
    for stop in 0..<order.stopCount where stretches[stop].isTaken {
      if !unready.isEmpty { noteReady(at: stop, table) }
      if !open.isEmpty { noteOverspent(at: stop, budget.study.minutes, table) }
      if open.isEmpty, unready.isEmpty { return }
      now.add(stretches[stop])
    }
    noteProjected(open, table)
    noteHours(unready, at: order.stopCount)
  }

  /// Closes the scales at which a stop goes past a budget, in minutes.
  ///
  /// Every step takes time, so that a spent budget needs no closer look.
  private mutating func noteOverspent(at stop: Int, _ budget: Int, _ table: TrackTable) {
    let cost = stretches[stop].costs
    var closed: Scales = []
    for place in 0..<3
    where now.costs[place] >= budget || now.costs[place] + cost[place] > budget {
      closed.insert(Scales(rawValue: 1 << place))
    }
    closed.formIntersection(open)
    guard !closed.isEmpty else { return }
    noteProjected(closed, table)
    open.subtract(closed)
  }

  private mutating func noteReady(at stop: Int, _ table: TrackTable) {
    var reached: Ways = []
    for way in Trust.allCases
    where unready.contains(way)
      && table.isReady(points: now.points[way], blockers: now.blockers[way])
    {
      reached.insert(Ways(way))
    }
    guard !reached.isEmpty else { return }
    noteHours(reached, at: stop)
    unready.subtract(reached)
  }

  /// Notes that the track is ready by now, or as ready as it gets.
  private mutating func noteHours(_ ways: Ways, at stop: Int) {
    func hours(_ scale: Int, factor: Int) -> Effort {
      Effort(minutes: now.costs[scale]) + gate.scaled(thousandths: factor)
    }
    if ways.contains(.proven) { prospects.provenOnly.hoursToReady = hours(0, factor: 1000) }
    if ways.contains(.claimed) { prospects.claimedInFull.hoursToReady = hours(0, factor: 1000) }
    guard ways.contains(.credited) else { return }
    prospects.usual.hoursToReady = hours(0, factor: 1000)
    prospects.quick.hoursToReady = hours(1, factor: model.robustFactors[0])
    prospects.slow.hoursToReady = hours(2, factor: model.robustFactors[1])
    readyStop = stop
  }

  /// Notes what is reached where the budget is spent, if it is more than along the other order.
  private mutating func noteProjected(_ scales: Scales, _ table: TrackTable) {
    func readiness(_ way: Trust) -> Readiness {
      Readiness(part: now.laterPoints[way], of: table.whole)
    }
    let credited = readiness(.credited)
    if scales.contains(.estimate) {
      prospects.usual.raise(to: credited)
      if isWhole {
        prospects.provenOnly.raise(to: readiness(.proven))
        prospects.claimedInFull.raise(to: readiness(.claimed))
      }
    }
    if scales.contains(.quick) { prospects.quick.raise(to: credited) }
    if scales.contains(.slow) { prospects.slow.raise(to: credited) }
  }
}

/// What some unit steps take and add together.
struct CourseStretch: BitwiseCopyable, Sendable {
  var costs: StepCosts
  /// Points by way of reading levels, today and on the plan's last day.
  var points = ByTrust<Int>.zero
  var laterPoints = ByTrust<Int>.zero
  /// How many requirements block, less those that no longer do.
  var blockers = Readings.zero

  static let none = CourseStretch(costs: .zero)

  /// Whether there is any step.
  var isTaken: Bool { costs[3] > 0 }

  @inline(__always)
  mutating func add(_ other: CourseStretch) {
    costs &+= other.costs
    points &+= other.points
    laterPoints &+= other.laterPoints
    blockers &+= other.blockers
  }
}

/// Ways to scale the hours of steps.
struct Scales: OptionSet, Sendable {
  let rawValue: UInt8

  /// As the taxonomy estimates them.
  static let estimate = Scales(rawValue: 1)
  /// By the lower of the factors that a verdict is tried with.
  static let quick = Scales(rawValue: 2)
  /// By the higher one.
  static let slow = Scales(rawValue: 4)
  static let all: Scales = [.estimate, .quick, .slow]
}

/// Some of the ways to read levels.
struct Ways: OptionSet, Sendable {
  let rawValue: UInt8

  static let credited = Ways(.credited)
  static let proven = Ways(.proven)
  static let claimed = Ways(.claimed)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ way: Trust) {
    self.init(rawValue: 1 << UInt8(way.rawValue))
  }

  func contains(_ way: Trust) -> Bool { contains(Ways(way)) }
}
