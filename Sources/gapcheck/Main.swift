import GapcheckCLI

/// The program: runs once and ends with the status.
@main
enum Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let program = Program(environment: .current(arguments: arguments), streams: SystemStreams())
    program.run().endProcess()
  }
}
