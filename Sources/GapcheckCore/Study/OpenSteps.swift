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

  /// Finds the steps open from `start`, which sets their costs; what they add, they add to `end`.
  ///
  /// What is forced is taken in any case, with whatever it needs.
  init(
    _ graph: StepGraph, of track: Track, forced: Set<SkillTarget>, cost: StepCost,
    from start: Standing, to end: Standing
  ) {
    let open = graph.steps.indices.filter { place in
      let step = graph.steps[place]
      return start.proven(step.skill) < Level(whole: step.level)
    }
    var places = Array(repeating: -1, count: graph.steps.count)
    for (place, old) in open.enumerated() { places[old] = place }
    let worth = StepWorth(
      graph, of: track, model: cost.taxonomy.model, isOpen: places.map { $0 >= 0 }, at: end)
    steps = open.map { graph.steps[$0] }
    knapsack = StepKnapsack(
      steps: open.map { old in
        StepKnapsack.Step(
          cost: cost.effort(graph.steps[old], start).minutes, gain: worth.gains[old],
          unblocks: worth.unblocks[old], isForced: forced.contains(graph.steps[old]),
          needs: graph.needs[old].map { places[$0] }.filter { $0 >= 0 })
      }, points: worth.points, whole: worth.whole)
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
  /// The weighted parts of a track that is met in full.
  private(set) var whole = 0

  init(
    _ graph: StepGraph, of track: Track, model: ModelConstants, isOpen: [Bool], at end: Standing
  ) {
    gains = Array(repeating: 0, count: graph.steps.count)
    unblocks = gains
    let scorer = TrackScorer(model: model)
    for (requirement, places) in zip(track.requirements, graph.raises) {
      var standing = end
      let weight = model.weight(of: requirement)
      var level = scorer.credited(requirement, standing)
      points += weight * TrackScorer.part(level, requirement)
      whole += weight * TrackScorer.wholePart
      for place in places where isOpen[place] {
        standing.finish(graph.steps[place])
        let next = scorer.credited(requirement, standing)
        let parts = TrackScorer.part(next, requirement) - TrackScorer.part(level, requirement)
        gains[place] += weight * parts
        let wasBlocker = scorer.isBlocker(requirement, credited: level)
        if wasBlocker, !scorer.isBlocker(requirement, credited: next) { unblocks[place] += 1 }
        level = next
      }
    }
  }
}
