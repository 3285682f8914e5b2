/// The course of one person along the study orders of tracks, noting what each reading of the
/// profile comes to on the way.
///
/// The steps that a course takes depend on what is proven alone, not on how claims are read or hours
/// are scaled: so one walk along each order answers for all readings of the profile at once. Its room
/// is used again for every track.
struct TrackCourse: ~Copyable {
  private let model: ModelConstants
  private let levels: PersonLevels
  /// Levels of the plan's last day; `nil` where nothing fades until then.
  private let laterLevels: PersonLevels?
  private var walk: TrackWalk
  /// The levels that the course starts from, of today and of the plan's last day.
  private(set) var start: TrackTallies
  private var end: TrackTallies
  /// The same with the steps taken.
  private var now: TrackTallies
  private var later: TrackTallies
  /// The scales of hours at which the budget is not spent yet.
  private var open: Scales = []
  /// The ways of reading levels under which the track is not ready yet.
  private var unready: Ways = []
  private var isWhole = false
  private var gate = Effort.none
  private var prospects = Prospects()
  /// How many of the walk's steps lead to ready.
  private var readyAfter = 0

  init(_ person: PersonGauge) {
    model = person.tables.levels.model
    levels = person.levels
    laterLevels = person.laterLevels
    walk = TrackWalk(person)
    let rows = person.tables.mostRows
    start = TrackTallies(rows: rows)
    end = TrackTallies(rows: rows)
    now = TrackTallies(rows: rows)
    later = TrackTallies(rows: rows)
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
    self.isWhole = isWhole
    gate = budget.gate
    prospects = Prospects()
    begin(table, budget, isUntilReady: true)
    follow(table.toReady, of: table, budget)
    begin(table, budget, isUntilReady: false)
    follow(table.toMost, of: table, budget)
    return prospects
  }

  /// The unit steps until ready but for the gate's artifact, by place.
  mutating func stepsToReady(_ table: TrackTable, _ budget: TrackBudget) -> [Int] {
    isWhole = false
    begin(table, budget, isUntilReady: true)
    open = []
    follow(table.toReady, of: table, budget)
    return (0..<readyAfter).map { walk[$0] }
  }

  /// The effort until ready where nothing counts but what is proven.
  mutating func hoursToReadyByProof(_ table: TrackTable, _ budget: TrackBudget) -> Effort {
    gate = budget.gate
    begin(table, budget, isUntilReady: true)
    (open, unready) = ([], .proven)
    follow(table.toReady, of: table, budget)
    return prospects.provenOnly.hoursToReady
  }

  private mutating func begin(_ table: TrackTable, _ budget: TrackBudget, isUntilReady: Bool) {
    walk.restart(choosing: budget.chosen)
    now.start(table, as: start)
    if laterLevels != nil { later.start(table, as: end) }
    open = isWhole ? .all : .estimate
    unready = isUntilReady ? (isWhole ? [.credited, .claimed] : .credited) : []
  }

  /// Follows one order as far as any reading asks for it.
  ///
  /// What milestones and project need comes first. Within the budget each walk ends at the first
  /// target that does not fit: a longer budget only ever adds to it.
  private mutating func follow(
    _ order: [TrackTable.Target], of table: TrackTable, _ budget: TrackBudget
  ) {
    guard
      follow(targets: table.milestoneTargets, table, budget.study.minutes),
      follow(
        targets: budget.project.map { table.projects[$0].requires } ?? [], table,
        budget.study.minutes),
      follow(targets: order, table, budget.study.minutes)
    else { return }
    noteProjected(open, table)
    noteHours(unready)
  }

  /// Takes the steps to one target after the other; `false` where nobody asks for more.
  private mutating func follow(
    targets: [TrackTable.Target], _ table: TrackTable, _ budget: Int
  ) -> Bool {
    for target in targets {
      if !unready.isEmpty { noteReady(table) }
      if open.isEmpty, unready.isEmpty { return false }
      if !advance(to: target, table, budget) { return false }
    }
    return true
  }

  /// Takes the steps to a target; `false` where nobody asks for them.
  private mutating func advance(
    to target: TrackTable.Target, _ table: TrackTable, _ budget: Int
  ) -> Bool {
    let known = walk.count
    guard walk.begin(target) else { return true }
    let closed = open.isEmpty ? [] : open.intersection(walk.overspent(budget))
    if !closed.isEmpty {
      noteProjected(closed, table)
      open.subtract(closed)
      if open.isEmpty, unready.isEmpty { return false }
    }
    walk.take()
    for place in known..<walk.count {
      let (skill, level) = StepTable.skillAndLevel(walk[place])
      if !unready.isEmpty || laterLevels == nil { now.finish(skill, at: level, table, levels) }
      if let laterLevels, !open.isEmpty {
        later.finish(skill, at: level, table, laterLevels)
      }
    }
    return true
  }

  // MARK: Noting

  private mutating func noteReady(_ table: TrackTable) {
    var reached: Ways = []
    for way in Trust.allCases where unready.contains(way) && now.isReady(way, table) {
      reached.insert(Ways(way))
    }
    guard !reached.isEmpty else { return }
    noteHours(reached)
    unready.subtract(reached)
  }

  /// Notes that the track is ready by now, or as ready as it gets.
  private mutating func noteHours(_ ways: Ways) {
    func hours(_ scale: Int, factor: Int) -> Effort {
      Effort(minutes: walk.spent[scale]) + gate.scaled(thousandths: factor)
    }
    if ways.contains(.proven) { prospects.provenOnly.hoursToReady = hours(0, factor: 1000) }
    if ways.contains(.claimed) { prospects.claimedInFull.hoursToReady = hours(0, factor: 1000) }
    guard ways.contains(.credited) else { return }
    prospects.usual.hoursToReady = hours(0, factor: 1000)
    prospects.quick.hoursToReady = hours(1, factor: model.robustFactors[0])
    prospects.slow.hoursToReady = hours(2, factor: model.robustFactors[1])
    readyAfter = walk.count
  }

  /// Notes what is reached where the budget is spent, if it is more than along the other order.
  private mutating func noteProjected(_ scales: Scales, _ table: TrackTable) {
    let credited = readiness(.credited, table)
    if scales.contains(.estimate) {
      prospects.usual.raise(to: credited)
      if isWhole {
        prospects.provenOnly.raise(to: readiness(.proven, table))
        prospects.claimedInFull.raise(to: readiness(.claimed, table))
      }
    }
    if scales.contains(.quick) { prospects.quick.raise(to: credited) }
    if scales.contains(.slow) { prospects.slow.raise(to: credited) }
  }

  /// Readiness on the plan's last day after the steps taken.
  private func readiness(_ way: Trust, _ table: TrackTable) -> Readiness {
    laterLevels == nil ? now.readiness(way, table) : later.readiness(way, table)
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
