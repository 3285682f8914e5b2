import GapcheckCore
import GapcheckReport

/// What the command line of `audit` and `plan` means.
struct ReportSettings<Format: OutputFormat> {
  let page: OutputSettings<Format>
  let source: InputSource
  private(set) var record: PlanRecord
  /// The plan that is made again, where that is what is asked for.
  private(set) var planFile: (name: String, plan: PlanFile)?

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    page = try OutputSettings(invocation, in: environment)
    source = InputSource(argument: invocation.operands.first ?? "-")
    var record = PlanRecord(asOf: page.common.asOf)
    record.overrides.hours = try invocation.thousandths(
      .hours, in: 500...100_000, named: "from 0.5 to 100"
    ).map { Effort(minutes: $0 * 60 / 1000) }
    record.overrides.start = try invocation.date(.start)
    record.overrides.daysOff = try invocation.spans(.off)
    record.overrides.target = try invocation.nonempty(.target)
    record.overrides.project = try invocation.nonempty(.project)
    record.overrides.aim = try invocation.choice(.aim).flatMap(PlanAim.init)
    record.hasGantt = try invocation.asksForGantt()
    self.record = record
  }

  /// The settings for making a plan again: what was typed counts, and where nothing was, what the
  /// plan was made with.
  func remaking(_ file: PlanFile, named name: String, _ invocation: Invocation) -> ReportSettings {
    var settings = self
    settings.planFile = (name, file)
    settings.record = file.record
    settings.record.overrides = record.overrides.over(file.record.overrides)
    if invocation.text(.asOf) != nil { settings.record.asOf = record.asOf }
    settings.record.hasGantt = record.hasGantt || file.record.hasGantt
    return settings
  }

  /// Whether a plan is made again, as of its own day.
  var isRemaking: Bool { planFile != nil }

  /// Reads a profile with the answers that count in place of its own, and with the work that the
  /// plan has as done.
  func facts(of profile: Profile, taxonomy: Taxonomy) -> Facts {
    var answered = record.overrides.applied(to: profile)
    if let plan = planFile?.plan {
      answered = plan.addingCompleted(to: answered)
      answered.aimAtTrack(of: plan)
    }
    var facts = Facts(
      answered, taxonomy: taxonomy, asOf: record.asOf, isUnderWay: record.resumed != nil)
    facts.resumed = record.resumed ?? facts.resumed
    return facts
  }

  /// The failure that an answer with no meaning is: of the command line, or of the plan that has it.
  func answerFailure(_ fault: ProfileDiagnostic, _ invocation: Invocation) -> Failure {
    let isTyped = [CommandOption.target, .project].contains {
      $0.flag == fault.path && invocation.text($0) != nil
    }
    guard let planFile, !isTyped else {
      return .usage(invocation.fault(.unknownName(fault.message)))
    }
    return .plan(
      name: planFile.name, PlanFileError(.unusableAnswer(fault), line: planFile.plan.recordLine))
  }
}

/// What the command line of `plan` means.
typealias PlanSettings = ReportSettings<PlanFormat>

extension Profile {
  /// A plan that is followed keeps its track, until somebody asks for another one.
  fileprivate mutating func aimAtTrack(of plan: PlanFile) {
    let isOpen = target.map { $0.value.lowercased() == "auto" } ?? true
    guard isOpen, let track = plan.record.origin?.track else { return }
    target = Located(track, at: 0, path: PlanOverrides.targetPath)
  }
}
