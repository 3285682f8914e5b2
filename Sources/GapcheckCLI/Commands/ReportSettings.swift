import GapcheckCore
import GapcheckReport

/// What the command line of `audit` and `plan` means.
struct ReportSettings {
  let common: CommonSettings
  let source: InputSource
  let target: OutputTarget
  let format: ReportFormat
  let options: RenderOptions
  private let hours: Effort?
  private let start: CalendarDate?
  private let track: String?

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    common = try CommonSettings(invocation, in: environment)
    source = InputSource(argument: invocation.operands.first ?? "-")
    target = OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
    format = try invocation.choice(.format).flatMap(ReportFormat.init) ?? .text
    hours = try invocation.thousandths(.hours, in: 500...100_000, named: "from 0.5 to 100")
      .map { Effort(minutes: $0 * 60 / 1000) }
    start = try invocation.date(.start)
    track = try invocation.nonempty(.target)
    let width = try invocation.whole(.width, in: TerminalStyle.widths)
    let style = TerminalStyle(
      environment, isTerminal: target == .standardOutput && environment.isOutputTerminal)
    options = RenderOptions(
      width: width ?? style.width,
      color: common.color.isOn(toTerminal: style.isTerminal, in: environment),
      ascii: invocation.has(.ascii) || style.isASCII)
  }

  /// The profile with what the command line says instead.
  func applied(to profile: Profile) -> Profile {
    var profile = profile
    profile.hoursPerWeek = hours ?? profile.hoursPerWeek
    profile.start = start ?? profile.start
    if let track {
      profile.target = Located(track, at: 0, path: CommandOption.target.flag)
    }
    return profile
  }
}
