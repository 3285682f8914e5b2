/// Follows a track's study order for one person, from target to target.
///
/// Its room is used again for every track.
struct TrackWalk: ~Copyable {
  private let table: StepTable
  private let prices: StepPrices
  /// The factors that hours are scaled by, in thousandths: the estimate, then the low and high one.
  private let factors: SIMD4<Int>
  private let doneAtStart: [UInt8]
  /// Whole levels that are proven, by skill.
  private var done: FixedMemory<UInt8>
  /// The member that stands in for each skill, itself for most.
  private var chosen: FixedMemory<Int32>
  /// Minutes spent at the estimate, and at its low and high scale.
  private(set) var spent: SIMD4<Int> = .zero
  /// What the steps found last add to that.
  private(set) var cost: SIMD4<Int> = .zero
  /// The unit steps found, by place.
  private var steps: FixedMemory<Int32>
  /// How many unit steps were found.
  private(set) var count = 0

  init(_ person: PersonGauge) {
    table = person.tables.steps
    prices = person.prices
    let model = table.model
    factors = SIMD4(1000, model.robustFactors[0], model.robustFactors[1], 0)
    doneAtStart = person.wholeLevels
    done = FixedMemory(repeating: 0, count: table.skills)
    chosen = FixedMemory(repeating: 0, count: table.skills)
    steps = FixedMemory(repeating: 0, count: 4 * table.skills)
  }

  /// The unit step found at a place.
  @inline(__always)
  subscript(place: Int) -> Int { Int(steps[place]) }

  /// Goes back to where the person stands, with members chosen for one-of groups.
  mutating func restart(choosing members: [Int32]) {
    done.copy(doneAtStart)
    chosen.copy(members)
    spent = .zero
    cost = .zero
    count = 0
  }

  /// Finds the steps that a target still needs, in order, and what they cost; `false` for none.
  mutating func begin(_ target: TrackTable.Target) -> Bool {
    begin(Int(chosen[target.skill]), to: target.level)
  }

  /// The same for a skill that is meant itself, whatever stands in for it.
  mutating func begin(_ skill: Int, to level: Int) -> Bool {
    guard Int(done[skill]) < level else { return false }
    cost = .zero
    collect(skill, to: level)
    return true
  }

  /// The scales at which the steps found go past a budget, in minutes.
  ///
  /// Every step takes time, so that a spent budget needs no closer look.
  func overspent(_ budget: Int) -> Scales {
    var scales: Scales = []
    for place in 0..<3 where spent[place] >= budget || spent[place] + cost[place] > budget {
      scales.insert(Scales(rawValue: 1 << place))
    }
    return scales
  }

  /// Counts the steps found as taken.
  mutating func take() { spent &+= cost }

  /// A step to level l + 1 needs each prerequisite at l first, and never above the model's limit.
  ///
  /// What is needed lies at lower levels than what needs it, so that this ends whatever the taxonomy.
  private mutating func collect(_ skill: Int, to level: Int) {
    while Int(done[skill]) < level {
      let next = Int(done[skill]) + 1
      done[skill] = UInt8(truncatingIfNeeded: next)
      let needed = min(table.prerequisiteLevel, next - 1)
      if needed > 0 {
        for place in table.prerequisites.range(skill) {
          let prerequisite = Int(chosen[table.prerequisites[place]])
          if prerequisite != skill, Int(done[prerequisite]) < needed {
            collect(prerequisite, to: needed)
          }
        }
      }
      let step = StepTable.step(to: next, of: skill)
      cost &+= prices.minutes(step, factors: factors)
      // No step is found twice, so that there is room for each.
      steps[count] = Int32(truncatingIfNeeded: step)
      count += 1
    }
  }
}
