import GapcheckCore

extension Verb {
  /// `gapcheck taxonomy check`: every problem of a taxonomy of one's own.
  package static let taxonomyCheck: Verb = Verb(
    name: "taxonomy check",
    summary: "Find every problem of a taxonomy, with line and column.",
    discussion: "Reads a taxonomy of your own and tells every problem at once: references that "
      + "lead nowhere or in a circle, names that mean two things, missing sources, figures out of "
      + "range, gates that cannot be met, items of the sources that nothing carries. Errors keep "
      + "the taxonomy from being used and end with status 1; warnings do not. Entries are also "
      + "held to the day: those whose review is longer ago than the periods in taxonomy.json allow "
      + "are warnings, and so are resources that nobody has noted to have opened. With --strict, "
      + "warnings are errors. Without a folder it checks the built-in taxonomy.",
    operands: Operands(
      name: "DIR", summary: "The folder with the taxonomy's files.", count: 0...1,
      completion: .folders),
    options: [CommandOption.format.offering(CheckFormat.allCases.map(\.rawValue)), .strict]
      + CommandOption.common,
    examples: [
      Example("gapcheck taxonomy check my-taxonomy", "one line for each problem"),
      Example("gapcheck taxonomy check my-taxonomy -f github", "as annotations of GitHub Actions"),
      Example("gapcheck taxonomy check", "of the built-in taxonomy"),
      Example(
        "gapcheck taxonomy check --as-of 2027-12-01", "what has to be looked at again by then"),
    ],
    run: runTaxonomyCheck)

  @Sendable
  private static func runTaxonomyCheck(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, format) = try Failure.asUsage { () throws(UsageError) in
      (
        try CommonSettings(invocation, in: program.environment),
        try invocation.choice(.format).flatMap(CheckFormat.init) ?? .text
      )
    }
    let folder = invocation.operands.first ?? settings.taxonomyFolder
    let contents = try program.taxonomyFiles(in: folder)
    let all = TaxonomyValidation(files: contents).problems(asOf: settings.asOf)
    let isStrict = invocation.has(.strict)
    let files = CheckedFile.ofTaxonomy(
      all.filter { isStrict || !settings.isQuiet || $0.severity == .error }, in: folder,
      isStrict: isStrict)
    let clean = CheckedFile(name: folder.map(\.asName) ?? "the built-in taxonomy", problems: [])
    try program.write(format.text(for: files.isEmpty ? [clean] : files, isQuiet: settings.isQuiet))
    return files.map(\.status).max() ?? .done
  }
}

extension CheckedFile {
  /// The problems of a taxonomy by their files; strictly, all of them are errors.
  fileprivate static func ofTaxonomy(
    _ problems: [TaxonomyProblem], in folder: String?, isStrict: Bool
  ) -> [CheckedFile] {
    Set(problems.map(\.file)).sorted().map { name in
      let placed = problems.filter { $0.file == name }.map(PlacedDiagnostic.init)
      return CheckedFile(
        name: name.asPath(in: folder), problems: isStrict ? placed.map(\.asError) : placed)
    }
  }
}

extension PlacedDiagnostic {
  /// A problem of a taxonomy file.
  init(_ problem: TaxonomyProblem) {
    self.init(
      position: problem.position, severity: problem.severity, path: "", message: problem.message)
  }
}
