/// Why a schema cannot be used to check anything.
enum SchemaError: Error, Hashable {
  /// Nothing checks what it says, so part of the schema would silently not hold.
  case unknownKeyword(String, at: String)
  case unknownReference(String)
  case badValue(keyword: String, at: String)
}

/// Where a value does not fit, and the keyword that says so.
struct SchemaFault: Hashable, CustomStringConvertible {
  let path: [Step]
  let keyword: String

  var description: String { "\(path.text): \(keyword)" }
}

/// Checks values against a schema of draft 2020-12, in the keywords that the project's schemas use.
///
/// A keyword that it does not know is an error wherever it stands.
struct SchemaValidator {
  private let root: JSONTree
  private let patterns: [String: Regex<AnyRegexOutput>]

  init(_ schema: JSONTree) throws {
    var walk = SchemaWalk(root: schema)
    try walk.visit(schema, at: "#")
    (root, patterns) = (schema, walk.patterns)
  }

  /// What does not fit; in strict reading also members that no part of the schema describes.
  func faults(in value: JSONTree, isStrict: Bool = false) -> [SchemaFault] {
    let result = check(value, root, at: [])
    guard isStrict, result.faults.isEmpty else { return result.faults }
    return undescribed(in: value, at: [], described: result.described)
  }

  /// What one schema says of one value.
  private struct Outcome {
    var faults: [SchemaFault] = []
    /// Members that a part of the schema which fits describes.
    var described: Set<[Step]> = []

    static func + (left: Outcome, right: Outcome) -> Outcome {
      Outcome(
        faults: left.faults + right.faults, described: left.described.union(right.described))
    }
  }

  private func check(_ value: JSONTree, _ schema: JSONTree, at path: [Step]) -> Outcome {
    switch schema {
    case .literal("true"): return Outcome()
    case .literal: return Outcome(faults: [SchemaFault(path: path, keyword: "false")])
    case .object(let members):
      return members.reduce(Outcome()) { outcome, member in
        outcome + check(value, keyword: member.key, member.value, of: schema, at: path)
      }
    case .array, .string: preconditionFailure("the walk lets no such schema through")
    }
  }

  private func check(
    _ value: JSONTree, keyword: String, _ operand: JSONTree, of schema: JSONTree, at path: [Step]
  ) -> Outcome {
    switch keyword {
    case "$ref": return check(value, referred(operand), at: path)
    case "allOf":
      return operand.elements.map { check(value, $0, at: path) }.reduce(Outcome(), +)
    case "anyOf": return anyOf(operand.elements.map { check(value, $0, at: path) }, at: path)
    case "if":
      let condition = check(value, operand, at: path)
      let branch = schema[condition.faults.isEmpty ? "then" : "else"]
      return branch.map { check(value, $0, at: path) } ?? Outcome()
    case "items":
      return value.elements.enumerated().map { position, element in
        check(element, operand, at: path + [.position(position)])
      }.reduce(Outcome(), +)
    case "properties", "patternProperties", "additionalProperties":
      return value.members.map { member in
        check(member, keyword: keyword, operand, of: schema, at: path)
      }.reduce(Outcome(), +)
    case "required":
      let missing = operand.texts.filter { value.kind == "object" && value[$0] == nil }
      return fault(keyword, at: path, unless: missing.isEmpty)
    default:
      return fault(
        keyword, at: path,
        unless: SchemaKeyword(keyword)?.holds(
          of: value, operand, patterns: patterns) ?? true)
    }
  }

  /// Checks a member of an object against what one of three keywords says of it.
  private func check(
    _ member: JSONTree.Member, keyword: String, _ operand: JSONTree, of schema: JSONTree,
    at path: [Step]
  ) -> Outcome {
    let place = path + [.key(member.key)]
    let schemas: [JSONTree]
    switch keyword {
    case "properties": schemas = operand[member.key].map { [$0] } ?? []
    case "patternProperties":
      schemas = operand.members.filter { matches(member.key, $0.key) }.map(\.value)
    default: schemas = isListed(member.key, in: schema) ? [] : [operand]
    }
    var outcome = schemas.map { check(member.value, $0, at: place) }.reduce(Outcome(), +)
    // The object that holds an unwelcome member is at fault, as for the decoder.
    if outcome.faults.contains(where: { $0.path == place && $0.keyword == "false" }) {
      outcome.faults = [SchemaFault(path: path, keyword: keyword)]
    }
    if !schemas.isEmpty { outcome.described.insert(place) }
    return outcome
  }

  private func isListed(_ key: String, in schema: JSONTree) -> Bool {
    schema["properties"]?[key] != nil
      || schema["patternProperties"]?.members.contains { matches(key, $0.key) } == true
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    patterns[pattern].map { text.firstMatch(of: $0) != nil } ?? false
  }

  /// Takes the alternatives that fit; else the faults of the only one that is of the right kind.
  private func anyOf(_ outcomes: [Outcome], at path: [Step]) -> Outcome {
    let fitting = outcomes.filter(\.faults.isEmpty)
    if !fitting.isEmpty { return fitting.reduce(Outcome(), +) }
    let near = outcomes.filter { outcome in !outcome.faults.contains { $0.path == path } }
    return near.count == 1
      ? near[0] : Outcome(faults: [SchemaFault(path: path, keyword: "anyOf")])
  }

  private func referred(_ reference: JSONTree) -> JSONTree {
    guard case .string(let text) = reference, let schema = root.referred(text) else {
      preconditionFailure("the walk lets no such reference through")
    }
    return schema
  }

  private func fault(_ keyword: String, at path: [Step], unless holds: Bool) -> Outcome {
    Outcome(faults: holds ? [] : [SchemaFault(path: path, keyword: keyword)])
  }

  private func undescribed(
    in value: JSONTree, at path: [Step], described: Set<[Step]>
  ) -> [SchemaFault] {
    value.elements.enumerated().flatMap { position, element in
      undescribed(in: element, at: path + [.position(position)], described: described)
    }
      + value.members.flatMap { member -> [SchemaFault] in
        let place = path + [.key(member.key)]
        return described.contains(place)
          ? undescribed(in: member.value, at: place, described: described)
          : [SchemaFault(path: place, keyword: "undescribed")]
      }
  }
}

extension JSONTree {
  /// Finds what a reference within the same document names.
  func referred(_ reference: String) -> JSONTree? {
    guard reference.hasPrefix("#/") else { return nil }
    return self[reference.dropFirst(2).split(separator: "/").map { .key(String($0)) }[...]]
  }

  var texts: [String] {
    elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
