import GapcheckReport

extension Verb {
  /// `gapcheck plan`: one profile in, the plan alone out.
  package static let plan: Verb = Verb(
    name: "plan",
    summary: "Write the 90-day plan alone.",
    discussion: "Writes the study and shipping plan of an audit without the report around it: as "
      + "a page, for a program, as a table that issue trackers import, or for a calendar.",
    operands: .profiles(),
    options: CommandOption.plan + CommandOption.common,
    examples: [
      Example("gapcheck plan profile.json", "the plan, as text"),
      Example("gapcheck plan profile.json -f markdown -o PLAN.md", "as a task list to tick off"),
      Example("gapcheck plan profile.json -f csv -o plan.csv", "for a spreadsheet, or as issues"),
      Example("gapcheck plan profile.json -f ics -o plan.ics", "for a calendar; again updates it"),
      Example("gapcheck plan profile.json --hours 10 --start 2026-12-01", "with other hours"),
      Example(
        "gapcheck plan profile.json --off 2026-12-24..2027-01-02", "around days without work"),
    ],
    run: runPlan)

  @Sendable
  private static func runPlan(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    _ = try program.audit(invocation) {
      (report, settings: ReportSettings<PlanFormat>) throws(Failure) in
      guard let plan = report.plan else {
        throw .nothingToPlan(profile: settings.source.name)
      }
      return plan.rendered(as: settings.page.format, options: settings.page.options)
    }
    return .done
  }
}

extension CommandOption {
  /// What a verb takes that writes a plan.
  static let plan: [CommandOption] = output(in: PlanFormat.self) + answers
}
