/// Why a schema cannot be used to check anything.
enum SchemaError: Error, Hashable {
  /// Nothing checks what it says, so part of the schema would silently not hold.
  case unknownKeyword(String, at: String)
  case unknownReference(String)
  case badValue(keyword: String, at: String)
}

/// A schema or a part of one, taken apart; its parts are positions in the list of all.
struct CompiledSchema {
  /// The schema `false`, which nothing fits.
  var isNever = false
  /// What else a value has to fit: references and `allOf`.
  var all: [Int] = []
  /// Lists of alternatives, of which a value has to fit one.
  var any: [[Int]] = []
  var condition: Int?
  var consequence: Int?
  var alternative: Int?
  var items: Int?
  var properties: [String: Int] = [:]
  var patterns: [(expression: Regex<AnyRegexOutput>, schema: Int)] = []
  var others: Int?
  var required: [String] = []
  var scalars: [SchemaKeyword] = []
}

/// Takes a schema apart, every part once, also those that no value ever meets.
struct SchemaCompiler {
  private let root: JSONTree
  private(set) var schemas: [CompiledSchema] = []
  private var references: [String: Int] = [:]

  /// Keywords that say something to people or name a place, and never that a value is wrong.
  private static let annotations: Set = ["$schema", "$id", "$comment", "title", "description"]

  init(_ schema: JSONTree) throws {
    root = schema
    _ = try compile(schema, at: "#")
  }

  private mutating func compile(_ schema: JSONTree, at place: String) throws -> Int {
    let position = schemas.count
    schemas.append(CompiledSchema())
    try fill(position, from: schema, at: place)
    return position
  }

  private mutating func fill(_ position: Int, from schema: JSONTree, at place: String) throws {
    switch schema {
    case .literal("true"): return
    case .literal("false"): schemas[position].isNever = true
    case .object(let members):
      for member in members {
        try add(member.key, member.value, to: position, at: "\(place)/\(member.key)")
      }
    case .array, .string, .literal: throw SchemaError.badValue(keyword: "schema", at: place)
    }
  }

  private mutating func add(
    _ keyword: String, _ operand: JSONTree, to position: Int, at place: String
  ) throws {
    switch keyword {
    case "$ref": schemas[position].all.append(try reference(operand))
    case "allOf": schemas[position].all += try list(operand, of: keyword, at: place)
    case "anyOf": schemas[position].any.append(try list(operand, of: keyword, at: place))
    case "if": schemas[position].condition = try compile(operand, at: place)
    case "then": schemas[position].consequence = try compile(operand, at: place)
    case "else": schemas[position].alternative = try compile(operand, at: place)
    case "items": schemas[position].items = try compile(operand, at: place)
    case "additionalProperties": schemas[position].others = try compile(operand, at: place)
    case "properties", "definitions":
      for (key, schema) in try members(operand, of: keyword, at: place)
      where keyword != "definitions" {
        schemas[position].properties[key] = schema
      }
    case "patternProperties":
      for (key, schema) in try members(operand, of: keyword, at: place) {
        let expression = try SchemaKeyword.expression(key, at: place)
        schemas[position].patterns.append((expression, schema))
      }
    case "required": schemas[position].required = try keys(operand, at: place)
    default: try addScalar(keyword, operand, to: position, at: place)
    }
  }

  private mutating func addScalar(
    _ keyword: String, _ operand: JSONTree, to position: Int, at place: String
  ) throws {
    if Self.annotations.contains(keyword) {
      guard operand.text != nil else { throw SchemaError.badValue(keyword: keyword, at: place) }
    } else {
      schemas[position].scalars.append(try SchemaKeyword(keyword, operand, at: place))
    }
  }

  /// The schema that a reference within the same document names; a circle ends where it began.
  private mutating func reference(_ operand: JSONTree) throws -> Int {
    guard let text = operand.text, let schema = root.referred(text) else {
      throw SchemaError.unknownReference(operand.line)
    }
    if let known = references[text] { return known }
    let position = schemas.count
    references[text] = position
    schemas.append(CompiledSchema())
    try fill(position, from: schema, at: text)
    return position
  }

  private mutating func list(
    _ operand: JSONTree, of keyword: String, at place: String
  ) throws -> [Int] {
    guard !operand.elements.isEmpty else {
      throw SchemaError.badValue(keyword: keyword, at: place)
    }
    return try operand.elements.map { try compile($0, at: place) }
  }

  private mutating func members(
    _ operand: JSONTree, of keyword: String, at place: String
  ) throws -> [(key: String, schema: Int)] {
    guard operand.kind == "object" else {
      throw SchemaError.badValue(keyword: keyword, at: place)
    }
    return try operand.members.map {
      ($0.key, try compile($0.value, at: "\(place)/\($0.key)"))
    }
  }

  private func keys(_ operand: JSONTree, at place: String) throws -> [String] {
    let texts = operand.texts
    guard !texts.isEmpty, texts.count == operand.elements.count, Set(texts).count == texts.count
    else { throw SchemaError.badValue(keyword: "required", at: place) }
    return texts
  }
}

extension JSONTree {
  /// Finds what a reference within the same document names.
  func referred(_ reference: String) -> JSONTree? {
    guard reference.hasPrefix("#/") else { return nil }
    return self[reference.dropFirst(2).split(separator: "/").map { .key(String($0)) }[...]]
  }
}
