/// A choice of steps within a budget, each only with what it needs first: the
/// precedence-constrained knapsack.
///
/// Solved exactly by branch and bound (see `StepSearch`). It knows costs and gains and nothing of
/// skills, so that it can be held against trying every choice.
package struct StepKnapsack: Sendable {
  /// Something that can be taken once.
  package struct Step: Hashable, Sendable {
    /// Minutes; not negative.
    package let cost: Int
    /// The weighted parts it adds to the score; not negative.
    package let gain: Int
    /// How many blockers it removes.
    package let unblocks: Int
    /// Whether it is taken whatever the budget is, with all that it needs.
    package let isForced: Bool
    /// The places of the steps it needs directly, all of them earlier in the list.
    package let needs: [Int]

    package init(
      cost: Int, gain: Int, unblocks: Int = 0, isForced: Bool = false, needs: [Int] = []
    ) {
      self.cost = cost
      self.gain = gain
      self.unblocks = unblocks
      self.isForced = isForced
      self.needs = needs
    }
  }

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

  package let steps: [Step]
  /// The weighted parts before any step.
  package let points: Int
  /// The weighted parts that make a readiness of 100.
  package let whole: Int

  package init(steps: [Step], points: Int, whole: Int) {
    self.steps = steps
    self.points = points
    self.whole = whole
  }

  /// The same choice with every step forced that removes a blocker.
  package var unblocking: StepKnapsack {
    StepKnapsack(
      steps: steps.map {
        Step(
          cost: $0.cost, gain: $0.gain, unblocks: $0.unblocks,
          isForced: $0.isForced || $0.unblocks > 0, needs: $0.needs)
      }, points: points, whole: whole)
  }

  /// For each step, whether it is forced or needed by one that is.
  package var isForced: [Bool] {
    var isForced = steps.map(\.isForced)
    for place in steps.indices.reversed() where isForced[place] {
      for need in steps[place].needs { isForced[need] = true }
    }
    return isForced
  }

  /// What the forced steps take, with all that they need.
  package var forcedCost: Int {
    zip(steps, isForced).map { $1 ? $0.cost : 0 }.reduce(0, +)
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
