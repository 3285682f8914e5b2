import GapcheckReport

/// What the command line of `progress` means.
struct ProgressSettings {
  let report: ReportSettings<PlanFormat>
  let plan: InputSource
  /// Where the renewed plan goes besides the report; `nil` where it was not asked for.
  let update: OutputTarget?
  /// Where the profile with the ticked work goes; `nil` where it was not asked for.
  let record: OutputTarget?

  init(
    _ invocation: Invocation, in environment: ProgramEnvironment, streams: any Streams
  ) throws(UsageError) {
    report = try ReportSettings(invocation, in: environment)
    plan = InputSource(argument: invocation.operands.last ?? "-")
    record = try invocation.nonempty(.record).map(OutputTarget.init)
    guard report.source != .standardInput || plan != .standardInput else {
      throw invocation.fault(.clash("PROFILE and PLAN cannot both be standard input"))
    }
    switch plan {
    case .file(let path): update = invocation.has(.renew) ? .file(path) : nil
    case .standardInput:
      guard !invocation.has(.renew) else {
        throw invocation.fault(.clash("'--update' needs PLAN to be a file"))
      }
      update = nil
    }
    guard record != .standardOutput else {
      throw invocation.fault(.clash("'--record' needs a file"))
    }
    try check(invocation, streams)
  }

  /// No two results go to one file, and none replaces what it was not asked to.
  private func check(_ invocation: Invocation, _ streams: any Streams) throws(UsageError) {
    let inputs = [report.source, plan].compactMap(\.path)
    if let output = report.page.target.path {
      for input in inputs where streams.isSameFile(output, as: input) {
        throw invocation.fault(.outputIsInput(input.asName))
      }
    }
    guard let record = record?.path else { return }
    let others = [plan.path, report.page.target.path].compactMap { $0 }
    if let other = others.first(where: { $0 == record || streams.isSameFile(record, as: $0) }) {
      throw invocation.fault(.clash("'--record' would overwrite '\(other.asName)'"))
    }
  }
}

extension InputSource {
  fileprivate var path: String? {
    guard case .file(let path) = self else { return nil }
    return path
  }
}

extension OutputTarget {
  fileprivate var path: String? {
    guard case .file(let path) = self else { return nil }
    return path
  }
}
