extension Workbench {
  /// The whole job, on one processor, beside programs that only parse the same people.
  func measureRates() throws(BenchmarkError) {
    let python = Python(self)
    let cohort = try cohort(options.people)
    let ours = batch(cohort, workers: 1)
    try compare(ours, named: "batch -j 1", with: .orjson, python, goal: .atLeast(1.5))
    for parser in [Parser.msgspec, .duckdb, .jq] {
      try compare(ours, named: "batch -j 1", with: parser, python)
    }
  }

  /// A summary, for which every person's plan is made, beside a program that only parses.
  func measurePlans() throws(BenchmarkError) {
    let cohort = try cohort(options.people)
    let ours = Command(
      binary, "batch", cohort, "--summary-only", "-f", "json", "-q", "-j", "1", "--as-of",
      Self.day)
    let name = "batch --summary-only, all plans"
    try compare(ours, named: name, with: .orjson, Python(self), goal: .atLeast(0.25))
  }

  private func compare(
    _ ours: Command, named name: String, with parser: Parser, _ python: Python?, goal: Goal? = nil
  ) throws(BenchmarkError) {
    let people = options.people
    let cohort = try cohort(people)
    let baseline: Command
    do throws(Parser.Missing) {
      baseline = try parser.command(on: cohort, python)
    } catch {
      return skip(parser.name, error.reason)
    }
    try show(
      Comparison(
        name: "\(name) : parse with \(parser.name)",
        ours: Contestant(command: onOneProcessor(ours), people: people),
        baseline: Contestant(command: onOneProcessor(baseline), people: people),
        measure: .speed, goal: goal))
  }
}
