import Fuzzing
import GapcheckCLI

/// Gives damaged input to every intake of gapcheck: `swift run fuzz --target profile --cases 1000`.
///
/// The number of the case is shown before it runs, so that one that stops the process can be made
/// again: `swift run fuzz --target profile --seed 1 --case 437 --save case.bin`.
@main
enum Main {
  static func main() {
    do throws(FuzzUsageError) {
      let options = try FuzzOptions(CommandLine.arguments)
      try FuzzSession(options).run()
    } catch {
      let streams = SystemStreams()
      if case .help = error {
        print(error.message)
        ExitStatus.done.endProcess()
      }
      streams.complain("fuzz: \(error.message)")
      if error.isUsage { streams.complain(FuzzOptions.usage) }
      (error.isUsage ? ExitStatus.usage : .gateFailed).endProcess()
    }
  }
}
