/// What surrounds the program when it starts, as plain values.
package struct ProgramEnvironment: Sendable {
  /// The arguments, without the program's own name.
  package var arguments: [String]
  /// The environment variables that are set, of those in ``variableNames``.
  package var variables: [String: String]
  /// Whether standard input is a terminal.
  package var isInputTerminal: Bool
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// Whether standard error is a terminal.
  package var isErrorTerminal: Bool
  /// The processors that the program may use.
  package var processorCount: Int
  /// Columns of the terminal; `nil` where there is none.
  package var windowWidth: Int?
  /// The time of the clock.
  package var secondsSince1970: Int

  package init(
    arguments: [String], variables: [String: String] = [:], isInputTerminal: Bool = false,
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, processorCount: Int = 1,
    windowWidth: Int? = nil, secondsSince1970: Int = 0
  ) {
    self.arguments = arguments
    self.variables = variables
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.processorCount = processorCount
    self.windowWidth = windowWidth
    self.secondsSince1970 = secondsSince1970
  }

  /// Every variable that the program heeds.
  package static let variableNames = EnvironmentVariable.allCases.map(\.rawValue)

  /// Looks up a variable; one that is empty counts as unset.
  func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
