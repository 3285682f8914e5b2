import Fuzzing
import GapcheckCLI

/// Gives one intake of gapcheck to libFuzzer, which looks for input that runs code not run before.
///
/// `--target=NAME` names the intake; all other arguments are those of libFuzzer. Package.swift says
/// how this is built.
@main
enum Main {
  static func main() {
    let option = "--target="
    let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count)
    guard let target = name.flatMap({ FuzzTarget(rawValue: String($0)) }) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      SystemStreams().complain("fuzz-coverage: give --target= one of \(names)")
      ExitStatus.usage.endProcess()
    }
    LibFuzzer.run(target)
  }
}
