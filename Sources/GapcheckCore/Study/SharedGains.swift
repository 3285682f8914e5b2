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
  /// For each step, what it pays to each of its needs.
  private(set) var shares: [[Int]]

  /// Goes over all needs so many times; a few bring chains of unit steps to rest.
  private static let rounds = 8

  /// Shares the gains; nothing is paid for forced steps, which are there in any case.
  init(_ steps: [StepKnapsack.Step], isForced: [Bool]) {
    gains = steps.map(\.gain)
    shares = steps.map { Array(repeating: 0, count: $0.needs.count) }
    for _ in 0..<Self.rounds where !level(steps, isForced) { break }
  }

  /// Evens out every step with each of its needs once, what needs first.
  ///
  /// - Returns: whether anything moved.
  private mutating func level(_ steps: [StepKnapsack.Step], _ isForced: [Bool]) -> Bool {
    var hasMoved = false
    for place in steps.indices.reversed() {
      for (edge, need) in steps[place].needs.enumerated() where !isForced[need] {
        let (cost, needCost) = (steps[place].cost, steps[need].cost)
        guard cost + needCost > 0 else { continue }
        let excess = (gains[place] * needCost - gains[need] * cost) / (cost + needCost)
        // What was paid can come back, and no more.
        let amount = max(excess, -shares[place][edge])
        gains[place] -= amount
        gains[need] += amount
        shares[place][edge] += amount
        hasMoved = hasMoved || amount != 0
      }
    }
    return hasMoved
  }
}
