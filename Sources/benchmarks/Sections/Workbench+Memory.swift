extension Workbench {
  /// What a batch may take at its peak: so much, and the longest line twice.
  private static let allowance = 16 << 20

  /// Peak resident sizes of cohorts that come through a pipe, and of one very long line.
  func measureMemory() throws(BenchmarkError) {
    let floor = try Command("true").run().peakBytes
    tell("peak sizes below \(megabytes(floor)) cannot be told: that is the size of this process")
    let small = try peak(of: max(1, options.people / 10))
    let large = try peak(of: options.people * 10)
    show(
      Row(
        name: "peak size, \(options.people * 10) people : a hundredth", ours: megabytes(large),
        baseline: megabytes(small), ratio: Spread([Double(large) / Double(small)]),
        goal: .atMost(1.1)))
    try measureLongLine()
  }

  private func peak(of people: Int) throws(BenchmarkError) -> Int {
    let command = batch("-", workers: 2)
    let usage = try SystemCalls.run(peopleWriter(people), into: command)
    guard usage.status == 0 else { throw .failed(command: command.text, status: usage.status) }
    show(peakRow("peak size, \(people) people", usage, limit: Self.allowance))
    return usage.peakBytes
  }

  /// A person whose profile is mostly white space, between two ordinary ones.
  private func measureLongLine() throws(BenchmarkError) {
    let length = 8 << 20
    let file = path("long.ndjson")
    let person = Array("{\"skills\":[\"Docker\"]}\n".utf8)
    let blank = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 16)
    let blanks = repeatElement(blank, count: length / blank.count)
    try write([person] + blanks + [person, person], to: file)
    let usage = try batch(file, workers: 2).run()
    show(
      peakRow(
        "peak size, a line of \(megabytes(length))", usage, limit: Self.allowance + 2 * length))
  }

  private func peakRow(_ name: String, _ usage: Usage, limit: Int) -> Row {
    Row(
      name: name + " : allowed", ours: megabytes(usage.peakBytes),
      baseline: megabytes(limit), ratio: Spread([Double(usage.peakBytes) / Double(limit)]),
      goal: .atMost(1))
  }

  private func megabytes(_ bytes: Int) -> String {
    "\((Double(bytes) / Double(1 << 20)).decimals(1)) MB"
  }
}
