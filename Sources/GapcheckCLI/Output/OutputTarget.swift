/// Where a result goes.
package enum OutputTarget: Hashable, Sendable {
  case standardOutput
  case file(String)

  /// Reads an argument: `-` is standard output.
  init(argument: String) {
    self = argument == "-" ? .standardOutput : .file(argument)
  }

  /// The name that messages use, on one line whatever the path holds.
  package var name: String {
    switch self {
    case .standardOutput: "<stdout>"
    case .file(let path): path.asName
    }
  }
}
