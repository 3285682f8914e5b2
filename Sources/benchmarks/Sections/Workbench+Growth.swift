extension Workbench {
  /// The cost of a person in cohorts of twice, four and eight times the size.
  func measureGrowth() throws(BenchmarkError) {
    let least = max(1, options.people / 8)
    for factor in [2, 4, 8] {
      try show(
        Comparison(
          name: "each of \(least * factor) people : each of \(least)",
          ours: try everyone(of: least * factor), baseline: try everyone(of: least),
          measure: .cost, goal: .atMost(1.1)))
    }
  }

  private func everyone(of people: Int) throws(BenchmarkError) -> Contestant {
    Contestant(
      command: onOneProcessor(batch(try cohort(people), workers: 1)), people: max(2, people))
  }
}
