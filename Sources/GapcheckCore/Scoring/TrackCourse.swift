/// The course of one person along the study orders of a track, noting what each reading of the
/// profile comes to on the way.
///
/// The steps that a course takes depend on what is proven alone, not on how claims are read or hours
/// are scaled: so one walk along each order answers for all readings of the profile at once.
struct TrackCourse {
  private let table: TrackTable
  private let budget: TrackBudget
  /// Whether the readings besides the usual one are asked for.
  private let isWhole: Bool
  private let start: TrackWalk
  private let standing: Standing
  private let laterStanding: Standing
  /// Levels of today.
  private let now: TrackTallies
  /// Levels of the plan's last day; `nil` where nothing fades until then.
  private let later: TrackTallies?
  private let model: ModelConstants
  private(set) var prospects = Prospects()
  private(set) var stepsToReady: [SkillTarget] = []

  init(
    _ table: TrackTable, of person: PersonGauge, now: TrackTallies, budget: TrackBudget,
    isWhole: Bool
  ) {
    self.table = table
    self.budget = budget
    self.isWhole = isWhole
    self.now = now
    model = person.tables.levels.model
    standing = person.standing
    laterStanding = person.later
    later = person.isFading ? TrackTallies(table, person.later, model) : nil
    start = person.walk(table, chosen: budget.chosen)
    follow(table.toReady, isUntilReady: true)
    follow(table.toMost, isUntilReady: false)
  }

  /// Where one walk has come to.
  private struct Place {
    var walk: TrackWalk
    var now: TrackTallies
    var later: TrackTallies?
    /// The scales of hours at which the budget is not spent yet.
    var open: Scales
    /// The ways of reading levels under which the track is not ready yet.
    var unready: [Trust]
  }

  /// Follows one order as far as any reading asks for it.
  ///
  /// What milestones and project need comes first. Within the budget each walk ends at the first
  /// target that does not fit: a longer budget only ever adds to it.
  private mutating func follow(_ order: [TrackTable.Target], isUntilReady: Bool) {
    var place = Place(
      walk: start, now: now, later: later, open: isWhole ? .all : .estimate,
      unready: isUntilReady ? (isWhole ? Trust.allCases : [.credited]) : [])
    let project = budget.project.map { table.projects[$0].requires } ?? []
    for targets in [table.milestoneTargets, project, order] {
      for target in targets {
        noteReady(&place)
        if place.open.isEmpty, place.unready.isEmpty { return }
        if !advance(&place, to: target) { return }
      }
    }
    noteProjected(place.open, place)
    for way in place.unready { noteHours(way, place) }
  }

  /// Takes the steps to a target; `false` where nobody asks for them.
  private mutating func advance(_ place: inout Place, to target: TrackTable.Target) -> Bool {
    let known = place.walk.taken.count
    guard place.walk.begin(target) else { return true }
    let closed = place.open.intersection(place.walk.overspent(budget.study.minutes))
    if !closed.isEmpty {
      noteProjected(closed, place)
      place.open.subtract(closed)
      if place.open.isEmpty, place.unready.isEmpty { return false }
    }
    place.walk.take()
    for position in known..<place.walk.taken.count {
      let (skill, level) = StepTable.skillAndLevel(Int(place.walk.taken[position]))
      place.now.finish(skill, at: level, table, standing, model)
      place.later?.finish(skill, at: level, table, laterStanding, model)
    }
    return true
  }

  // MARK: Noting

  private mutating func noteReady(_ place: inout Place) {
    guard !place.unready.isEmpty else { return }
    var index = place.unready.count - 1
    while index >= 0 {
      let way = place.unready[index]
      if place.now.isReady(way, table) {
        noteHours(way, place)
        place.unready.remove(at: index)
      }
      index -= 1
    }
  }

  /// Notes that the track is ready by now, or as ready as it gets.
  private mutating func noteHours(_ way: Trust, _ place: Place) {
    func hours(_ scale: Int, factor: Int) -> Effort {
      Effort(minutes: place.walk.spent[scale]) + budget.gate.scaled(thousandths: factor)
    }
    switch way {
    case .proven: prospects.provenOnly.hoursToReady = hours(0, factor: 1000)
    case .claimed: prospects.claimedInFull.hoursToReady = hours(0, factor: 1000)
    case .credited:
      prospects.usual.hoursToReady = hours(0, factor: 1000)
      prospects.quick.hoursToReady = hours(1, factor: model.robustFactors[0])
      prospects.slow.hoursToReady = hours(2, factor: model.robustFactors[1])
      stepsToReady = place.walk.taken.map { step in
        let (skill, level) = StepTable.skillAndLevel(Int(step))
        return SkillTarget(skill: SkillIndex(position: skill), level: level)
      }
    }
  }

  /// Notes what is reached where the budget is spent, if it is more than along the other order.
  private mutating func noteProjected(_ scales: Scales, _ place: Place) {
    let tallies = place.later ?? place.now
    func readiness(_ way: Trust) -> Readiness { tallies.readiness(way, table) }
    if scales.contains(.estimate) {
      prospects.usual.raise(to: readiness(.credited))
      if isWhole {
        prospects.provenOnly.raise(to: readiness(.proven))
        prospects.claimedInFull.raise(to: readiness(.claimed))
      }
    }
    if scales.contains(.quick) { prospects.quick.raise(to: readiness(.credited)) }
    if scales.contains(.slow) { prospects.slow.raise(to: readiness(.credited)) }
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

/// What 90 days bring and how long being ready takes, under one reading of levels and hours.
struct Prospect: Sendable {
  /// Readiness that the study orders reach within the budget.
  private(set) var projected = Readiness(hundredths: 0)
  /// The effort until ready, blockers first, the gate's artifact included.
  var hoursToReady = Effort.none

  mutating func raise(to other: Readiness) { projected = max(projected, other) }
}

/// The prospects of one track under every reading that a verdict is tried with.
struct Prospects: Sendable {
  var usual = Prospect()
  var provenOnly = Prospect()
  var claimedInFull = Prospect()
  var quick = Prospect()
  var slow = Prospect()
}
