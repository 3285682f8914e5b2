/// The interpreter that runs the baselines from PyPI.
struct Python {
  /// The interpreter itself: a version manager's script before it would cost more than its work.
  let path: String

  /// Finds the interpreter of `GAPCHECK_BENCH_PYTHON`, else `python3`; `nil` where there is none.
  init?(_ bench: Workbench) {
    let name = SystemCalls.variable("GAPCHECK_BENCH_PYTHON") ?? "python3"
    var command = Command(name, "-c", "import sys\nprint(sys.executable)")
    command.isSilent = true
    guard let path = try? bench.output(of: command), !path.isEmpty else { return nil }
    self.path = path
  }

  func has(_ module: String) -> Bool {
    var command = Command(path, "-c", "import \(module)")
    command.isSilent = true
    return command.works
  }
}
