/// Two contestants that run in turn, and what is told of their ratio.
///
/// The machine drifts by more than most changes gain, so only figures that were taken beside each
/// other are compared: every round gives a ratio of its own, and who goes first changes by round.
struct Comparison {
  enum Measure {
    /// How many times as fast as the baseline.
    case speed
    /// How many times the baseline's cost.
    case cost
  }

  let name: String
  let ours: Contestant
  let baseline: Contestant
  let measure: Measure
  var goal: Goal?

  func row(rounds: Int) throws(BenchmarkError) -> Row {
    var pairs: [(ours: Cost, baseline: Cost)] = []
    for round in 0..<rounds {
      if round.isMultiple(of: 2) {
        let first = try ours.cost()
        pairs.append((first, try baseline.cost()))
      } else {
        let first = try baseline.cost()
        pairs.append((try ours.cost(), first))
      }
    }
    return Row(
      name: name, ours: figure(Spread(pairs.map(\.ours.wall)), of: ours),
      baseline: figure(Spread(pairs.map(\.baseline.wall)), of: baseline),
      ratio: Spread(pairs.map { ratio($0.ours.wall, $0.baseline.wall) }),
      processorRatio: Spread(pairs.map { ratio($0.ours.processor, $0.baseline.processor) }),
      goal: goal)
  }

  private func ratio(_ ours: Double, _ baseline: Double) -> Double {
    switch measure {
    case .speed: baseline / ours
    case .cost: ours / baseline
    }
  }

  private func figure(_ seconds: Spread, of contestant: Contestant) -> String {
    switch measure {
    case .speed where seconds.median > 1e-3: "\((1 / seconds.median).digits) /s"
    case .speed: "\((1 / seconds.median / 1000).digits) k/s"
    case .cost where contestant.people == 1 || seconds.median > 1e-2:
      "\((seconds.median * 1e3).digits) ms"
    case .cost: "\((seconds.median * 1e6).digits) µs"
    }
  }
}
