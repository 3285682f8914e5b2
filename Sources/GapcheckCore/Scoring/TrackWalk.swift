/// Finds the unit steps to targets for one person, one target after the other.
///
/// Its room is used again for every track.
struct TrackWalk: ~Copyable {
  private let table: StepTable
  private let prices: StepPrices
  private let doneAtStart: [UInt8]
  /// Whole levels that are proven, by skill.
  private var done: FixedMemory<UInt8>
  /// The member that stands in for each skill, itself for most.
  private var chosen: FixedMemory<Int32>
  /// What the steps found so far cost.
  private(set) var cost = Effort.none
  /// The unit steps found, by place.
  private var steps: FixedMemory<Int32>
  /// How many unit steps were found.
  private(set) var count = 0

  init(_ person: PersonGauge) {
    table = person.tables.steps
    prices = person.prices
    doneAtStart = person.wholeLevels
    done = FixedMemory(repeating: 0, count: table.skills)
    chosen = FixedMemory(repeating: 0, count: table.skills)
    steps = FixedMemory(repeating: 0, count: 4 * table.skills)
  }

  /// The unit step found at a place.
  subscript(place: Int) -> Int { Int(steps[place]) }

  /// Goes back to where the person stands, with members chosen for one-of groups.
  mutating func restart(choosing members: [Int32]) {
    done.copy(doneAtStart)
    chosen.copy(members)
    cost = .none
    count = 0
  }

  /// Takes the steps that a target still needs, in order.
  mutating func take(_ target: TrackTable.Target) {
    take(Int(chosen[target.skill]), to: target.level)
  }

  /// A step to level l + 1 needs each prerequisite at l first, and never above the model's limit.
  ///
  /// What is needed lies at lower levels than what needs it, so that this ends whatever the taxonomy.
  mutating func take(_ skill: Int, to level: Int) {
    while Int(done[skill]) < level {
      let next = Int(done[skill]) + 1
      done[skill] = UInt8(truncatingIfNeeded: next)
      let needed = min(table.prerequisiteLevel, next - 1)
      if needed > 0 {
        for place in table.prerequisites.range(skill) {
          let prerequisite = Int(chosen[table.prerequisites[place]])
          if prerequisite != skill { take(prerequisite, to: needed) }
        }
      }
      let step = StepTable.step(to: next, of: skill)
      cost = cost + Effort(minutes: prices.minutes(step))
      // No step is found twice, so that there is room for each.
      steps[count] = Int32(truncatingIfNeeded: step)
      count += 1
    }
  }
}
