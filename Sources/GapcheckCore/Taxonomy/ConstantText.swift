/// Text that names the model's constants in braces, so that no prose repeats their values.
///
/// `{trust}` stands for the value, `{trust|percent}` for the value as a percentage.
package struct ConstantText: Hashable, Sendable {
  /// How the value of a constant is written.
  package enum Format: String, Sendable, CaseIterable {
    /// A decimal number: `0.5`, `80`.
    case plain
    /// A share as a percentage: 0.5 is `50 %`.
    case percent
    /// A span with its unit: 1 is `1 year`, 2 is `2 years`.
    case years
  }

  /// A stretch of the text.
  package enum Part: Hashable, Sendable {
    case text(String)
    case constant(name: String, format: Format)
  }

  package let parts: [Part]

  /// Reads a text with braces.
  ///
  /// - Throws: the first brace that does not close or asks for a format that there is not.
  package init(parsing text: String) throws(ConstantTextError) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        throw .unbalanced
      }
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      parts.append(try Self.constant(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// Takes stretches that were read before.
  init(parts: [Part]) {
    self.parts = parts
  }

  /// Text without braces.
  init(plain text: String) {
    parts = [.text(text)]
  }

  private static func constant(_ text: String) throws(ConstantTextError) -> Part {
    guard let bar = text.firstIndex(of: "|") else {
      return .constant(name: text, format: .plain)
    }
    let word = String(text[text.index(after: bar)...])
    guard let format = Format(rawValue: word) else { throw .unknownFormat(word) }
    return .constant(name: String(text[..<bar]), format: format)
  }

  /// The names in braces, in order.
  package var names: [String] {
    parts.compactMap { if case .constant(let name, _) = $0 { name } else { nil } }
  }

  /// Puts the values of the constants in.
  package func filled(with model: ModelConstants) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .constant(let name, let format): format.words(model.thousandths(of: name) ?? 0)
      }
    }.joined()
  }
}

/// Why a text with braces cannot be read.
package enum ConstantTextError: Error, Hashable {
  case unbalanced
  case unknownFormat(String)
}

extension ConstantText.Format {
  /// Writes a value in thousandths.
  func words(_ thousandths: Int) -> String {
    switch self {
    case .plain: thousandths.asThousandths
    case .percent: (thousandths * 100).asThousandths + " %"
    case .years: thousandths.asThousandths + (thousandths == 1000 ? " year" : " years")
    }
  }
}

extension ModelConstants {
  /// The value of a constant by its name; `nil` where the model has none, as when it is at fault.
  func thousandths(of name: String) -> Int? {
    entries.first { $0.name == name }?.thousandths
  }
}
