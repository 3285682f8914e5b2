import GapcheckCore
import GapcheckReport

extension Program {
  /// Audits one profile and writes what `render` makes of the report.
  ///
  /// The output is created before the work, and given up where the work or what is asked of the
  /// audit fails.
  func audit<Format>(
    _ invocation: Invocation,
    inspect: (Audit, Taxonomy) throws(Failure) -> Void = { _, _ in },
    render: (Report, ReportSettings<Format>) throws(Failure) -> String
  ) throws(Failure) -> Audit {
    let settings: ReportSettings<Format> = try reportSettings(invocation)
    let sink = try open(settings.page.target, of: settings.source)
    let audit: Audit
    let text: String
    do throws(Failure) {
      let report: Report
      (audit, report) = try self.report(settings, invocation, inspect: inspect)
      text = try render(report, settings)
    } catch {
      sink.discard()
      throw error
    }
    try write(text, to: sink)
    return audit
  }

  /// Audits one profile and reports on it; what is wrong with the audit ends it before the report.
  func report<Format>(
    _ settings: ReportSettings<Format>, _ invocation: Invocation,
    inspect: (Audit, Taxonomy) throws(Failure) -> Void = { (_, _) in }
  ) throws(Failure) -> (Audit, Report) {
    let taxonomy = try taxonomy(in: settings.page.common.taxonomyFolder)
    let facts = try facts(settings, invocation, taxonomy: taxonomy)
    let audit = Auditor(taxonomy).audit(facts)
    try inspect(audit, taxonomy)
    let report = Report(
      audit, taxonomy: taxonomy, record: settings.record.resolved(by: facts),
      isExplained: invocation.asksForExplanation)
    return (audit, report)
  }

  /// Gives the command line its meaning.
  func reportSettings<Format>(
    _ invocation: Invocation
  ) throws(Failure) -> ReportSettings<Format> {
    let settings = try Failure.asUsage { () throws(UsageError) in
      try ReportSettings<Format>(invocation, in: environment)
    }
    try keep(settings.source, from: settings.page.target, invocation)
    return settings
  }

  /// Reads the profile against the taxonomy, telling its warnings and throwing its errors.
  private func facts<Format>(
    _ settings: ReportSettings<Format>, _ invocation: Invocation, taxonomy: Taxonomy
  ) throws(Failure) -> Facts {
    var reading = try readProfile(settings.source)
    let facts = reading.profile.map { settings.facts(of: $0, taxonomy: taxonomy) }
    reading.diagnostics +=
      facts?.diagnostics.filter {
        !$0.isToldOtherwise && !(settings.isRemaking && $0.isOfLaterWork)
      } ?? []
    if let fault = reading.diagnostics.first(where: { PlanOverrides.paths.contains($0.path) }) {
      throw settings.answerFailure(fault, invocation)
    }
    return try usable(facts, of: reading, isQuiet: settings.page.common.isQuiet)
  }

  /// The facts of a profile, telling its warnings and throwing its errors.
  func usable(
    _ facts: Facts?, of reading: ProfileReading, isQuiet: Bool
  ) throws(Failure) -> Facts {
    let placed = reading.placed.filter { $0.severity == .error || !isQuiet }
    let lines = placed.map { $0.line(in: reading.name) }
    guard let facts, !placed.contains(where: { $0.severity == .error }) else {
      throw .profile(lines)
    }
    lines.forEach(complain)
    return facts
  }
}

extension ProfileDiagnostic {
  /// Whether it is of work finished after the day of the audit.
  var isOfLaterWork: Bool { if case .futureCompletion = problem { true } else { false } }

  /// Whether the report lists it among what it did not recognise, or the comparison with a plan
  /// names its item as one that is no longer planned.
  var isToldOtherwise: Bool {
    switch problem {
    case .unknownSkill, .ambiguousSkill, .unknownTask: true
    default: path == PlanFile.completedPath
    }
  }
}
