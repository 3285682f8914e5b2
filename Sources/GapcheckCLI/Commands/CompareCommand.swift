import GapcheckCore
import GapcheckReport

extension Verb {
  /// `gapcheck compare`: two profiles or saved reports in, what moved between them out.
  package static let compare: Verb = Verb(
    name: "compare",
    summary: "Say what moved between two profiles or saved reports, and why.",
    discussion: "Sets two audits against each other: whether the recommended track came nearer, by "
      + "how much and because of what, then the verdict, tracks, skills, evidence, exposure and "
      + "gaps that moved. A profile is scored as of --as-of; a report that 'audit -f json' saved "
      + "keeps its own day and taxonomy, and only figures of one taxonomy compare. What did not "
      + "move is counted and left out.",
    operands: .compared,
    options: CommandOption.page + CommandOption.common,
    examples: [
      Example("gapcheck compare old.json profile.json", "what the changes to a profile came to"),
      Example(
        "gapcheck compare january.json april.json -f markdown -o moved.md",
        "two saved reports, as a file"),
      Example(
        "gapcheck compare report.json profile.json --as-of 2026-11-21",
        "a saved report and what the profile is now"),
    ],
    run: runCompare)

  @Sendable
  private static func runCompare(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let sources = Pair(
      InputSource(argument: invocation.operands[0]), InputSource(argument: invocation.operands[1]))
    let settings = try Failure.asUsage { () throws(UsageError) in
      try PageSettings(invocation, in: program.environment)
    }
    try program.check(sources, settings.target, invocation)
    let taxonomy = try program.taxonomy(in: settings.common.taxonomyFolder)
    var sides: [Comparison.Side.Source] = []
    try program.write(settings) { () throws(Failure) in
      let auditor = Auditor(taxonomy)
      let before = try program.compared(sources.before, settings.common, auditor)
      let after = try program.compared(sources.after, settings.common, auditor)
      sides = [before.source, after.source]
      do throws(ComparisonError) {
        return try Comparison(
          Pair(before.report, after.report), sources: Pair(before.source, after.source))
      } catch {
        throw .source("\(sources.before.name), \(sources.after.name): error: \(error.message)")
      }
    }
    if sides == [.report, .report] {
      program.complainOfDay(
        invocation, isQuiet: settings.common.isQuiet,
        "both reports keep the days they were saved with")
    }
    return .done
  }
}

extension Operands {
  /// What is compared.
  static let compared = Operands(
    name: "BEFORE AFTER",
    summary: "Two profiles, or reports as 'gapcheck audit -f json' saved them; - is standard "
      + "input, for one of them.",
    count: 2...2, completion: .files)
}

extension Program {
  fileprivate func check(
    _ sources: Pair<InputSource>, _ target: OutputTarget, _ invocation: Invocation
  ) throws(Failure) {
    if sources.before == .standardInput, sources.after == .standardInput {
      throw .usage(invocation.fault(.clash("BEFORE and AFTER cannot both be standard input")))
    }
    try keep(sources.before, from: target, invocation)
    try keep(sources.after, from: target, invocation)
  }

  /// Reads one side: a saved report as it is, a profile by scoring it.
  fileprivate func compared(
    _ source: InputSource, _ settings: CommonSettings, _ auditor: Auditor
  ) throws(Failure) -> (report: Report, source: Comparison.Side.Source) {
    let bytes = try contents(of: source)
    guard SavedDocument.isOne(bytes) else {
      var reading = readProfile(bytes, named: source.name)
      let read = reading.profile.map {
        Facts($0, taxonomy: auditor.taxonomy, asOf: settings.asOf)
      }
      // What is not recognised is told as well: the page has no list of it.
      reading.diagnostics += read?.diagnostics ?? []
      let facts = try usable(read, of: reading, isQuiet: settings.isQuiet)
      return (Report(auditor.audit(facts), taxonomy: auditor.taxonomy), .profile)
    }
    switch try savedDocument(bytes, of: source, taxonomy: auditor.taxonomy) {
    case .report(let report): return (report, .report)
    case .plan: throw .source("\(source.name): error: \(Self.notComparable("plan"))")
    case .summary: throw .source("\(source.name): error: \(Self.notComparable("summary"))")
    }
  }

  private static func notComparable(_ kind: String) -> String {
    "is a \(kind), which cannot be compared; give a profile, or a report that"
      + " 'gapcheck audit … -f json' saved"
  }
}
