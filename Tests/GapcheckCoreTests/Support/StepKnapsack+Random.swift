import SeededRandom

@testable import GapcheckCore

extension StepKnapsack {
  /// A step on its own.
  struct Step {
    let cost: Int
    let gain: Int
    var unblocks = 0
    var isForced = false
    /// The places of the steps it needs directly, all of them earlier in the list.
    var needs: [Int] = []
  }

  init(steps: [Step], points: Int, whole: Int) {
    let pairs = steps.enumerated().flatMap { place, step in step.needs.map { (place, $0) } }
    self.init(
      costs: steps.map(\.cost), gains: steps.map(\.gain), unblocks: steps.map(\.unblocks),
      edges: StepEdges(count: steps.count, dependents: pairs.map(\.0), needs: pairs.map(\.1)),
      forced: steps.map(\.isForced), points: points, whole: whole)
  }

  /// The steps, those that forced ones need forced themselves.
  var steps: [Step] {
    costs.indices.map { place in
      Step(
        cost: costs[place], gain: gains[place], unblocks: unblocks[place],
        isForced: isForced[place], needs: edges.edges(of: place).map { edges.needs[$0] })
    }
  }

  /// Makes a choice of random steps; earlier ones are needed by later ones now and then.
  init(count: Int, _ random: inout SplitMix64) {
    let isRound = random.chance(50)
    let needs = random.number(0...60)
    var steps: [Step] = []
    for place in 0..<count {
      let gain = isRound ? random.number(0...6) * 600 : random.number(0...4000)
      steps.append(
        Step(
          cost: isRound ? random.number(0...8) * 60 : random.number(0...500),
          gain: random.chance(15) ? 0 : gain,
          unblocks: random.chance(20) ? random.number(1...2) : 0,
          isForced: random.chance(8),
          needs: place == 0 || !random.chance(needs)
            ? [] : Array(Set((0..<2).map { _ in random.number(0...(place - 1)) })).sorted()))
    }
    let points = random.number(0...2000)
    let gains = steps.map(\.gain).reduce(points, +)
    // Where the whole is large, many choices come to the same printed readiness.
    let whole = random.chance(20) ? gains * 3000 : gains + random.number(1...5000)
    self.init(steps: steps, points: points, whole: whole)
  }

  /// A budget from nothing to more than everything takes.
  func budget(_ random: inout SplitMix64) -> Int {
    random.number(0...(steps.map(\.cost).reduce(60, +)))
  }

  /// How good a set of steps is, each place a bit; `nil` where it lacks a need or a forced step.
  func merit(of chosen: Int) -> Merit? {
    func holds(_ place: Int) -> Bool { chosen >> place & 1 == 1 }
    let places = steps.indices.filter(holds)
    guard places.allSatisfy({ steps[$0].needs.allSatisfy(holds) }),
      steps.indices.allSatisfy({ !steps[$0].isForced || holds($0) })
    else { return nil }
    return merit(of: places)
  }

  func merit(of places: [Int]) -> Merit {
    Merit(
      readiness: readiness(adding: places.map { steps[$0].gain }.reduce(0, +)),
      unblocked: places.map { steps[$0].unblocks }.reduce(0, +),
      cost: places.map { steps[$0].cost }.reduce(0, +))
  }

  /// The best of all sets of steps.
  func bestOfAll(within budget: Int) -> Merit? {
    let most = max(budget, forcedCost)
    return (0..<(1 << steps.count)).compactMap(merit).filter { $0.cost <= most }.max()
  }
}
