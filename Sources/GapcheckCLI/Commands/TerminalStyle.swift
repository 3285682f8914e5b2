/// How wide and with which characters a text may be drawn where it goes.
struct TerminalStyle {
  let isTerminal: Bool
  let width: Int
  let isASCII: Bool

  /// The widths that a text can be laid out in.
  static let widths = 40...200
  private static let usualWidth = 80

  init(_ environment: ProgramEnvironment, isTerminal: Bool) {
    self.isTerminal = isTerminal
    guard isTerminal else {
      width = Self.usualWidth
      isASCII = false
      return
    }
    let columns = environment.windowWidth ?? environment.variable("COLUMNS").flatMap { Int($0) }
    let wanted = columns ?? Self.usualWidth
    width = min(max(wanted, Self.widths.lowerBound), Self.widths.upperBound)
    isASCII = Self.localeLacksUnicode(environment)
  }

  /// Whether the locale in force names another encoding; one that is not set says nothing.
  private static func localeLacksUnicode(_ environment: ProgramEnvironment) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment.variable).first
    guard let name = locale?.lowercased() else { return false }
    return !name.contains("utf-8") && !name.contains("utf8")
  }
}
