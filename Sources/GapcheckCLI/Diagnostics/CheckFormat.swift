/// The forms in which `check` tells its findings.
enum CheckFormat: String, CaseIterable {
  case text, json, github

  func text(for files: [CheckedFile], isQuiet: Bool) -> String {
    switch self {
    case .text: files.flatMap { $0.plainLines(isQuiet: isQuiet) }.map(\.asMessageLine).asLines
    case .json: CheckJSON(files).text
    case .github: files.flatMap(\.workflowCommands).asLines
    }
  }
}

extension CheckedFile {
  /// A line for each problem; what could not be read is told on standard error.
  fileprivate func plainLines(isQuiet: Bool) -> [String] {
    if failure != nil { return [] }
    if problems.isEmpty { return isQuiet ? [] : ["\(name): no problems"] }
    return problems.map { $0.line(in: name) }
  }
}

extension [String] {
  fileprivate var asLines: String { map { "\($0)\n" }.joined() }
}
