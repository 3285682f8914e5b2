import GapcheckReport

/// What the command line of a verb that writes a page means.
struct PageSettings {
  let common: CommonSettings
  let target: OutputTarget
  let format: ReportFormat
  let options: RenderOptions

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    common = try CommonSettings(invocation, in: environment)
    target = OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
    format = try invocation.choice(.format).flatMap(ReportFormat.init) ?? .text
    let width = try invocation.whole(.width, in: TerminalStyle.widths)
    let style = TerminalStyle(
      environment, isTerminal: target == .standardOutput && environment.isOutputTerminal)
    options = RenderOptions(
      width: width ?? style.width,
      color: common.color.isOn(toTerminal: style.isTerminal, in: environment),
      ascii: invocation.has(.ascii) || style.isASCII)
  }
}

extension CommandOption {
  /// What every verb that writes a page takes.
  static let page: [CommandOption] = [
    .format.offering(ReportFormat.allCases.map(\.rawValue), synonyms: ["md": "markdown"]),
    .output, .width, .ascii,
  ]
}

extension Program {
  /// Makes a page and writes it; the output is created before the work and given up if that fails.
  func write(
    _ settings: PageSettings, page: () throws(Failure) -> any RenderablePage
  ) throws(Failure) {
    try write(to: settings.target) { () throws(Failure) in
      try page().rendered(as: settings.format, options: settings.options)
    }
  }

  /// Makes a text and writes it; the output is created before the work and given up if that fails.
  func write(to target: OutputTarget, text: () throws(Failure) -> String) throws(Failure) {
    let sink = try open(target)
    let made: String
    do throws(Failure) {
      made = try text()
    } catch {
      sink.discard()
      throw error
    }
    try write(made, to: sink)
  }
}
