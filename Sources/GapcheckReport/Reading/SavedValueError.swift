package import JSON

/// Why something that gapcheck saved cannot be read back, and where.
package struct SavedValueError: Error, Equatable, Sendable {
  /// What can be wrong with a value, whatever it is a part of.
  package enum Problem: Equatable, Sendable {
    case syntax(JSONError.Problem)
    case missing(path: String)
    case unexpected(path: String, expected: String)
  }

  /// What is wrong.
  package let problem: Problem
  /// Where, in bytes.
  package let offset: Int

  init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

extension SavedValueError.Problem {
  /// The problem as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .syntax(let problem): problem.message
    case .missing(let path): "'\(path)' is missing"
    case .unexpected(let path, let expected): "'\(path)' must be \(expected)"
    }
  }
}
