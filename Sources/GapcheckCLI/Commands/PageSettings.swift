import GapcheckReport

/// What the command line of a verb that writes a page means.
typealias PageSettings = OutputSettings<ReportFormat>

/// What the command line of a verb means that writes one thing in a format.
struct OutputSettings<Format: OutputFormat> {
  let common: CommonSettings
  let target: OutputTarget
  let format: Format
  let options: RenderOptions

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    common = try CommonSettings(invocation, in: environment)
    target = OutputTarget(argument: try invocation.nonempty(.output) ?? "-")
    format = try invocation.choice(.format).flatMap { Format(rawValue: $0) } ?? .text
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
  static let page: [CommandOption] = output(in: ReportFormat.self)

  /// What a verb takes that writes one thing in a format.
  static func output<Format: OutputFormat>(in formats: Format.Type) -> [CommandOption] {
    let choices = formats.allCases.map(\.rawValue)
    let synonyms = ["md": "markdown", "icalendar": "ics"].filter { choices.contains($0.value) }
    return [.format.offering(choices, synonyms: synonyms), .output, .width, .ascii]
  }
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
  func write(
    to target: OutputTarget, of profile: InputSource? = nil, text: () throws(Failure) -> String
  ) throws(Failure) {
    let sink = try open(target, of: profile)
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
