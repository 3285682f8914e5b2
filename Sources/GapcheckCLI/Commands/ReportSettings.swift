import GapcheckCore
import GapcheckReport

/// What the command line of `audit` and `plan` means.
struct ReportSettings<Format: OutputFormat> {
  let page: OutputSettings<Format>
  let source: InputSource
  let record: PlanRecord

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
    self.record = record
  }
}
