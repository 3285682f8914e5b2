import GapcheckCore

/// Where a profile comes from.
package enum InputSource: Hashable, Sendable {
  case standardInput
  /// A file, or anything else with a path that can be read: a pipe, `<(…)`.
  case file(String)

  /// Reads an argument: `-` is standard input.
  init(argument: String) {
    self = argument == "-" ? .standardInput : .file(argument)
  }

  /// The name that messages use, on one line whatever the path holds.
  package var name: String {
    switch self {
    case .standardInput: "<stdin>"
    case .file(let path): path.asName
    }
  }
}

extension String {
  /// A path as messages show it: on one line, and visible even when empty.
  var asName: String { isEmpty ? "''" : visibleOnOneLine(limit: 4096) }
}
