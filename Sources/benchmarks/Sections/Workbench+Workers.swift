extension Workbench {
  /// Two workers beside one, both free to use every processor.
  func measureWorkers() throws(BenchmarkError) {
    guard SystemCalls.processorCount > 1 else {
      return skip("workers", "there is one processor")
    }
    let people = options.people
    let cohort = try cohort(people)
    try show(
      Comparison(
        name: "batch -j 2 : batch -j 1",
        ours: Contestant(command: batch(cohort, workers: 2), people: people),
        baseline: Contestant(command: batch(cohort, workers: 1), people: people), measure: .speed,
        goal: .atLeast(1.8)))
  }
}
