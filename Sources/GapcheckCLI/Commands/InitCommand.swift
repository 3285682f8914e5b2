extension Verb {
  /// `gapcheck init`: a profile from questions on the terminal.
  package static let initialize: Verb = Verb(
    name: "init",
    summary: "Write a profile, asking for it on the terminal.",
    discussion: "Asks what a profile needs: your week, the skills that matter for the tracks in "
      + "reach, your hours and your target, in about thirty short answers. Every answer is saved "
      + "at once, so it can be left at any time and goes on from there when it is run again. An "
      + "existing profile is completed or changed, and keeps everything else that it holds.",
    operands: .none,
    options: [.wizardOutput] + CommandOption.common,
    examples: [
      Example("gapcheck init", "write profile.json, or go on with it"),
      Example("gapcheck init -o me.json", "the same in another file"),
    ],
    run: runInit)

  @Sendable
  private static func runInit(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try WizardSettings(invocation, in: program.environment, streams: program.streams)
    }
    return try program.runWizard(settings)
  }
}

extension CommandOption {
  /// The file that the wizard writes.
  static let wizardOutput = CommandOption(
    "output", letter: "o", value: "FILE", "The profile to write or change. Default: profile.json.")
}
