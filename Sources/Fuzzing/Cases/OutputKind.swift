/// The form of something that gapcheck writes, and what may stand in it.
enum OutputKind: Sendable {
  case text, markdown, html, csv, calendar
  /// One JSON text, or one on each line.
  case json, jsonLines
  /// Workflow commands of GitHub Actions.
  case commands
  /// A file of the person's own, which keeps their bytes.
  case own

  /// What must not be in an output of the form but is; `nil` where all is well.
  func fault(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return self == .own ? nil : "is no UTF-8"
    }
    if self == .own { return nil }
    if let scalar = actor(in: text) { return "holds U+\(String(scalar.value, radix: 16))" }
    return jsonFault(in: text) ?? logFault(in: text)
  }

  /// A character that moves the cursor, colours, hides or reorders what people read.
  private func actor(in text: String) -> Unicode.Scalar? {
    var scalars = text.unicodeScalars[...]
    if self == .csv, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let scalarsOfEmoji: Set<Unicode.Scalar> = ["\u{200D}", "\u{FE0E}", "\u{FE0F}"]
    return scalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .control: !(scalar == "\n" || (self == .csv || self == .calendar) && scalar == "\r")
      case .format: !scalarsOfEmoji.contains(scalar)
      case .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  private func jsonFault(in text: String) -> String? {
    switch self {
    case .json: JSONCase.isJSON(Array(text.utf8)) ? nil : "is no JSON"
    case .jsonLines:
      text.split(separator: "\n").allSatisfy { JSONCase.isJSON(Array($0.utf8)) }
        ? nil : "is no JSON"
    default: nil
    }
  }

  /// What a runner of builds would take for a command of its own.
  private func logFault(in text: String) -> String? {
    switch self {
    case .text, .markdown, .html, .json, .jsonLines:
      text.split(separator: "\n").contains { $0.drop { $0 == " " }.utf8.starts(with: "::".utf8) }
        ? "has a workflow command" : nil
    case .commands:
      text.split(separator: "\n").allSatisfy { line in
        ["::error file=", "::warning file=", "::note file="].contains { line.hasPrefix($0) }
      } ? nil : "has a line that is no workflow command"
    case .csv, .calendar, .own: nil
    }
  }
}
