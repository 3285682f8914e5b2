/// When a text is coloured.
enum ColorChoice: String {
  case auto, always, never

  /// Decides for a result that goes to a terminal or elsewhere.
  ///
  /// After <https://no-color.org> and <https://bixense.com/clicolors>: what is typed counts most,
  /// then `CLICOLOR_FORCE`, then `NO_COLOR`.
  func isOn(toTerminal: Bool, in environment: ProgramEnvironment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let force = environment.variable("CLICOLOR_FORCE"), force != "0" { return true }
      return toTerminal && environment.variable("NO_COLOR") == nil
        && environment.variable("TERM") != "dumb"
    }
  }
}
