/// A keyword that looks at a value alone and not at what is within it, with what it asks for.
struct SchemaKeyword {
  /// What is asked for, read once.
  private enum Demand {
    case kinds(Set<String>)
    case texts(Set<String>, others: [JSONTree])
    case match(Regex<AnyRegexOutput>)
    case least(Double)
    case most(Double)
    case characters(Double)
    case elements(ClosedRange<Double>)
  }

  let name: String
  private let demand: Demand

  init(_ name: String, _ operand: JSONTree, at place: String) throws {
    self.name = name
    let fault = SchemaError.badValue(keyword: name, at: place)
    switch name {
    case "type": demand = .kinds(try Self.kinds(operand, else: fault))
    case "const": demand = Self.choice(of: [operand])
    case "enum":
      let choices = operand.elements
      guard !choices.isEmpty, Set(choices).count == choices.count else { throw fault }
      demand = Self.choice(of: choices)
    case "pattern":
      guard let text = operand.text else { throw fault }
      demand = .match(try Self.expression(text, at: place))
    case "minimum", "maximum", "maxLength", "minItems", "maxItems":
      guard let number = operand.number else { throw fault }
      demand = Self.limit(name, number)
    default: throw SchemaError.unknownKeyword(name, at: place)
    }
  }

  /// Whether a value is as the keyword says; one of another kind always is.
  func holds(of value: JSONTree) -> Bool {
    switch demand {
    case .kinds(let kinds):
      return kinds.contains(value.kind) || (kinds.contains("integer") && value.isWhole)
    case .texts(let texts, let others):
      return value.text.map(texts.contains)
        ?? others.contains { $0 == value || $0.isEqualNumber(to: value) }
    case .match(let expression):
      return value.text.map { $0.firstMatch(of: expression) != nil } ?? true
    case .least(let least): return value.number.map { $0 >= least } ?? true
    case .most(let most): return value.number.map { $0 <= most } ?? true
    case .characters(let most):
      return value.text.map { Double($0.unicodeScalars.count) <= most } ?? true
    case .elements(let range):
      return value.kind != "array" || range.contains(Double(value.elements.count))
    }
  }

  /// Reads a pattern, which looks at scalars as JSON Schema's do.
  static func expression(_ pattern: String, at place: String) throws -> Regex<AnyRegexOutput> {
    guard let expression = try? Regex(pattern) else {
      throw SchemaError.badValue(keyword: "pattern", at: place)
    }
    return expression.matchingSemantics(.unicodeScalar)
  }

  private static func choice(of values: [JSONTree]) -> Demand {
    .texts(Set(values.compactMap(\.text)), others: values.filter { $0.text == nil })
  }

  private static func limit(_ name: String, _ number: Double) -> Demand {
    switch name {
    case "minimum": .least(number)
    case "maximum": .most(number)
    case "maxLength": .characters(number)
    case "minItems": .elements(number...Double.infinity)
    default: .elements(0...number)
    }
  }

  private static func kinds(_ operand: JSONTree, else fault: SchemaError) throws -> Set<String> {
    let known: Set = ["object", "array", "string", "number", "integer", "boolean", "null"]
    let kinds = Set(operand.text.map { [$0] } ?? operand.texts)
    guard !kinds.isEmpty, kinds.isSubset(of: known),
      operand.text != nil || kinds.count == operand.elements.count
    else { throw fault }
    return kinds
  }
}

extension JSONTree {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var texts: [String] { elements.compactMap(\.text) }

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

  fileprivate var isWhole: Bool {
    kind == "number" && number?.truncatingRemainder(dividingBy: 1) == 0
  }

  /// 1 and 1.0 are one number.
  fileprivate func isEqualNumber(to other: JSONTree) -> Bool {
    kind == "number" && other.kind == "number" && number == other.number
  }
}
