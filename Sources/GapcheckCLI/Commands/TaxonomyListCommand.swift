import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck taxonomy list`: the kinds of entries, or the entries of one kind.
  package static let taxonomyList: Verb = Verb(
    name: "taxonomy list",
    summary: "List the kinds of entries, or the entries of one kind.",
    discussion: "Without a kind, lists the kinds of entries with how many there are. With one, "
      + "lists its entries by id and name. With --ids, writes bare ids, a line each, for scripts: "
      + "those of the kind, or of every kind.",
    operands: Operands(
      name: "KIND", summary: "A kind of entry, such as skill or skills.", count: 0...1,
      completion: .words(EntryKind.allCases.map(\.rawValue))),
    options: CommandOption.page + [.ids] + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy list", "the kinds"),
      Example("gapcheck taxonomy list skills", "every skill by id and name"),
      Example("gapcheck taxonomy list claims -f json", "with summaries, for a program"),
      Example("gapcheck taxonomy list tracks --ids", "bare ids, for a script"),
    ],
    run: runTaxonomyList)

  @Sendable
  private static func runTaxonomyList(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, kind) = try Failure.asUsage { () throws(UsageError) in
      (try PageSettings(invocation, in: program.environment), try invocation.kind())
    }
    if invocation.has(.ids) { return try writeIDs(of: kind, settings, invocation, program) }
    try program.write(settings) { () throws(Failure) in
      let catalog = try program.catalog(in: settings.common.taxonomyFolder)
      return kind.map { EntryListPage(of: $0, in: catalog) } ?? KindListPage(catalog)
    }
    return .done
  }

  private static func writeIDs(
    of kind: EntryKind?, _ settings: PageSettings, _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    if invocation.text(.format) != nil { throw .usage(invocation.fault(.conflict(.ids, .format))) }
    try program.write(to: settings.target) { () throws(Failure) in
      let catalog = try program.catalog(in: settings.common.taxonomyFolder)
      var seen: Set<String> = []
      return catalog.entries.filter { kind == nil || $0.key.kind == kind }.map(\.key.id)
        .filter { seen.insert($0).inserted }.map { "\($0)\n" }.joined()
    }
    return .done
  }
}

extension CommandOption {
  /// Bare ids in place of a page.
  static let ids = CommandOption("ids", "Bare ids alone, a line each.")
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
