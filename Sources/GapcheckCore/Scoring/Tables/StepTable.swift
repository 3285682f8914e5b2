/// What the unit steps of all skills cost and need, by place: step `4 · skill + level − 1` ends at a
/// level from 1 to 4.
///
/// A class, as it never changes and is used in the innermost loops.
final class StepTable: Sendable {
  let skills: Int
  let model: ModelConstants
  /// The highest level that a prerequisite is asked for.
  let prerequisiteLevel: Int
  /// The taxonomy's estimate of each step.
  let minutes: [Int32]
  let prerequisites: FlatLists
  /// For each skill, those whose first steps it shortens.
  let helped: FlatLists
  /// What each step costs someone who knows nothing.
  let fullCosts: [StepCosts]

  init(_ taxonomy: Taxonomy) {
    skills = taxonomy.skills.count
    model = taxonomy.model
    prerequisiteLevel = taxonomy.model.prerequisiteLevel
    minutes = taxonomy.skills.flatMap { $0.steps.map { Int32($0.minutes) } }
    prerequisites = FlatLists(taxonomy.skills.map { $0.prerequisites.map(\.position) })
    var helped = Array(repeating: [Int](), count: taxonomy.skills.count)
    for skill in taxonomy.skills {
      for helper in skill.helpers { helped[helper.position].append(skill.index.position) }
    }
    self.helped = FlatLists(helped)
    let factors = taxonomy.model.robustFactors
    fullCosts = minutes.map { StepCosts(price: Int($0) * 1000, factors) }
  }

  static func step(to level: Int, of skill: Int) -> Int { 4 * skill + level - 1 }

  /// The skill of a step and the level that it ends at.
  static func skillAndLevel(_ step: Int) -> (skill: Int, level: Int) { (step / 4, step % 4 + 1) }
}

/// Minutes of unit steps as estimated, and with all hours scaled by the low and the high factor that a
/// verdict is tried with; last, how many steps it is.
typealias StepCosts = SIMD4<Int>

extension StepCosts {
  /// The costs of one step from thousandths of a minute, rounded up.
  init(price: Int, _ factors: [Int]) {
    self.init(
      (price + 999) / 1000, (price * factors[0] + 999_999) / 1_000_000,
      (price * factors[1] + 999_999) / 1_000_000, 1)
  }
}

/// What the unit steps cost one person, from the levels held at the start.
///
/// A step's cost depends on no other step: those below it are done when it is taken.
struct StepPrices: Sendable {
  /// The costs of each step.
  private(set) var costs: [StepCosts]

  /// Works out the steps of what is held or helped; all others cost what they cost everyone.
  ///
  /// The rule is that of `StepCost.effort`, which says it for one step at a time.
  init(_ standing: Standing, _ table: StepTable) {
    costs = table.fullCosts
    let model = table.model
    let help = Self.help(standing, table)
    for skill in 0..<table.skills {
      let index = SkillIndex(position: skill)
      let (proven, claimed) = (standing.proven(index), standing.claimed(index))
      guard claimed > .none || help[skill] > .none else { continue }
      for level in 1...4 {
        let step = StepTable.step(to: level, of: skill)
        let price = Self.price(
          Int(table.minutes[step]), to: level, proven: proven, claimed: claimed,
          help: help[skill], model)
        costs[step] = StepCosts(price: price, model.robustFactors)
      }
    }
  }

  /// For each skill, the highest level of those held that shorten its first steps.
  private static func help(_ standing: Standing, _ table: StepTable) -> [Level] {
    var help = Array(repeating: Level.none, count: table.skills)
    for skill in 0..<table.skills {
      let held = standing.claimedAtStart(SkillIndex(position: skill))
      guard held >= table.model.transferLevel else { continue }
      for place in table.helped.range(skill) {
        let other = table.helped[place]
        help[other] = max(help[other], held)
      }
    }
    return help
  }

  private static func price(
    _ minutes: Int, to level: Int, proven: Level, claimed: Level, help: Level,
    _ model: ModelConstants
  ) -> Int {
    let floor = (level - 1) * 1000
    let from = max(proven.thousandths, floor)
    let known = max(min(claimed.thousandths, floor + 1000), from)
    let weighted = (known - from) * model.claimedStepShare + max(0, floor + 1000 - known) * 1000
    let price = minutes * weighted / 1000
    guard level <= model.transferTopStep, help >= max(model.transferLevel, Level(whole: level))
    else { return price }
    let isTop = level == model.transferTopStep
    return price * (isTop ? model.transferTopDiscount : model.transferDiscount) / 1000
  }

  /// The minutes of a step, rounded up.
  func minutes(_ step: Int) -> Int { costs[step][0] }
}
