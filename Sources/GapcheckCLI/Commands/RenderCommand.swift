import GapcheckReport

extension Verb {
  /// `gapcheck render`: something saved as JSON in, the same in any format out.
  package static let render: Verb = Verb(
    name: "render",
    summary: "Show a saved report, plan or summary in any format.",
    discussion: "Reads what 'audit', 'plan' or 'batch --summary-only' wrote with -f json and "
      + "writes it in another format, to the byte as that command would have. Nothing is scored "
      + "again: the day, the answers and the sums of --explain are those it was saved with. What "
      + "--section, --brief and --mermaid make of a page is not saved, and the smallest group of "
      + "a summary has to be given again. Of a report, csv and ics hold its plan.",
    operands: Operands(
      name: "REPORT", summary: "The saved JSON file; - is standard input.", count: 1...1,
      completion: .files),
    options: CommandOption.output(in: PlanFormat.self) + [.minimumGroup] + CommandOption.common,
    examples: [
      Example("gapcheck render report.json", "as text, without the profile"),
      Example("gapcheck render report.json -f html -o report.html", "as a page"),
      Example("gapcheck render report.json -f ics -o plan.ics", "its plan, for a calendar"),
      Example("gapcheck audit profile.json -f json | gapcheck render - -f markdown", "in a pipe"),
    ],
    run: runRender)

  @Sendable
  private static func runRender(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let source = InputSource(argument: invocation.operands.first ?? "-")
    let (settings, least) = try Failure.asUsage { () throws(UsageError) in
      (
        try OutputSettings<PlanFormat>(invocation, in: program.environment),
        try invocation.whole(.minimumGroup, in: 1...1_000_000)
      )
    }
    try program.keep(source, from: settings.target, invocation)
    try program.keepTicks(in: settings.target, of: .file("PROFILE"))
    let taxonomy = try program.taxonomy(in: settings.common.taxonomyFolder)
    try program.write(to: settings.target) { () throws(Failure) in
      let bytes = try program.contents(of: source)
      let document = try program.savedDocument(
        bytes, of: source, taxonomy: taxonomy, minimumGroup: least)
      if let text = document.rendered(as: settings.format, options: settings.options) {
        return text
      }
      throw document.failure(named: source.name, settings.format, invocation)
    }
    return .done
  }
}

extension SavedDocument {
  /// Why it has nothing for a format.
  fileprivate func failure(
    named name: String, _ format: PlanFormat, _ invocation: Invocation
  ) -> Failure {
    switch self {
    case .report, .plan: return .nothingToPlan(profile: name)
    case .summary:
      let choices = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return .usage(
        invocation.fault(
          .invalidValue(
            name: CommandOption.format.flag, found: format.rawValue,
            allowed: "one of \(choices) for a summary")))
    }
  }
}
