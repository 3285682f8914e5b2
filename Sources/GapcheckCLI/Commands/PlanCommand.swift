import GapcheckReport

extension Verb {
  /// `gapcheck plan`: one profile in, the plan alone out.
  package static let plan: Verb = Verb(
    name: "plan",
    summary: "Write the 90-day plan alone; hold or renew a committed one.",
    discussion: "Writes the study and shipping plan of an audit without the report around it: as "
      + "a page, for a program, as a table that issue trackers import, or for a calendar. A plan "
      + "in Markdown says how it was made, so that --check and --update can make it again with the "
      + "day and answers it was made with; options given then count instead. Ticks never make a "
      + "plan stale. A plan with ticks in it is not written over: --update keeps them.",
    operands: .profiles(),
    options: CommandOption.plan + [.check, .update] + CommandOption.common,
    examples: [
      Example("gapcheck plan profile.json", "the plan, as text"),
      Example("gapcheck plan profile.json -f markdown -o PLAN.md", "as a task list to tick off"),
      Example(
        "gapcheck plan profile.json -f markdown --mermaid -o PLAN.md", "with a chart of its days"),
      Example("gapcheck plan profile.json -f html -o plan.html", "as a page to open or print"),
      Example("gapcheck plan profile.json -f csv -o plan.csv", "for a spreadsheet, or as issues"),
      Example("gapcheck plan profile.json -f ics -o plan.ics", "for a calendar; again updates it"),
      Example("gapcheck plan profile.json --hours 10 --start 2026-12-01", "with other hours"),
      Example(
        "gapcheck plan profile.json --off 2026-12-24..2027-01-02", "around days without work"),
      Example(
        "gapcheck plan profile.json --check PLAN.md",
        "status 1 and the difference where the profile asks for another plan"),
      Example("gapcheck plan profile.json --update PLAN.md", "renewed, with the ticks kept"),
    ],
    run: runPlan)

  @Sendable
  private static func runPlan(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let settings = try program.reportSettings(invocation) as PlanSettings
    let task = try Failure.asUsage { () throws(UsageError) in
      try PlanTask(invocation, settings: settings)
    }
    switch task {
    case .check(let source): return try program.checkPlan(source, settings, invocation)
    case .update(let path): return try program.updatePlan(path, settings, invocation)
    case .write: return try write(invocation, settings, program)
    }
  }

  private static func write(
    _ invocation: Invocation, _ settings: PlanSettings, _ program: Program
  ) throws(Failure) -> ExitStatus {
    _ = try program.audit(invocation) { (report, settings: PlanSettings) throws(Failure) in
      guard let plan = report.plan else {
        throw .nothingToPlan(profile: settings.source.name)
      }
      return plan.rendered(as: settings.page.format, options: settings.page.options)
    }
    return .done
  }
}

extension Invocation {
  /// Whether a chart of days is wanted; only Markdown can have one.
  func asksForGantt() throws(UsageError) -> Bool {
    guard has(.mermaid) else { return false }
    let format = try choice(.format)
    let isRemade = text(.check) != nil || text(.update) != nil
    guard format == PlanFormat.markdown.rawValue || (format == nil && isRemade) else {
      throw fault(.missingCompanion(.mermaid, needed: .markdown))
    }
    return true
  }
}

extension CommandOption {
  /// The format that some options need, as it is typed.
  fileprivate static let markdown = CommandOption("format", value: "markdown", "")

  /// What a verb takes that writes a plan.
  static let plan: [CommandOption] = output(in: PlanFormat.self) + [.mermaid] + answers

  /// A chart of the plan for pages that draw one.
  package static let mermaid = CommandOption(
    "mermaid",
    "With -f markdown: add the plan as a Gantt chart in Mermaid, which GitHub draws. --check and "
      + "--update keep it."
  ).inShort("With -f markdown, add a chart of days.")
}
