extension Workbench {
  /// Instructions that each person takes: the same on every run, unlike time.
  func measureInstructions() throws(BenchmarkError) {
    guard Command("valgrind", "--version").works else {
      return skip("instructions", "no valgrind here; it is a package of most systems")
    }
    let people = min(200, options.people)
    let once = try instructions(people)
    let twice = try instructions(people * 2)
    let each = Double(twice - once) / Double(people)
    show(
      Row(
        name: "instructions for each of \(people) people more",
        ours: "\((each / 1000).digits) k", baseline: ""))
    show(
      Row(
        name: "instructions for none, as these two would have it",
        ours: "\((Double(once) / 1e6 - each * Double(people) / 1e6).digits) M", baseline: ""))
  }

  /// The instructions of a batch, counted by callgrind.
  private func instructions(_ people: Int) throws(BenchmarkError) -> Int {
    let counts = path("callgrind-\(people)")
    var command = batch(try cohort(people), workers: 1)
    command.words.insert(
      contentsOf: ["valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=\(counts)"], at: 0)
    try command.run()
    let label = "totals: "
    let line = String(decoding: try read(counts), as: UTF8.self).split(separator: "\n")
      .last { $0.hasPrefix(label) }
    guard let total = line.flatMap({ Int($0.dropFirst(label.count)) }) else {
      throw .noData(path: counts)
    }
    return total
  }
}
