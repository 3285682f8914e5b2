/// Depth-first branch and bound over the steps of a knapsack, by shared gain per minute.
///
/// The scheme is Horowitz and Sahni's for the plain knapsack (1974): take the densest open step,
/// with its needs, as long as that fits; later come back and do without it, and so without all that
/// needs it. A branch is left when Dantzig's fractional fill (1957) of what remains, by shared gains
/// (see `SharedGains`), cannot beat the best choice so far: neither its printed readiness nor, at
/// the same readiness, its blockers and its minutes.
struct StepSearch: ~Copyable {
  /// What is decided on a step; not private, as the compiler fails on memory of a private type.
  enum State: BitwiseCopyable {
    case open, taken, left
  }

  private struct Candidate {
    let place: Int
    let cost: Int
    let gain: Int
  }

  private let knapsack: StepKnapsack
  private let costs: [Int]
  private let gains: [Int]
  private let unblocks: [Int]
  private let edges: StepEdges
  private let shared: SharedGains
  /// The steps in the order in which they are tried, with what each costs and gains after sharing.
  private let order: [Candidate]
  private let budget: Int
  private let nodeLimit: Int

  private var states: FixedMemory<State>
  /// The steps decided, in the order of deciding.
  private var trail: FixedMemory<Int>
  private var decided = 0
  private var spent = 0
  private var gain = 0
  /// What open steps have paid to those taken.
  private var credit = 0
  private var unblocked = 0
  /// The blockers removed if every open step were taken.
  private var unblockable: Int

  private var best: StepKnapsack.Merit
  /// The steps of the best choice.
  private var bestSteps: [Int]?
  /// The gain from which a choice reaches the readiness of the best one.
  private var gainForSame: Int
  /// The gain from which it exceeds it.
  private var gainForMore: Int
  private var nodes = 0
  /// What the branches that were given up could reach.
  private var bound = Readiness(hundredths: 0)

  /// Takes what is forced; with a rival, only what is better than it will do.
  init(_ knapsack: StepKnapsack, budget: Int, rival: StepKnapsack.Merit?, nodeLimit: Int) {
    let shared = SharedGains(knapsack)
    self.knapsack = knapsack
    edges = knapsack.edges
    costs = knapsack.costs
    gains = knapsack.gains
    unblocks = knapsack.unblocks
    self.shared = shared
    self.nodeLimit = nodeLimit
    order = Self.order(costs, gains: shared.gains)
    self.budget = max(budget, knapsack.forcedCost)
    states = FixedMemory(repeating: .open, count: costs.count)
    trail = FixedMemory(repeating: 0, count: costs.count)
    unblockable = unblocks.reduce(0, +)
    best = StepKnapsack.Merit(readiness: Readiness(hundredths: 0), unblocked: -1, cost: 0)
    (gainForSame, gainForMore) = (0, 0)
    if let rival { raise(to: rival) }
    for place in costs.indices where knapsack.isForced[place] { take(place) }
  }

  /// Searches until no branch is left, or the limit is reached.
  ///
  /// - Returns: `nil` where there is certainly nothing better than the rival.
  mutating func run() -> StepKnapsack.Choice? {
    let forced = (steps: taken, merit: merit)
    compare()
    branch(from: 0)
    let isExact = bound <= best.readiness
    guard bestSteps != nil || !isExact else { return nil }
    let chosen = bestSteps ?? forced.steps
    return StepKnapsack.Choice(
      steps: chosen,
      merit: bestSteps == nil ? forced.merit : best, bound: max(bound, best.readiness),
      isExact: isExact, nodes: nodes)
  }

  /// The steps by shared gain per minute, what costs nothing first.
  private static func order(_ costs: [Int], gains: [Int]) -> [Candidate] {
    costs.indices.map { Candidate(place: $0, cost: costs[$0], gain: gains[$0]) }.sorted {
      guard $0.cost > 0, $1.cost > 0 else { return ($0.cost, $0.place) < ($1.cost, $1.place) }
      let (left, right) = ($0.gain * $1.cost, $1.gain * $0.cost)
      return left == right ? $0.place < $1.place : left > right
    }
  }

  // MARK: Branching

  /// Tries the open steps from a place of the order on, and leaves everything as it was.
  private mutating func branch(from start: Int) {
    let mark = decided
    for next in start..<max(start, order.count) where states[order[next].place] == .open {
      guard isWorthwhile(from: next) else { break }
      let here = decided
      take(order[next].place)
      if spent <= budget {
        compare()
        branch(from: next + 1)
      }
      undo(to: here)
      leave(order[next].place)
    }
    undo(to: mark)
  }

  /// Whether a better choice may be found with the steps from a place of the order on.
  private mutating func isWorthwhile(from start: Int) -> Bool {
    let most = relaxation(from: start)
    guard canBeat(most) else { return false }
    guard nodes < nodeLimit else {
      bound = max(bound, knapsack.readiness(adding: most.gain))
      return false
    }
    nodes += 1
    return true
  }

  private func canBeat(_ most: (gain: Int, cost: Int)) -> Bool {
    if most.gain >= gainForMore { return true }
    guard most.gain >= gainForSame, unblockable >= best.unblocked else { return false }
    return unblockable > best.unblocked || most.cost < best.cost
  }

  /// Fills the budget with open steps regardless of needs, the last one in part.
  ///
  /// - Returns: what that adds, and the least cost at which it reaches the best readiness so far.
  private func relaxation(from start: Int) -> (gain: Int, cost: Int) {
    var left = budget - spent
    var total = gain + credit
    var cost = total >= gainForSame ? spent : Int.max
    for next in start..<max(start, order.count) where states[order[next].place] == .open {
      let (stepCost, stepGain) = (order[next].cost, order[next].gain)
      let isWhole = stepCost <= left
      let added = isWhole ? stepGain : (stepGain * left + stepCost - 1) / stepCost
      if cost == .max, total + added >= gainForSame {
        cost = budget - left + ((gainForSame - total) * stepCost + stepGain - 1) / stepGain
      }
      total += added
      guard isWhole, total < gainForMore || nodes >= nodeLimit else { break }
      left -= stepCost
    }
    return (total, cost)
  }

  // MARK: Deciding

  /// Takes a step and what it still needs.
  private mutating func take(_ place: Int) {
    guard states[place] == .open else { return }
    for edge in edges.edges(of: place) { take(edges.needs[edge]) }
    decide(place, .taken)
  }

  /// Leaves a step and whatever needs it.
  private mutating func leave(_ place: Int) {
    guard states[place] == .open else { return }
    decide(place, .left)
    for edge in edges.edges(to: place) { leave(edges.dependent(at: edge).dependent) }
  }

  private mutating func decide(_ place: Int, _ state: State) {
    states[place] = state
    trail[decided] = place
    decided += 1
    count(place, state, times: 1)
  }

  private mutating func undo(to length: Int) {
    while decided > length {
      decided -= 1
      let place = trail[decided]
      count(place, states[place], times: -1)
      states[place] = .open
    }
  }

  /// Adds a decision to the sums, or takes it back; later decisions are undone.
  private mutating func count(_ place: Int, _ state: State, times: Int) {
    // Whoever is no longer open no longer pays for what it needs.
    for edge in edges.edges(of: place) where states[edges.needs[edge]] == .taken {
      credit -= times * shared.shares[edge]
    }
    guard state == .taken else {
      unblockable -= times * unblocks[place]
      return
    }
    for position in edges.edges(to: place) {
      let (edge, dependent) = edges.dependent(at: position)
      if states[dependent] == .open { credit += times * shared.shares[edge] }
    }
    spent += times * costs[place]
    gain += times * gains[place]
    unblocked += times * unblocks[place]
  }

  // MARK: Comparing

  /// The places of the steps taken.
  private var taken: [Int] {
    var taken: [Int] = []
    for place in 0..<states.count where states[place] == .taken { taken.append(place) }
    return taken
  }

  private var merit: StepKnapsack.Merit {
    StepKnapsack.Merit(
      readiness: knapsack.readiness(adding: gain), unblocked: unblocked, cost: spent)
  }

  private mutating func compare() {
    guard gain >= gainForSame, merit > best else { return }
    raise(to: merit)
    bestSteps = taken
  }

  private mutating func raise(to merit: StepKnapsack.Merit) {
    best = merit
    gainForSame = knapsack.gain(reaching: merit.readiness.hundredths)
    gainForMore = knapsack.gain(reaching: merit.readiness.hundredths + 1)
  }
}
