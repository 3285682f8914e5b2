/// A keyword that looks at a value alone and not at what is within it.
enum SchemaKeyword: String {
  case type, const, pattern, minimum, maximum, maxLength, minItems, maxItems
  case choices = "enum"

  init?(_ name: String) { self.init(rawValue: name) }

  /// Whether a value is as the keyword says; one of another kind always is.
  func holds(
    of value: JSONTree, _ operand: JSONTree, patterns: [String: Regex<AnyRegexOutput>]
  ) -> Bool {
    switch self {
    case .type: return (operand.texts + [operand.text ?? ""]).contains { value.isOf(type: $0) }
    case .const: return value == operand || value.isEqualNumber(to: operand)
    case .choices: return operand.elements.contains { value == $0 || value.isEqualNumber(to: $0) }
    case .pattern:
      guard let text = value.text, let pattern = patterns[operand.text ?? ""] else { return true }
      return text.firstMatch(of: pattern) != nil
    case .minimum: return value.number.map { $0 >= operand.number ?? 0 } ?? true
    case .maximum: return value.number.map { $0 <= operand.number ?? 0 } ?? true
    case .maxLength:
      return value.text.map { Double($0.unicodeScalars.count) <= operand.number ?? 0 } ?? true
    case .minItems:
      return value.kind != "array" || Double(value.elements.count) >= operand.number ?? 0
    case .maxItems:
      return value.kind != "array" || Double(value.elements.count) <= operand.number ?? 0
    }
  }

  /// Whether the keyword can have the value that a schema gives it.
  func allows(_ operand: JSONTree) -> Bool {
    let types = ["object", "array", "string", "number", "integer", "boolean", "null"]
    return switch self {
    case .type:
      operand.text.map(types.contains)
        ?? (!operand.elements.isEmpty && operand.texts.count == operand.elements.count
          && operand.texts.allSatisfy(types.contains))
    case .const: true
    case .choices:
      !operand.elements.isEmpty && Set(operand.elements).count == operand.elements.count
    case .pattern: operand.text != nil
    case .minimum, .maximum: operand.number != nil
    case .maxLength, .minItems, .maxItems: operand.number.map { $0 >= 0 } ?? false
    }
  }
}

extension JSONTree {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .literal(let text) = self { Double(text) } else { nil }
  }

  /// What JSON Schema calls the kind of the value.
  var kind: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .literal("true"), .literal("false"): "boolean"
    case .literal("null"): "null"
    case .literal: "number"
    }
  }

  fileprivate func isOf(type: String) -> Bool {
    type == kind
      || (type == "integer" && kind == "number" && number?.truncatingRemainder(dividingBy: 1) == 0)
  }

  /// 1 and 1.0 are one number.
  fileprivate func isEqualNumber(to other: JSONTree) -> Bool {
    kind == "number" && other.kind == "number" && number == other.number
  }
}
