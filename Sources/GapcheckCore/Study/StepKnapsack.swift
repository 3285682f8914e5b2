/// A choice of steps within a budget, each only with what it needs first: the
/// precedence-constrained knapsack.
///
/// Solved exactly by branch and bound (see `StepSearch`). It knows costs and gains and nothing of
/// skills, so that it can be held against trying every choice.
package struct StepKnapsack: Sendable {
  /// How good a choice is: readiness as printed, then fewer blockers, then less time.
  package struct Merit: Hashable, Comparable, Sendable {
    package let readiness: Readiness
    package let unblocked: Int
    package let cost: Int

    package static func < (left: Merit, right: Merit) -> Bool {
      (left.readiness, left.unblocked, right.cost) < (right.readiness, right.unblocked, left.cost)
    }
  }

  /// What was chosen, and how much better anything else could be.
  package struct Choice: Sendable {
    /// Places of the steps taken, in the order of the list.
    package let steps: [Int]
    package let merit: Merit
    /// What no choice within the budget exceeds; where the search was exact, what this one reaches.
    package let bound: Readiness
    /// Whether every better choice has been ruled out.
    package let isExact: Bool
    /// How many partial choices were looked at.
    package let nodes: Int
  }

  /// The usual end of a search: more than the plans of random people take in any test.
  package static let nodeLimit = 100_000

  /// Minutes of each step; not negative.
  let costs: [Int]
  /// The weighted parts that each step adds to the score; not negative.
  let gains: [Int]
  /// How many blockers each step removes.
  let unblocks: [Int]
  /// What each step needs, all of it earlier in the list.
  let edges: StepEdges
  /// For each step, whether it is taken whatever the budget is, or needed by one that is.
  let isForced: [Bool]
  /// What the forced steps take, with all that they need.
  let forcedCost: Int
  /// The weighted parts before any step.
  let points: Int
  /// The weighted parts that make a readiness of 100.
  let whole: Int

  /// Takes steps by place, of which some are forced.
  init(
    costs: [Int], gains: [Int], unblocks: [Int], edges: StepEdges, forced: [Bool], points: Int,
    whole: Int
  ) {
    var isForced = forced
    for place in costs.indices.reversed() where isForced[place] {
      for edge in edges.edges(of: place) { isForced[edges.needs[edge]] = true }
    }
    (self.costs, self.gains, self.unblocks, self.edges) = (costs, gains, unblocks, edges)
    self.isForced = isForced
    forcedCost = costs.indices.reduce(0) { isForced[$1] ? $0 + costs[$1] : $0 }
    (self.points, self.whole) = (points, whole)
  }

  /// The same choice with every step forced that removes a blocker.
  var unblocking: StepKnapsack {
    StepKnapsack(
      costs: costs, gains: gains, unblocks: unblocks, edges: edges,
      forced: costs.indices.map { isForced[$0] || unblocks[$0] > 0 }, points: points, whole: whole)
  }

  /// Finds the best choice; where the forced steps exceed the budget, it is these.
  ///
  /// - Returns: `nil` where there is certainly none better than the rival.
  package func best(
    within budget: Int, beating rival: Merit? = nil, nodeLimit: Int = nodeLimit
  ) -> Choice? {
    var search = StepSearch(self, budget: budget, rival: rival, nodeLimit: nodeLimit)
    return search.run()
  }

  /// The readiness after steps that add so much.
  func readiness(adding gain: Int) -> Readiness { Readiness(part: points + gain, of: whole) }

  /// The least that steps must add for a readiness, by the rounding of `Readiness`.
  func gain(reaching readiness: Int) -> Int {
    (whole * (2 * readiness - 1) + 19_999) / 20_000 - points
  }
}
