extension ProgramEnvironment {
  /// Looks at the process that runs, and makes it ready for writing.
  package static func current(arguments: [String]) -> ProgramEnvironment {
    SystemCalls.prepareProcess()
    var variables: [String: String] = [:]
    for name in variableNames { variables[name] = SystemCalls.variable(name) }
    return ProgramEnvironment(
      arguments: arguments, variables: variables,
      isInputTerminal: SystemCalls.isTerminal(SystemCalls.standardInput),
      isOutputTerminal: SystemCalls.isTerminal(SystemCalls.standardOutput),
      isErrorTerminal: SystemCalls.isTerminal(SystemCalls.standardError),
      processorCount: SystemCalls.processorCount,
      windowWidth: SystemCalls.windowWidth(of: SystemCalls.standardOutput),
      secondsSince1970: SystemCalls.secondsSince1970)
  }
}

extension ExitStatus {
  /// Ends the process with this status.
  package func endProcess() -> Never { SystemCalls.endProcess(status: rawValue) }
}
