/// One side of a comparison: a command and how many people one run of it is about.
struct Contestant {
  let command: Command
  let people: Int
  /// A run for one person, whose time is taken off where what comes before the people is not meant.
  var start: Command?

  /// Runs the command once.
  func cost() throws(BenchmarkError) -> Cost {
    let usage = try command.run()
    guard let start else { return Cost(usage, people: people) }
    return Cost(usage, less: try start.run(), people: people - 1)
  }
}

/// What one person takes, in seconds.
struct Cost {
  let wall: Double
  let processor: Double

  init(_ usage: Usage, people: Int) {
    wall = usage.seconds / Double(people)
    processor = usage.processorSeconds / Double(people)
  }

  init(_ usage: Usage, less start: Usage, people: Int) {
    wall = max(0, usage.seconds - start.seconds) / Double(people)
    processor = max(0, usage.processorSeconds - start.processorSeconds) / Double(people)
  }
}

extension Command {
  /// Runs it; anything but status 0 is an error.
  @discardableResult
  func run() throws(BenchmarkError) -> Usage {
    let usage = try SystemCalls.run(self)
    guard usage.status == 0 else { throw .failed(command: text, status: usage.status) }
    return usage
  }

  /// Whether it can be started and ends well.
  var works: Bool { (try? run()) != nil }
}
