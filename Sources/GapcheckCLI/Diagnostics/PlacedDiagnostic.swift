import GapcheckCore

/// A diagnostic with the line and column where an editor shows it.
struct PlacedDiagnostic: Equatable {
  let line: Int
  let column: Int
  let severity: ProfileDiagnostic.Severity
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
        line: cursor.line, column: cursor.column, severity: diagnostic.severity,
        path: diagnostic.path, message: diagnostic.message)
    }
  }

  /// The diagnostic as compilers write theirs: `profile.json:12:9: error: …`.
  func line(in file: String) -> String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message)"
  }
}
