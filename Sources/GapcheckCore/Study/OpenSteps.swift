/// The steps of a course that one person has yet to take, with what each costs and adds.
///
/// The steps of a skill are taken in order, and no other skill of the course meets the same
/// requirement: so each has its own gain, and gains add up.
struct OpenSteps {
  /// What the person has yet to take, in the order of the course, as `StepTable` counts steps.
  private let steps: [Int]
  /// The steps as a choice by cost and gain, nothing taken yet.
  private(set) var knapsack: StepKnapsack

  /// The same with every step forced that removes a blocker.
  var unblocking: OpenSteps {
    var other = self
    other.knapsack = knapsack.unblocking
    return other
  }

  /// The step at a place.
  subscript(place: Int) -> SkillTarget {
    let (skill, level) = StepTable.skillAndLevel(steps[place])
    return SkillTarget(skill: SkillIndex(position: skill), level: level)
  }

  /// Finds the steps that a person has open; what is forced is taken in any case, with whatever it
  /// needs.
  ///
  /// What a step costs depends on the levels of today, what it adds on those of the plan's last day.
  init(_ course: CourseTable, of table: TrackTable, forced: [Int32], _ person: PersonGauge) {
    var places = Array(repeating: -1, count: course.steps.count)
    var open: [Int] = []
    open.reserveCapacity(course.steps.count)
    for (place, step) in course.steps.enumerated() where person.isOpen(Int(step)) {
      places[place] = open.count
      open.append(place)
    }
    let worth = StepWorth(course, of: table, places: places, person)
    var (dependents, needs): ([Int], [Int]) = ([], [])
    for (step, place) in open.enumerated() {
      for need in course.needs.range(place) where places[course.needs[need]] >= 0 {
        dependents.append(step)
        needs.append(places[course.needs[need]])
      }
    }
    var isForced = Array(repeating: false, count: open.count)
    for place in forced where places[Int(place)] >= 0 { isForced[places[Int(place)]] = true }
    steps = open.map { Int(course.steps[$0]) }
    knapsack = StepKnapsack(
      costs: steps.map(person.prices.minutes), gains: open.map { worth.gains[$0] },
      unblocks: open.map { worth.unblocks[$0] },
      edges: StepEdges(count: open.count, dependents: dependents, needs: needs), forced: isForced,
      points: worth.points, whole: table.whole)
  }
}

/// What each step of a course adds to a track's score from where a person stands.
private struct StepWorth {
  /// The weighted parts that each step adds, by its place in the course.
  private(set) var gains: [Int]
  /// How many blockers it removes.
  private(set) var unblocks: [Int]
  /// The weighted parts before any step.
  private(set) var points = 0

  /// Looks at the open steps: `places` has each step's place among them, or −1.
  init(_ course: CourseTable, of table: TrackTable, places: [Int], _ person: PersonGauge) {
    gains = Array(repeating: 0, count: course.steps.count)
    unblocks = gains
    let levels = person.laterLevels ?? person.levels
    for row in table.rows.indices {
      var level = 0
      for member in table.members.range(row) {
        level = max(level, levels.credited(table.members[member]))
      }
      points += table.rows[row].points(level)
      for raise in course.raises.range(row) where places[course.raises[raise]] >= 0 {
        let place = course.raises[raise]
        let (skill, target) = StepTable.skillAndLevel(Int(course.steps[place]))
        let next = max(level, levels.credited(skill, shippedAt: target))
        gains[place] += table.rows[row].points(next) - table.rows[row].points(level)
        if table.rows[row].isBlocked(level), !table.rows[row].isBlocked(next) {
          unblocks[place] += 1
        }
        level = next
      }
    }
  }
}
