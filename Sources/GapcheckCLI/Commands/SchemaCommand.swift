import GapcheckCore
import GapcheckData

extension Verb {
  /// `gapcheck schema`: a JSON Schema, for editors and pipelines.
  package static let schema: Verb = Verb(
    name: "schema",
    summary: "Print a JSON Schema, for editors and pipelines.",
    discussion: "Writes the JSON Schema of a profile, a report, a plan, a comparison, a cohort or "
      + "the files of a taxonomy. Named by \"$schema\" in a file, it lets editors complete, "
      + "explain and check what is typed. The names it offers are those of the built-in taxonomy.",
    operands: Operands(
      name: "NAME", summary: "One of \(SchemaName.list).", count: 1...1,
      completion: .words(SchemaName.allCases.map(\.rawValue))),
    options: [.output] + CommandOption.common,
    examples: [
      Example("gapcheck schema profile -o profile.schema.json", "for \"$schema\" in a profile"),
      Example("gapcheck schema report", "what audit -f json writes"),
      Example("gapcheck schema taxonomy -o taxonomy.schema.json", "for a taxonomy of your own"),
    ],
    run: runSchema)

  @Sendable
  private static func runSchema(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (name, target) = try Failure.asUsage { () throws(UsageError) in
      (
        try invocation.schemaName(),
        OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
      )
    }
    try program.write(to: target) { () throws(Failure) in name.text }
    return .done
  }
}

/// What there is a schema of.
package enum SchemaName: String, Sendable, CaseIterable {
  case profile, report, plan, comparison, cohort, taxonomy

  /// The names, as help and messages list them.
  static let list = allCases.map(\.rawValue).formattedAsChoice

  /// The name of its file in `Data/schemas`.
  package var file: String { "\(rawValue).schema.json" }

  /// The schema, to the byte as it stands in its file.
  package var text: String {
    guard let file = EmbeddedSchemas.files.first(where: { $0.name == file }) else {
      preconditionFailure("\(file) was not there when the program was built")
    }
    return file.json
  }
}

extension Invocation {
  /// Reads which schema is asked for.
  fileprivate func schemaName() throws(UsageError) -> SchemaName {
    let word = operands.first ?? ""
    if let name = SchemaName(rawValue: word) { return name }
    throw invalidOperand(word, choices: SchemaName.allCases.map(\.rawValue))
  }
}
