import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck taxonomy show`: entries as they stand in their files.
  package static let taxonomyShow: Verb = Verb(
    name: "taxonomy show",
    summary: "Show entries as they stand in their files.",
    discussion: "Writes the data of entries letter by letter, with file and line: what to copy "
      + "and change for a taxonomy of your own. 'gapcheck explain' says the same for readers.",
    operands: .names,
    options: [CommandOption.format.offering(EntryTextFormat.allCases.map(\.rawValue)), .output]
      + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy show vllm-serving", "the data of a skill"),
      Example("gapcheck taxonomy show track:agent-engineer -f json", "for a program"),
      Example("gapcheck taxonomy show k8s --taxonomy my-taxonomy", "from a taxonomy of your own"),
    ],
    run: runTaxonomyShow)

  @Sendable
  private static func runTaxonomyShow(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, target, format) = try Failure.asUsage { () throws(UsageError) in
      (
        try CommonSettings(invocation, in: program.environment),
        OutputTarget(argument: try invocation.nonempty(.output) ?? "-"),
        try invocation.choice(.format).flatMap(EntryTextFormat.init) ?? .text
      )
    }
    try program.write(to: target) { () throws(Failure) in
      let texts = try program.entryTexts(invocation, in: settings.taxonomyFolder)
      return format.text(for: texts, in: settings.taxonomyFolder)
    }
    return .done
  }
}

extension Program {
  /// Finds the entries that the arguments name, each once.
  fileprivate func entryTexts(
    _ invocation: Invocation, in folder: String?
  ) throws(Failure) -> [EntryText] {
    let catalog = try catalog(in: folder)
    let texts = EntryTexts(files: try taxonomyFiles(in: folder))
    var keys: [EntryKey] = []
    for subject in try catalog.subjects(of: invocation) {
      let entries = subject.entries(in: catalog)
      guard !entries.isEmpty else {
        throw .usage(
          invocation.fault(.unknownName("'\(subject.id)' is a word of reports without an entry")))
      }
      keys += entries.filter { !keys.contains($0) }
    }
    return keys.compactMap(texts.text)
  }
}
