import JSON

/// Takes typed fields out of one taxonomy file, collecting every fault instead of stopping.
///
/// A missing or ill-typed field is noted with its place and replaced by a harmless value; the
/// taxonomy is only handed out when nothing was noted.
struct EntryReader {
  let file: String
  /// All files, for references between entries.
  let files: TaxonomyFiles
  private(set) var faults: [(offset: Int, message: String)] = []

  init(file: String, files: TaxonomyFiles) {
    self.file = file
    self.files = files
  }

  mutating func fault(_ message: String, at node: JSONNode) {
    faults.append((node.offset, message))
  }

  /// Reports keys that no field of an entry reads, what every entry has aside.
  mutating func allow(entry keys: [String], in node: JSONNode) {
    allow(keys + ["sources", "lifecycle", "reviewed", "note"], in: node)
  }

  /// Reports keys that no field reads.
  mutating func allow(_ keys: [String], in node: JSONNode) {
    guard case .object(let members) = node.value else {
      return fault("expected an object, found \(node.kind.article)", at: node)
    }
    for member in members where !keys.contains(member.key) {
      let hint = nearest(to: member.key, among: keys).first.map { "; did you mean '\($0)'?" } ?? ""
      faults.append((member.keyOffset, "unknown key '\(member.key)'\(hint)"))
    }
  }

  mutating func text(_ key: String, in node: JSONNode) -> String {
    guard let text = optionalText(key, in: node) else {
      if node[key] == nil { fault("'\(key)' is missing", at: node) }
      return ""
    }
    return text
  }

  mutating func optionalText(_ key: String, in node: JSONNode) -> String? {
    guard let field = node[key] else { return nil }
    guard case .string(let text) = field.value, text.isMeaningful else {
      fault("'\(key)' must be a text that is not empty", at: field)
      return nil
    }
    return text
  }

  mutating func texts(_ key: String, in node: JSONNode, required: Bool = true) -> [String] {
    textNodes(key, in: node, required: required).map(\.text)
  }

  /// Reads a list of texts with the place of each.
  mutating func textNodes(
    _ key: String, in node: JSONNode, required: Bool = true
  ) -> [(text: String, node: JSONNode)] {
    nodes(key, in: node, required: required).compactMap { element in
      guard case .string(let text) = element.value, text.isMeaningful else {
        fault("'\(key)' must hold texts that are not empty", at: element)
        return nil
      }
      return (text, element)
    }
  }

  mutating func nodes(_ key: String, in node: JSONNode, required: Bool = true) -> [JSONNode] {
    guard let field = node[key] else {
      if required { fault("'\(key)' is missing", at: node) }
      return []
    }
    guard case .array(let elements) = field.value else {
      fault("'\(key)' must be a list", at: field)
      return []
    }
    return elements
  }

  mutating func flag(_ key: String, in node: JSONNode) -> Bool {
    guard let field = node[key] else { return false }
    guard case .bool(let flag) = field.value else {
      fault("'\(key)' must be true or false", at: field)
      return false
    }
    return flag
  }

  /// Reads a number in thousandths that must lie in a range, also in thousandths.
  mutating func thousandths(
    _ key: String, in node: JSONNode, within range: ClosedRange<Int>
  ) -> Int {
    guard let field = node[key] else {
      fault("'\(key)' is missing", at: node)
      return range.lowerBound
    }
    return thousandths(of: field, called: key, within: range)
  }

  mutating func thousandths(
    of field: JSONNode, called key: String, within range: ClosedRange<Int>
  ) -> Int {
    guard case .number(let number) = field.value, let value = number.scaled(1000),
      range.contains(value)
    else {
      let low = range.lowerBound.asThousandths
      let high = range.upperBound.asThousandths
      fault("'\(key)' must be a number from \(low) to \(high)", at: field)
      return range.lowerBound
    }
    return value
  }

  /// Reads a whole number that must lie in a range.
  mutating func whole(_ key: String, in node: JSONNode, within range: ClosedRange<Int>) -> Int {
    guard let field = node[key] else {
      fault("'\(key)' is missing", at: node)
      return range.lowerBound
    }
    guard case .number(let number) = field.value, let value = number.integer,
      range.contains(value)
    else {
      fault(
        "'\(key)' must be a whole number from \(range.lowerBound) to \(range.upperBound)",
        at: field)
      return range.lowerBound
    }
    return value
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in node: JSONNode, default fallback: Choice
  ) -> Choice where Choice.RawValue == String {
    guard let text = optionalText(key, in: node) else {
      if node[key] == nil { fault("'\(key)' is missing", at: node) }
      return fallback
    }
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      fault("unknown \(key) '\(text)'; choose one of \(choices)", at: node[key] ?? node)
      return fallback
    }
    return choice
  }

  mutating func id<Entity>(
    _ key: String, in node: JSONNode, as type: Entity.Type = Entity.self
  ) -> Identifier<Entity> {
    let text = text(key, in: node)
    if let id = Identifier<Entity>(text) { return id }
    if !text.isEmpty { fault("'\(text)' is not a kebab-case id", at: node[key] ?? node) }
    return .unnamed
  }
}

extension String {
  /// Whether there is anything to read in it.
  fileprivate var isMeaningful: Bool { contains { !$0.isWhitespace } }
}
