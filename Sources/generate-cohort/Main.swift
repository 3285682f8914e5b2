import GapcheckCLI
import GapcheckCore
import GapcheckData
import JSON

/// Writes a cohort of people who do not exist, one profile a line, for development:
/// `swift run generate-cohort COUNT SEED`.
///
/// The same count and seed give the same bytes on every machine; the first people of a larger cohort
/// are those of a smaller one with the same seed.
@main
enum Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { Int($0) }
    guard arguments.count == 2, let count = arguments[0], let seed = arguments[1], count >= 0
    else {
      SystemStreams().complain("usage: generate-cohort COUNT SEED, both whole numbers")
      ExitStatus.usage.endProcess()
    }
    let taxonomy = Taxonomy(packed: PackedBytes(EmbeddedTaxonomy.image))
    var cohort = CohortGenerator(taxonomy, seed: UInt64(truncatingIfNeeded: seed))
    do {
      let output = try SystemStreams().open(.standardOutput)
      var lines: [UInt8] = []
      for number in 1...max(1, count) where number <= count {
        lines += cohort.line(of: number)
        if lines.count > 1 << 18 || number == count {
          try output.write(lines)
          lines.removeAll(keepingCapacity: true)
        }
      }
    } catch {
      ExitStatus.cannotWrite.endProcess()
    }
  }
}
