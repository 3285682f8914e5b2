import CohortGeneration
import GapcheckCLI

/// Measures `gapcheck` beside the programs that it is held against and prints their ratios:
/// `swift build -c release && .build/release/benchmarks`.
@main
enum Main {
  static func main() {
    do throws(BenchmarkError) {
      let options = try BenchmarkOptions(CommandLine.arguments)
      if let count = options.peopleToWrite {
        try writePeople(count)
      } else {
        try measure(options)
      }
    } catch {
      SystemStreams().complain("benchmarks: \(error.message)")
      error.status.endProcess()
    }
  }

  private static func measure(_ options: BenchmarkOptions) throws(BenchmarkError) {
    let bench = try Workbench(options)
    defer { bench.clear() }
    try bench.introduce()
    for section in options.sections { try bench.measure(section) }
  }

  /// Makes people in a process of their own: the peak of a child counts from that of its parent, so
  /// this process stays small.
  private static func writePeople(_ count: Int) throws(BenchmarkError) {
    var cohort = CohortGenerator(seed: Workbench.seed)
    do {
      try cohort.write(count, to: SystemStreams().open(.standardOutput))
    } catch {
      throw .cannotWrite("people")
    }
  }
}
