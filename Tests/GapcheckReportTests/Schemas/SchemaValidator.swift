/// Where a value does not fit, and the keyword that says so.
struct SchemaFault: Hashable, CustomStringConvertible {
  let path: [Step]
  let keyword: String

  var description: String { "\(path.text): \(keyword)" }
}

/// Checks values against a schema, in the keywords that the project's schemas use.
///
/// A keyword that it does not know is an error wherever it stands.
struct SchemaValidator {
  private let schemas: [CompiledSchema]

  init(_ schema: JSONTree) throws {
    schemas = try SchemaCompiler(schema).schemas
  }

  /// What does not fit; in strict reading also members that no part of the schema describes.
  func faults(in value: JSONTree, isStrict: Bool = false) -> [SchemaFault] {
    var check = SchemaCheck(schemas: schemas, isStrict: isStrict)
    check.check(value, 0)
    return check.faults.isEmpty && isStrict
      ? undescribed(in: value, at: [], described: check.described) : check.faults
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

/// One value on its way through a schema.
private struct SchemaCheck {
  let schemas: [CompiledSchema]
  let isStrict: Bool
  var faults: [SchemaFault] = []
  /// Members that a part of the schema which fits describes; only kept in strict reading.
  var described: Set<[Step]> = []
  private var path: [Step] = []

  init(schemas: [CompiledSchema], isStrict: Bool) {
    (self.schemas, self.isStrict) = (schemas, isStrict)
  }

  mutating func check(_ value: JSONTree, _ position: Int) {
    let schema = schemas[position]
    if schema.isNever { note("false") }
    for keyword in schema.scalars where !keyword.holds(of: value) { note(keyword.name) }
    for part in schema.all { check(value, part) }
    for choices in schema.any { checkAny(value, choices) }
    if let condition = schema.condition {
      let branch = attempt(value, condition).isEmpty ? schema.consequence : schema.alternative
      if let branch { check(value, branch) }
    }
    if let items = schema.items { checkElements(of: value, items) }
    if case .object(let members) = value { check(members, schema) }
  }

  private mutating func checkElements(of value: JSONTree, _ items: Int) {
    for (position, element) in value.elements.enumerated() {
      path.append(.position(position))
      check(element, items)
      path.removeLast()
    }
  }

  private mutating func check(_ members: [JSONTree.Member], _ schema: CompiledSchema) {
    if !schema.required.allSatisfy({ key in members.contains { $0.key == key } }) {
      note("required")
    }
    for member in members {
      var parts = schema.patterns.filter { member.key.firstMatch(of: $0.expression) != nil }
        .map(\.schema)
      if let part = schema.properties[member.key] { parts.append(part) }
      if parts.isEmpty, let others = schema.others { parts = [others] }
      for part in parts { check(member, part) }
    }
  }

  private mutating func check(_ member: JSONTree.Member, _ part: Int) {
    // The object that holds an unwelcome member is at fault, as for the program.
    if schemas[part].isNever { return note("additionalProperties") }
    path.append(.key(member.key))
    if isStrict { described.insert(path) }
    check(member.value, part)
    path.removeLast()
  }

  /// Takes the alternatives that fit; else the faults of the only one that is of the right kind.
  private mutating func checkAny(_ value: JSONTree, _ choices: [Int]) {
    let before = described
    var fitting: Set<[Step]>?
    var near: [[SchemaFault]] = []
    for choice in choices {
      let found = attempt(value, choice)
      if found.isEmpty {
        guard isStrict else { return }
        fitting = (fitting ?? []).union(described)
      } else if !found.contains(where: { $0.path == path }) {
        near.append(found)
      }
      described = before
    }
    if let fitting {
      described.formUnion(fitting)
    } else if near.count == 1 {
      faults += near[0]
    } else {
      note("anyOf")
    }
  }

  /// The faults of a value under one schema, which are not counted yet.
  private mutating func attempt(_ value: JSONTree, _ position: Int) -> [SchemaFault] {
    let before = faults
    faults = []
    check(value, position)
    defer { faults = before }
    return faults
  }

  private mutating func note(_ keyword: String) {
    faults.append(SchemaFault(path: path, keyword: keyword))
  }
}
