import GapcheckCore
import JSON

/// A problem of an input with the line and column where an editor shows it.
struct PlacedDiagnostic: Equatable {
  /// `nil` for what concerns a whole file.
  let position: JSONPosition?
  private(set) var severity: Severity
  /// What the problem is called in output for programs; `nil` for those of a taxonomy.
  var code: ProblemCode?
  /// Where in the JSON value, such as `skills[3].level`; empty where that says nothing.
  let path: String
  let message: String

  /// Finds the places of diagnostics, in the order of the text and errors first.
  static func place(_ diagnostics: [ProfileDiagnostic], in bytes: [UInt8]) -> [PlacedDiagnostic] {
    var cursor = PositionCursor(bytes)
    // A stable order needs the index: sorting alone may swap equal ones.
    let ordered = diagnostics.enumerated().sorted { left, right in
      (left.element.offset, left.element.severity, left.offset)
        < (right.element.offset, right.element.severity, right.offset)
    }
    return ordered.map { _, diagnostic in
      cursor.advance(to: diagnostic.offset)
      return PlacedDiagnostic(
        position: JSONPosition(line: cursor.line, column: cursor.column),
        severity: diagnostic.severity, code: diagnostic.code, path: diagnostic.path,
        message: diagnostic.message)
    }
  }

  /// The problem as an error, whatever it is.
  var asError: PlacedDiagnostic {
    var problem = self
    problem.severity = .error
    return problem
  }

  /// The diagnostic as compilers write theirs: `profile.json:12:9: error: …`.
  func line(in file: String) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(file)\(place): \(severity.rawValue): \(message)"
  }
}
