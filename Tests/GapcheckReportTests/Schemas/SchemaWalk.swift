/// Looks at every part of a schema once, also at those that no value ever meets.
struct SchemaWalk {
  let root: JSONTree
  private(set) var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// Keywords that say something to people or name a place, and never that a value is wrong.
  static let annotations: Set = [
    "$schema", "$id", "$comment", "title", "description",
  ]

  init(root: JSONTree) {
    self.root = root
  }

  mutating func visit(_ schema: JSONTree, at place: String) throws {
    switch schema {
    case .literal("true"), .literal("false"): return
    case .object(let members):
      for member in members { try visit(member.key, member.value, of: schema, at: place) }
    case .array, .string, .literal: throw SchemaError.badValue(keyword: "schema", at: place)
    }
  }

  private mutating func visit(
    _ keyword: String, _ operand: JSONTree, of schema: JSONTree, at place: String
  ) throws {
    let inner = "\(place)/\(keyword)"
    switch keyword {
    case "$ref":
      guard let text = operand.text, root.referred(text) != nil else {
        throw SchemaError.unknownReference(operand.line)
      }
    case "allOf", "anyOf":
      guard !operand.elements.isEmpty else {
        throw SchemaError.badValue(keyword: keyword, at: place)
      }
      for (position, part) in operand.elements.enumerated() {
        try visit(part, at: "\(inner)/\(position)")
      }
    case "if", "then", "else", "items", "additionalProperties": try visit(operand, at: inner)
    case "properties", "patternProperties", "$defs":
      try visit(members: operand, of: keyword, at: place)
    case "required":
      guard !operand.elements.isEmpty, operand.texts.count == operand.elements.count,
        Set(operand.texts).count == operand.texts.count
      else { throw SchemaError.badValue(keyword: keyword, at: place) }
    default: try visitScalar(keyword, operand, at: place)
    }
  }

  private mutating func visit(
    members operand: JSONTree, of keyword: String, at place: String
  ) throws {
    guard operand.kind == "object" else {
      throw SchemaError.badValue(keyword: keyword, at: place)
    }
    for member in operand.members {
      if keyword == "patternProperties" { try compile(member.key, at: place) }
      try visit(member.value, at: "\(place)/\(keyword)/\(member.key)")
    }
  }

  private mutating func visitScalar(_ name: String, _ operand: JSONTree, at place: String) throws {
    if Self.annotations.contains(name) {
      guard operand.text != nil else { throw SchemaError.badValue(keyword: name, at: place) }
      return
    }
    guard let keyword = SchemaKeyword(name) else {
      throw SchemaError.unknownKeyword(name, at: place)
    }
    guard keyword.allows(operand) else { throw SchemaError.badValue(keyword: name, at: place) }
    if keyword == .pattern, let pattern = operand.text { try compile(pattern, at: place) }
  }

  private mutating func compile(_ pattern: String, at place: String) throws {
    guard patterns[pattern] == nil else { return }
    guard let expression = try? Regex(pattern) else {
      throw SchemaError.badValue(keyword: "pattern", at: place)
    }
    patterns[pattern] = expression.matchingSemantics(.unicodeScalar)
  }
}
