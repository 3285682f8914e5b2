import GapcheckCore
import JSON

extension CheckedFile {
  /// The findings as workflow commands, which GitHub Actions shows beside the lines of a change.
  ///
  /// Their form and escapes are those of the toolkit's `command.ts`.
  var workflowCommands: [String] {
    let file = name.escapedAsProperty
    let failures = failureSentence.map { ["::error file=\(file)::\($0.escapedAsMessage)"] } ?? []
    return failures
      + problems.map { problem in
        "::\(problem.severity.rawValue) file=\(file)\(problem.place)"
          + "::\(problem.message.escapedAsMessage)"
      }
  }
}

extension PlacedDiagnostic {
  fileprivate var place: String {
    position.map { ",line=\($0.line),col=\($0.column)" } ?? ""
  }
}

extension String {
  fileprivate var escapedAsMessage: String { escaping("%\r\n") }
  fileprivate var escapedAsProperty: String { escaping("%\r\n:,") }

  /// Writes some ASCII characters as `%XX`.
  private func escaping(_ special: String) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
