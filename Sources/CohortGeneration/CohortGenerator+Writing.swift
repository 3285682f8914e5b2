package import GapcheckCLI
import GapcheckCore
import GapcheckData

extension CohortGenerator {
  /// Makes a generator over the taxonomy that is compiled in.
  package init(seed: Int) {
    let taxonomy = Taxonomy(packed: PackedBytes(EmbeddedTaxonomy.image))
    self.init(taxonomy, seed: UInt64(truncatingIfNeeded: seed))
  }

  /// Writes the first people of a cohort, one profile a line.
  package mutating func write(_ count: Int, to output: any OutputSink) throws(OutputError) {
    var lines: [UInt8] = []
    for number in 1...max(1, count) where number <= count {
      lines += line(of: number)
      if lines.count > 1 << 18 || number == count {
        try output.write(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
  }
}
