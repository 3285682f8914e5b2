import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck audit`: one profile in, the gap report and the plan out.
  package static let audit: Verb = Verb(
    name: "audit",
    summary: "Score a profile: gap report and 90-day plan.",
    discussion: "Scores a skill inventory against the taxonomy and writes the gap report: the "
      + "recommended path, exposure, tracks, gaps, and the plan for 90 days. Gates are told after "
      + "the report is written, and -o replaces its FILE whether they hold or not; where a later "
      + "run needs the old baseline, write to another file.",
    operands: .profiles(),
    options: CommandOption.report + [
      .section, .brief, .explain, .failUnder, .baseline, .failOnDrop,
    ]
      + CommandOption.common,
    examples: [
      Example("gapcheck audit profile.json", "the report, as text"),
      Example(
        "gapcheck audit profile.json -f markdown -o report.md", "as a file for a repository"),
      Example(
        "gapcheck audit profile.json -f html -o report.html", "as a page to open, show or print"),
      Example("gapcheck audit - --as-of 2026-11-21 -f json", "from standard input, for a program"),
      Example("gapcheck audit profile.json --brief", "on one screen"),
      Example("gapcheck audit profile.json --section gaps,plan", "two of its sections"),
      Example(
        "gapcheck audit profile.json --explain", "with the sum and the rules behind each score"),
      Example("gapcheck audit profile.json --fail-under 70", "as a gate: status 1 below 70"),
      Example(
        "gapcheck audit profile.json --baseline old.json --fail-on-drop",
        "as a gate: status 1 where it was better before"),
    ],
    run: runAudit)

  @Sendable
  private static func runAudit(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let (gates, extent) = try Failure.asUsage { () throws(UsageError) in
      (try AuditGates(invocation), try ReportExtent(invocation))
    }
    var finding = AuditGates.Finding()
    _ = try program.audit(invocation) { (audit, taxonomy) throws(Failure) in
      finding = try gates.finding(on: audit, in: taxonomy, program)
    } render: {
      (report, settings: ReportSettings<ReportFormat>) in
      report.rendered(
        as: settings.page.format, extent: extent, options: settings.page.options)
    }
    return program.conclude(finding, isQuiet: invocation.has(.quiet))
  }
}

extension CommandOption {
  /// One of the gates that only an audit has.
  package static let failUnder = CommandOption(
    "fail-under", value: "N",
    "End with status 1 where the readiness of the recommended path is below N, from 0 to 100."
  ).inShort("End with status 1 where readiness is below N.")

  /// What an audit is compared with.
  package static let baseline = CommandOption(
    "baseline", value: "REPORT",
    "A report saved with -f json; tells how the readiness of its recommended path changed."
  ).completed(by: .files)

  /// The gate that needs a baseline.
  package static let failOnDrop = CommandOption(
    "fail-on-drop", "End with status 1 where that readiness is lower than in the baseline."
  ).inShort("End with status 1 where readiness fell.")

  /// The sums behind the scores, which only an audit has.
  package static let explain = CommandOption(
    "explain", "Add how each score was made: its sum, row by row, with evidence and rules.")

  /// What `audit` takes.
  static let report: [CommandOption] = page + answers

  /// What stands in for answers of the profile.
  static let answers: [CommandOption] = [.hours, .start, .off, .target, .project, .aim]
}
