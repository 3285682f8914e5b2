import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck taxonomy coverage`: what became of every item of the sources.
  package static let taxonomyCoverage: Verb = Verb(
    name: "taxonomy coverage",
    summary: "Show which entries carry each item of the sources.",
    discussion: "Lists every checkable item of the source documents with the entries that carry "
      + "it, or with the reason why it is left out. Ends with status 1 where an item is lost or "
      + "a carrier no longer says it.",
    operands: .none,
    options: CommandOption.page + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy coverage", "the table, chapter by chapter"),
      Example("gapcheck taxonomy coverage -f json", "for a program"),
    ],
    run: runTaxonomyCoverage)

  @Sendable
  private static func runTaxonomyCoverage(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try PageSettings(invocation, in: program.environment)
    }
    let folder = settings.common.taxonomyFolder
    let files = try program.taxonomyFiles(in: folder)
    let taxonomy = try program.taxonomy(in: folder)
    let coverage = TaxonomyCoverage(files: files)
    try program.write(settings) { () throws(Failure) in
      CoveragePage(coverage, taxonomyVersion: taxonomy.version)
    }
    for problem in coverage.problems {
      program.complain(problem.line(in: folder))
    }
    return coverage.problems.isEmpty ? .done : .gateFailed
  }
}
