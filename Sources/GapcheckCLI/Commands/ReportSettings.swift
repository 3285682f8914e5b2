import GapcheckCore

/// What the command line of `audit` and `plan` means.
struct ReportSettings {
  let page: PageSettings
  let source: InputSource
  private let hours: Effort?
  private let start: CalendarDate?
  private let track: String?

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    page = try PageSettings(invocation, in: environment)
    source = InputSource(argument: invocation.operands.first ?? "-")
    hours = try invocation.thousandths(.hours, in: 500...100_000, named: "from 0.5 to 100")
      .map { Effort(minutes: $0 * 60 / 1000) }
    start = try invocation.date(.start)
    track = try invocation.nonempty(.target)
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
