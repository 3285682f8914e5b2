/// What the command line of the wizard means.
struct WizardSettings {
  let common: CommonSettings
  /// The profile, a file.
  let path: String
  let style: TerminalStyle
  let hasColor: Bool

  /// The file that is written where none is named.
  static let usualPath = "profile.json"

  init(_ invocation: Invocation, in environment: ProgramEnvironment) throws(UsageError) {
    common = try CommonSettings(invocation, in: environment)
    path = try invocation.nonempty(.output) ?? Self.usualPath
    style = TerminalStyle(environment, isTerminal: environment.isOutputTerminal)
    hasColor = common.color.isOn(toTerminal: style.isTerminal, in: environment)
    guard environment.isInputTerminal else {
      throw invocation.fault(
        .clash(
          "'init' asks its questions on a terminal, and the input is none; "
            + "'--from FILE' reads a résumé or notes instead"))
    }
    guard path != "-" else {
      throw invocation.fault(.clash("the wizard saves every answer, so '--output' needs a file"))
    }
  }

  /// What is typed to go on.
  var command: String { path == Self.usualPath ? "gapcheck init" : "gapcheck init -o \(name)" }

  /// The file as messages and commands name it.
  var name: String { OutputTarget.file(path).name }
}
