import GapcheckReport

extension Verb {
  /// `gapcheck progress`: a profile and its committed plan in, how far it has come out.
  package static let progress: Verb = Verb(
    name: "progress",
    summary: "Follow a plan: done, late and next, and the rest planned anew.",
    discussion: "Reads a plan that was written with -f markdown and ticked since. Says what is "
      + "done, late and next, what the ticked work proves, and plans the days that are left with "
      + "the hours that are left. Items keep their ids, and what is ticked stays ticked.",
    operands: .profileAndPlan,
    options: CommandOption.progress + CommandOption.common,
    examples: [
      Example("gapcheck progress profile.json PLAN.md", "where the plan stands today"),
      Example("gapcheck progress profile.json PLAN.md --update", "the same, and renew the file"),
      Example(
        "gapcheck progress profile.json PLAN.md --record profile.json",
        "the same, and add the ticked work to the profile"),
      Example("gapcheck progress profile.json PLAN.md --hours 6", "with other hours from here on"),
    ],
    run: runProgress)

  @Sendable
  private static func runProgress(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try ProgressSettings(invocation, in: program.environment, streams: program.streams)
    }
    try program.progress(settings)
    return .done
  }
}

extension CommandOption {
  /// Renews the plan that was read.
  package static let renew = CommandOption(
    "update", "Write the renewed plan to PLAN, whole or not at all, with its ticks and ids."
  ).inShort("Write the renewed plan to PLAN.")

  /// Puts the ticked work into a profile.
  package static let record = CommandOption(
    "record", value: "FILE",
    "Write the profile to FILE with the ticked work in 'completed', every other byte as it is; "
      + "FILE may be PROFILE."
  ).completed(by: .files).inShort("Add the ticked work to the profile, in FILE.")

  /// What `progress` takes.
  static let progress: [CommandOption] =
    output(in: PlanFormat.self) + [.renew, .record, .hours, .off]
}

extension Operands {
  /// A profile and the plan that was made from it.
  static let profileAndPlan = Operands(
    name: "PROFILE PLAN",
    summary: "The profile, and the plan as 'gapcheck plan -f markdown' wrote it; - is standard "
      + "input, for one of them.",
    count: 2...2, completion: .files)
}
