import CohortGeneration
import GapcheckCLI

/// Writes a cohort of people who do not exist, one profile a line, for development:
/// `swift run generate-cohort COUNT SEED`.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { Int($0) }
    guard arguments.count == 2, let count = arguments[0], let seed = arguments[1], count >= 0 else {
      SystemStreams().complain("usage: generate-cohort COUNT SEED, both whole numbers")
      ExitStatus.usage.endProcess()
    }
    var cohort = CohortGenerator(seed: seed)
    do {
      try cohort.write(count, to: SystemStreams().open(.standardOutput))
    } catch {
      ExitStatus.cannotWrite.endProcess()
    }
  }
}
