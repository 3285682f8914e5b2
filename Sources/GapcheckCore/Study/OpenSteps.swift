/// The steps of a graph that one person has yet to take, with what each costs and adds.
struct OpenSteps {
  /// What the person has yet to take, in the order of the graph.
  let steps: [SkillTarget]
  /// The steps as a choice by cost and gain, nothing taken yet.
  private(set) var knapsack: StepKnapsack

  /// The same with every step forced that removes a blocker.
  var unblocking: OpenSteps {
    var other = self
    other.knapsack = knapsack.unblocking
    return other
  }

  /// Finds the steps open from `start`, of which each costs what is given; what they add, they add to
  /// `end`.
  ///
  /// What is forced is taken in any case, with whatever it needs.
  init(
    _ graph: StepGraph, of table: TrackTable, forced: [SkillTarget], model: ModelConstants,
    from start: Standing, to end: Standing, cost: (SkillTarget) -> Int
  ) {
    var places = Array(repeating: -1, count: graph.steps.count)
    var open: [Int] = []
    for (place, step) in graph.steps.enumerated()
    where start.proven(step.skill) < Level(whole: step.level) {
      places[place] = open.count
      open.append(place)
    }
    let worth = StepWorth(graph, of: table, model, places: places, at: end)
    steps = open.map { graph.steps[$0] }
    knapsack = StepKnapsack(
      steps: open.map { old in
        let step = graph.steps[old]
        return StepKnapsack.Step(
          cost: cost(step), gain: worth.gains[old], unblocks: worth.unblocks[old],
          isForced: forced.contains(step),
          needs: graph.needs[old].compactMap { places[$0] >= 0 ? places[$0] : nil })
      }, points: worth.points, whole: table.whole)
  }
}

/// What each step of a graph adds to a track's score from where a person stands.
///
/// The steps of a skill are taken in order, and no other skill of the graph meets the same
/// requirement: so each has its own gain, and gains add up.
private struct StepWorth {
  /// The weighted parts that each step adds, by its place in the graph.
  private(set) var gains: [Int]
  /// How many blockers it removes.
  private(set) var unblocks: [Int]
  /// The weighted parts before any step.
  private(set) var points = 0

  /// Looks at the open steps: `places` has each step's place among them, or −1.
  init(
    _ graph: StepGraph, of table: TrackTable, _ model: ModelConstants, places: [Int],
    at end: Standing
  ) {
    gains = Array(repeating: 0, count: graph.steps.count)
    unblocks = gains
    for (place, row) in table.rows.enumerated() {
      var level = 0
      for member in table.members.range(place) {
        let skill = SkillIndex(position: table.members[member])
        level = max(level, end.credited(skill, trust: model.trust).thousandths)
      }
      points += row.points(level)
      for step in graph.raises[place] where places[step] >= 0 {
        let target = graph.steps[step]
        let next = max(level, end.credited(target, trust: model.trust).thousandths)
        gains[step] += row.points(next) - row.points(level)
        if row.isBlocked(level), !row.isBlocked(next) { unblocks[step] += 1 }
        level = next
      }
    }
  }
}

extension Standing {
  /// What counts of a skill once a step of it is finished.
  fileprivate func credited(_ target: SkillTarget, trust: Int) -> Level {
    let shipped = Level(whole: target.level)
    return Level.credited(
      proven: max(proven(target.skill), shipped), claimed: max(claimed(target.skill), shipped),
      trust: trust)
  }
}
