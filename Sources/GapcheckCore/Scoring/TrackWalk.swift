/// Follows a track's study order for one person, from target to target.
struct TrackWalk {
  private let table: TrackTable
  private let steps: StepTable
  private let prices: StepPrices
  /// The factors that hours are scaled by, in thousandths: the estimate, then the low and high one.
  private let factors: SIMD4<Int>
  /// Whole levels that are proven, by skill.
  private var done: [UInt8]
  /// The member that stands in for each skill, itself for most.
  private let chosen: [Int16]
  /// Minutes spent at the estimate, and at its low and high scale.
  private(set) var spent: SIMD4<Int> = .zero
  /// What the target that is being taken adds to that.
  private var pending: SIMD4<Int> = .zero
  /// The unit steps taken, by place.
  private(set) var taken: [Int16] = []

  init(
    _ table: TrackTable, _ steps: StepTable, _ prices: StepPrices, done: [UInt8], chosen: [Int16]
  ) {
    self.table = table
    self.steps = steps
    self.prices = prices
    factors = SIMD4(1000, steps.model.robustFactors[0], steps.model.robustFactors[1], 0)
    self.done = done
    self.chosen = chosen
  }

  /// Finds the steps that a target still needs, in order, and what they cost; `false` for none.
  mutating func begin(_ target: TrackTable.Target) -> Bool {
    begin(Int(chosen[target.skill]), to: target.level)
  }

  /// The same for a skill that is meant itself, whatever stands in for it.
  mutating func begin(_ skill: Int, to level: Int) -> Bool {
    guard Int(done[skill]) < level else { return false }
    pending = .zero
    collect(skill, to: level)
    return true
  }

  /// What the steps found cost, at each scale.
  var cost: SIMD4<Int> { pending }

  /// The scales at which the steps found go past a budget, in minutes.
  ///
  /// Every step takes time, so that a spent budget needs no closer look.
  func overspent(_ budget: Int) -> Scales {
    var scales: Scales = []
    for place in 0..<3 where spent[place] >= budget || spent[place] + pending[place] > budget {
      scales.insert(Scales(rawValue: 1 << place))
    }
    return scales
  }

  /// Counts the steps found as taken.
  mutating func take() { spent &+= pending }

  /// A step to level l + 1 needs each prerequisite at l first, and never above the model's limit.
  ///
  /// What is needed lies at lower levels than what needs it, so that this ends whatever the taxonomy.
  private mutating func collect(_ skill: Int, to level: Int) {
    while Int(done[skill]) < level {
      let next = Int(done[skill]) + 1
      done[skill] = UInt8(truncatingIfNeeded: next)
      let needed = min(steps.model.prerequisiteLevel, next - 1)
      if needed > 0 {
        for place in steps.prerequisites.range(skill) {
          let prerequisite = Int(chosen[steps.prerequisites[place]])
          if prerequisite != skill, Int(done[prerequisite]) < needed {
            collect(prerequisite, to: needed)
          }
        }
      }
      let step = StepTable.step(to: next, of: skill)
      pending &+= SIMD4(
        prices.minutes(step, scale: factors[0]), prices.minutes(step, scale: factors[1]),
        prices.minutes(step, scale: factors[2]), 0)
      taken.append(Int16(truncatingIfNeeded: step))
    }
  }
}
