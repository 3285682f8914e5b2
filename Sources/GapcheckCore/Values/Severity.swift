/// How bad a problem of an input is.
package enum Severity: String, Sendable, Comparable {
  /// The input cannot be used.
  case error
  /// It can be used and is probably not what was meant.
  case warning

  package static func < (left: Self, right: Self) -> Bool { left == .error && right == .warning }
}
