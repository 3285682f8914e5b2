import GapcheckCore

extension Report {
  /// The report as a page, its sections in the order a reader needs them.
  package var document: Document {
    let heading = name.map { "Gap report for \($0)" } ?? "Gap report"
    let sections = [
      verdictBlocks, exposureBlocks, trackBlocks, gapBlocks, checkBlocks, marketBlocks,
      plan.map { $0.blocks(headingLevel: 2) } ?? [], questionBlocks, explanationBlocks, footer,
    ]
    return Document(
      title: heading,
      blocks: [.heading(level: 1, text: .plain(heading), key: "report")] + sections.flatMap { $0 })
  }

  private var footer: [Block] {
    let text =
      "gapcheck, taxonomy \(taxonomyVersion), as of \(asOf.spelled). \(VerdictLimits.sentence)"
    return [.paragraph([.quiet(.plain(text))])]
  }
}

extension ReadinessRange {
  /// `credited (proven … claimed)`, in points.
  var words: String { "\(credited.points) (\(proven.points) … \(claimed.points))" }
}

/// Makes a section's heading.
func section(_ title: String, key: String, level: Int = 2) -> Block {
  .heading(level: level, text: .plain(title), key: key)
}

extension [Inline] {
  /// Joins runs with a separator between them.
  static func joined(_ runs: [[Inline]], by separator: String) -> [Inline] {
    var result: [Inline] = []
    for (position, run) in runs.enumerated() {
      if position > 0 { result.append(.text(separator)) }
      result += run
    }
    return result
  }
}
