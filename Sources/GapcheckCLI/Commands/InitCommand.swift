import GapcheckCore
import GapcheckIntake

extension Verb {
  /// `gapcheck init`: what people already have in, a profile out.
  package static let initialize: Verb = Verb(
    name: "init",
    summary: "Make a profile from a résumé or notes, or by answering questions.",
    discussion: "With --from, reads a JSON Résumé, a résumé as text or markdown, or notes, and "
      + "writes a profile to standard output. Nothing is invented: what is not said outright "
      + "carries the words it was read from, under \"inferred\", until you agree and delete it. "
      + "Without --from, asks on the terminal, only for what matters most, and writes "
      + "profile.json; it can be left at any time and goes on where it was left.",
    operands: .none,
    options: [.from, .profileOutput] + CommandOption.common,
    examples: [
      Example("gapcheck init", "answer questions; the answers go to profile.json"),
      Example("gapcheck init --from resume.json | gapcheck audit -", "from a résumé to a report"),
      Example("gapcheck init --from notes.md -o profile.json", "a profile to look through"),
      Example("gapcheck init -o profile.json", "go on with it: confirm, complete, change"),
    ],
    run: runInitialize)

  @Sendable
  private static func runInitialize(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let task = try Failure.asUsage { () throws(UsageError) in
      try InitTask(invocation, program)
    }
    switch task {
    case .draft(let settings): return try program.draftProfile(settings)
    case .ask(let settings): return try program.runWizard(settings)
    }
  }
}

extension CommandOption {
  /// What a profile is made from.
  static let from = CommandOption(
    "from", value: "FILE",
    "A JSON résumé, or a résumé or notes as text or markdown; - is standard input."
  ).single().completed(by: .files).inShort("A JSON résumé, or a résumé or notes as text.")

  /// Where a profile goes.
  static let profileOutput = CommandOption(
    "output", letter: "o", value: "FILE",
    "The profile. With --from the default is standard output, and a FILE that exists is left as it "
      + "is. Without, the default is profile.json, and its answers are kept."
  ).completed(by: .files)
}

/// What `init` is asked to do: to read what there is, or to ask.
enum InitTask {
  case draft(DraftSettings)
  case ask(WizardSettings)

  init(_ invocation: Invocation, _ program: Program) throws(UsageError) {
    let environment = program.environment
    if let source = try invocation.nonempty(.from).map(InputSource.init(argument:)) {
      self = .draft(try DraftSettings(from: source, invocation, in: environment))
    } else {
      self = .ask(try WizardSettings(invocation, in: environment))
    }
  }
}

/// What the command line of `init --from` means.
struct DraftSettings {
  let common: CommonSettings
  let source: InputSource
  let target: OutputTarget

  init(
    from source: InputSource, _ invocation: Invocation, in environment: ProgramEnvironment
  ) throws(UsageError) {
    self.source = source
    common = try CommonSettings(invocation, in: environment)
    target = OutputTarget(argument: try invocation.nonempty(.profileOutput) ?? "-")
  }
}
