import GapcheckCLI

/// Why nothing more can be measured.
enum BenchmarkError: Error {
  case usage(String)
  case noBinary(path: String)
  case noData(path: String)
  case cannotWrite(String)
  case cannotStart(program: String)
  case failed(command: String, status: Int32)

  var message: String {
    switch self {
    case .usage(let fault): "\(fault)\n\(BenchmarkOptions.usage)"
    case .noBinary(let path):
      "no program at \(path); build it with: \(Workbench.buildCommand)"
    case .noData(let path): "no \(path) here; run this from the folder of Package.swift"
    case .cannotWrite(let name): "cannot write \(name)"
    case .cannotStart(let program): "cannot start \(program)"
    case .failed(let command, let status): "status \(status) from: \(command)"
    }
  }

  var status: ExitStatus {
    switch self {
    case .usage: .usage
    case .noBinary, .noData: .noInput
    case .cannotWrite: .cannotWrite
    case .cannotStart, .failed: .gateFailed
    }
  }
}
