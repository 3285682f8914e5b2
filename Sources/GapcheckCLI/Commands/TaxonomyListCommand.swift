import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck taxonomy list`: the kinds of entries, or the entries of one kind.
  package static let taxonomyList: Verb = Verb(
    name: "taxonomy list",
    summary: "List the kinds of entries, or the entries of one kind.",
    discussion: "Without a kind, lists the kinds of entries with how many there are. With one, "
      + "lists its entries by id and name.",
    operands: Operands(
      name: "KIND", summary: "A kind of entry, such as skill or skills.", count: 0...1),
    options: CommandOption.page + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy list", "the kinds"),
      Example("gapcheck taxonomy list skills", "every skill by id and name"),
      Example("gapcheck taxonomy list claims -f json", "with summaries, for a program"),
    ],
    run: runTaxonomyList)

  @Sendable
  private static func runTaxonomyList(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, kind) = try Failure.asUsage { () throws(UsageError) in
      (try PageSettings(invocation, in: program.environment), try invocation.kind())
    }
    try program.write(settings) { () throws(Failure) in
      let catalog = try program.catalog(in: settings.common.taxonomyFolder)
      return kind.map { EntryListPage(of: $0, in: catalog) } ?? KindListPage(catalog)
    }
    return .done
  }
}

extension Invocation {
  /// Reads the kind that was asked for, if any.
  fileprivate func kind() throws(UsageError) -> EntryKind? {
    guard let word = operands.first else { return nil }
    if let kind = EntryKind(typed: word) { return kind }
    let near = nearest(to: word, among: EntryKind.allCases.map(\.rawValue)).first
    throw fault(.unknownName(LookupError.unknownKind(word, nearest: near).message))
  }
}
