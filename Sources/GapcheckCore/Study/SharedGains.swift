/// Gains after every step has paid for part of what it needs, and who paid how much.
///
/// A need is worth what it makes possible. Where a step promises more per minute than something it
/// needs, part of its gain moves there until both promise the same. Any amounts that move this way
/// are multipliers of a Lagrangian relaxation: a choice that respects the needs is never worth less
/// by the shared gains than by its own, so that the best choice by shared gains *without* regard
/// for needs is a bound (Geoffrion, "Lagrangean relaxation for integer programming", 1974). Equal
/// densities within each block make it tight: the blocks are those of Sidney's decomposition (1975),
/// whose order solves the linear relaxation. Stopping early only makes the bound wider.
struct SharedGains {
  /// What each step adds after sharing; not negative, and the same in total.
  private(set) var gains: [Int]
  /// For each edge, what the step pays to what it needs.
  private(set) var shares: [Int]

  /// Goes over all needs so many times; a few bring chains of unit steps to rest.
  private static let rounds = 8

  /// Shares the gains; nothing is paid for forced steps, which are there in any case.
  init(_ knapsack: StepKnapsack) {
    gains = knapsack.gains
    shares = Array(repeating: 0, count: knapsack.edges.needs.count)
    for _ in 0..<Self.rounds
    where !level(knapsack.costs, knapsack.edges, knapsack.isForced) { break }
  }

  /// Evens out every step with each of its needs once, what needs first.
  ///
  /// - Returns: whether anything moved.
  private mutating func level(_ costs: [Int], _ edges: StepEdges, _ isForced: [Bool]) -> Bool {
    var hasMoved = false
    for place in costs.indices.reversed() {
      for edge in edges.edges(of: place) {
        let need = edges.needs[edge]
        guard !isForced[need] else { continue }
        let (cost, needCost) = (costs[place], costs[need])
        guard cost + needCost > 0 else { continue }
        let excess = (gains[place] * needCost - gains[need] * cost) / (cost + needCost)
        // What was paid can come back, and no more.
        let amount = max(excess, -shares[edge])
        guard amount != 0 else { continue }
        gains[place] -= amount
        gains[need] += amount
        shares[edge] += amount
        hasMoved = true
      }
    }
    return hasMoved
  }
}
