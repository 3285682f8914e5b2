import GapcheckReport

extension Verb {
  /// `gapcheck render`: something saved as JSON in, the same in any format out.
  package static let render: Verb = Verb(
    name: "render",
    summary: "Show a saved report, plan or summary in any format.",
    discussion: "Reads what 'audit', 'plan' or 'batch --summary-only' wrote with -f json and "
      + "writes it in another format, to the byte as that command would have. Nothing is scored "
      + "again: the day, the answers and the sums of --explain are those it was saved with. What "
      + "--section and --brief make of a report, --mermaid of a plan and --min-group of a summary "
      + "is not saved, and has to be given again. Of a report, csv and ics hold its plan.",
    operands: Operands(
      name: "REPORT", summary: "The saved JSON file; - is standard input.", count: 1...1,
      completion: .files),
    options: CommandOption.output(in: PlanFormat.self) + [
      .section, .brief, .mermaid, .minimumGroup,
    ]
      + CommandOption.common,
    examples: [
      Example("gapcheck render report.json", "as text, without the profile"),
      Example("gapcheck render report.json -f html -o report.html", "as a page"),
      Example("gapcheck render report.json --brief", "on one screen"),
      Example("gapcheck render report.json -f ics -o plan.ics", "its plan, for a calendar"),
      Example("gapcheck audit profile.json -f json | gapcheck render - -f markdown", "in a pipe"),
    ],
    run: runRender)

  @Sendable
  private static func runRender(
    _ invocation: Invocation, _ program: Program
  ) throws(Failure) -> ExitStatus {
    let source = InputSource(argument: invocation.operands.first ?? "-")
    let (settings, request) = try Failure.asUsage { () throws(UsageError) in
      (
        try OutputSettings<PlanFormat>(invocation, in: program.environment),
        try RenderRequest(invocation)
      )
    }
    try program.keep(source, from: settings.target, invocation)
    let taxonomy = try program.taxonomy(in: settings.common.taxonomyFolder)
    try program.write(to: settings.target) { () throws(Failure) in
      let bytes = try program.contents(of: source)
      let document = try program.savedDocument(
        bytes, of: source, taxonomy: taxonomy, minimumGroup: request.minimumGroup)
      try Failure.asUsage { () throws(UsageError) in
        try request.check(document, named: source.name)
      }
      if let text = document.rendered(
        as: settings.format, extent: request.extent, hasGantt: request.hasGantt,
        options: settings.options)
      {
        return text
      }
      throw document.failure(named: source.name, settings.format, invocation)
    }
    program.complainOfDay(
      invocation, isQuiet: settings.common.isQuiet, "what was saved keeps its own day")
    return .done
  }
}

/// What `render` is asked to make of a saved document besides its format.
private struct RenderRequest {
  let extent: ReportExtent
  let hasGantt: Bool
  let minimumGroup: Int?
  private let invocation: Invocation

  init(_ invocation: Invocation) throws(UsageError) {
    self.invocation = invocation
    extent = try ReportExtent(invocation)
    hasGantt = try invocation.asksForGantt()
    minimumGroup = try invocation.whole(.minimumGroup, in: 1...1_000_000)
  }

  /// Refuses what would be left unheard.
  func check(_ document: SavedDocument, named name: String) throws(UsageError) {
    let (kind, own): (String, [CommandOption]) =
      switch document {
      case .report: ("report", [.section, .brief])
      case .plan: ("plan", [.mermaid])
      case .summary: ("summary", [.minimumGroup])
      }
    let given = [CommandOption.section, .brief, .mermaid, .minimumGroup].first {
      !own.contains($0) && (invocation.has($0) || invocation.text($0) != nil)
    }
    if let given {
      throw invocation.fault(
        .clash("'\(given.flag)' means nothing for a \(kind), which \(name) is"))
    }
    if case .report(let report) = document, report.explanation == nil,
      case .sections(let sections) = extent, sections.contains(.explanation)
    {
      throw invocation.fault(
        .clash("\(name) was saved without --explain, so it has no section 'explanation'"))
    }
  }
}

extension Program {
  /// Tells that a day was given which nothing is scored on.
  func complainOfDay(_ invocation: Invocation, isQuiet: Bool, _ reason: String) {
    guard !isQuiet, invocation.text(.asOf) != nil else { return }
    complain("gapcheck: '--as-of' has no effect: \(reason)")
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
