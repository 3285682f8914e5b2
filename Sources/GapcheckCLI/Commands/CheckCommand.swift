import GapcheckCore

extension Verb {
  /// `gapcheck check`: every problem of every profile, and nothing else.
  package static let check: Verb = Verb(
    name: "check",
    summary: "Find every problem of profiles, with line and column.",
    discussion: "Reads profiles and tells every problem at once, each with its line and column. "
      + "Errors are what cannot be used. Warnings are what is probably not meant, and what weakens "
      + "the audit: no tasks, levels that nothing shows, AI claims with nothing to open. "
      + "Ends with status 1 where a profile has errors, 65 where one is not JSON, and 66 where "
      + "one is missing; the worst counts. With --strict, warnings are errors.",
    operands: .profiles(Operands.many),
    options: [CommandOption.format.offering(CheckFormat.allCases.map(\.rawValue)), .strict]
      + CommandOption.common,
    examples: [
      Example("gapcheck check profile.json", "one line for each problem"),
      Example("gapcheck check team/a.json team/b.json -f json", "several, for a program"),
      Example("gapcheck check profile.json -f github", "as annotations of GitHub Actions"),
      Example("gapcheck check profile.json --strict", "to hold a profile to more than its form"),
    ],
    run: runCheck)

  @Sendable
  private static func runCheck(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (settings, format) = try Failure.asUsage { () throws(UsageError) in
      (
        try CommonSettings(invocation, in: program.environment),
        try invocation.choice(.format).flatMap(CheckFormat.init) ?? .text
      )
    }
    let taxonomy = try program.taxonomy(in: settings.taxonomyFolder)
    let files = invocation.operands.map { operand in
      program.check(
        InputSource(argument: operand), taxonomy: taxonomy, settings: settings,
        isStrict: invocation.has(.strict))
    }
    files.compactMap(\.failure).flatMap(\.lines).forEach(program.complain)
    try program.write(format.text(for: files, isQuiet: settings.isQuiet))
    return files.map(\.status).max() ?? .done
  }
}

extension CommandOption {
  static let strict = CommandOption("strict", "Take warnings as errors.")
}

extension Program {
  /// Finds everything that is wrong with one profile.
  fileprivate func check(
    _ source: InputSource, taxonomy: Taxonomy, settings: CommonSettings, isStrict: Bool
  ) -> CheckedFile {
    do throws(Failure) {
      var reading = try readProfile(source)
      if let profile = reading.profile {
        let facts = Facts(profile, taxonomy: taxonomy, asOf: settings.asOf)
        reading.diagnostics += facts.diagnostics
        reading.diagnostics +=
          ProfileReview(
            profile, facts: facts, taxonomy: taxonomy, diagnostics: reading.diagnostics
          ).weaknesses
      }
      return CheckedFile(reading, isQuiet: settings.isQuiet, isStrict: isStrict)
    } catch {
      return CheckedFile(name: source.name, failure: error)
    }
  }
}
