import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck taxonomy search`: entries by the words in them.
  package static let taxonomySearch: Verb = Verb(
    name: "taxonomy search",
    summary: "Find entries by words in their names and summaries.",
    discussion: "Lists the entries that have all the words in id, name, other names or summary, "
      + "case and punctuation aside. Those called exactly so come first, then those with the "
      + "words in the name, in other names, in the summary. Where nothing is found it ends with "
      + "status 1, as grep does.",
    operands: Operands(name: "WORD", summary: "Words or parts of words.", count: Operands.many),
    options: CommandOption.page + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy search gpu", "whatever has to do with GPUs"),
      Example("gapcheck taxonomy search on-call incident", "entries that have all of the words"),
    ],
    run: runTaxonomySearch)

  @Sendable
  private static func runTaxonomySearch(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, words) = try Failure.asUsage { () throws(UsageError) in
      (try PageSettings(invocation, in: program.environment), try invocation.words())
    }
    let catalog = try program.catalog(in: settings.common.taxonomyFolder)
    let hits = TaxonomySearch(catalog).hits(for: words)
    let isFound = !hits.isEmpty
    // A program gets its empty list; a reader gets the one line below and no page.
    if isFound || settings.format == .json {
      try program.write(settings) { EntryListPage(hits, for: words, in: catalog) }
    }
    if !isFound { program.complain("gapcheck: nothing found for '\(words.asName)'") }
    return isFound ? .done : .gateFailed
  }
}

extension Invocation {
  /// The words to look for.
  fileprivate func words() throws(UsageError) -> String {
    let words = operands.joined(separator: " ")
    guard NormalizedName(words).isEmpty else { return words }
    throw fault(.unknownName("'\(words.asName)' has neither letters nor digits to look for"))
  }
}
