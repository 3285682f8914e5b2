import JSON

/// Takes typed fields out of one taxonomy file, collecting every fault instead of stopping.
///
/// A missing or ill-typed field is noted with its place and replaced by a harmless value; the
/// taxonomy is only handed out when nothing was noted.
struct EntryReader {
  let file: String
  /// All files, for references between entries.
  let files: TaxonomyFiles
  private var faults: [(offset: Int, message: String)] = []

  init(file: String, files: TaxonomyFiles) {
    self.file = file
    self.files = files
  }

  /// Every fault noted so far, with its place.
  var problems: [TaxonomyProblem] {
    faults.map { files.problem(in: file, at: $0.offset, $0.message) }
  }

  var problemCount: Int { faults.count }

  mutating func fault(_ message: String, at node: JSONNode) { fault(message, at: node.offset) }

  mutating func fault(_ message: String, at offset: Int) { faults.append((offset, message)) }

  // MARK: Keys

  /// Reports keys that no field of an entry reads, what every entry has aside.
  mutating func allow(entry keys: [String], in node: JSONNode) {
    allow(keys + ["sources", "lifecycle", "reviewed", "note"], in: node)
  }

  /// Reports keys of a whole file that no field reads.
  mutating func allow(file keys: [String], in node: JSONNode) {
    for member in members(of: node) where !member.isForEditors && !keys.contains(member.key) {
      fault(unknown: member, among: keys)
    }
  }

  /// Reports keys that no field reads.
  mutating func allow(_ keys: [String], in node: JSONNode) {
    for member in members(of: node) where !keys.contains(member.key) {
      fault(unknown: member, among: keys)
    }
  }

  private mutating func fault(unknown member: JSONNode.Member, among keys: [String]) {
    let hint = suggestion(for: member.key, among: keys)
    let all = keys.count <= 5 ? "; choose one of \(keys.joined(separator: ", "))" : ""
    fault("unknown key '\(member.key)'\(hint.isEmpty ? all : hint)", at: member.keyOffset)
  }

  /// The members of an object, with the fault noted where it is none.
  mutating func members(of node: JSONNode) -> [JSONNode.Member] {
    if case .object(let members) = node.value { return members }
    fault("expected an object, found \(node.kind.article)", at: node)
    return []
  }

  /// The members of an object that a field may hold.
  mutating func members(_ key: String, in node: JSONNode) -> [JSONNode.Member] {
    node[key].map { members(of: $0) } ?? []
  }

  /// A field that must be there; what is no object has been noted as such by its reader.
  mutating func field(_ key: String, in node: JSONNode) -> JSONNode? {
    if let field = node[key] { return field }
    if node.kind == .object { fault("'\(key)' is missing", at: node) }
    return nil
  }

  // MARK: Texts

  mutating func text(_ key: String, in node: JSONNode) -> String {
    field(key, in: node) == nil ? "" : optionalText(key, in: node) ?? ""
  }

  mutating func optionalText(_ key: String, in node: JSONNode) -> String? {
    guard let field = node[key] else { return nil }
    guard case .string(let text) = field.value, text.isMeaningful else {
      fault("'\(key)' must be a text that is not empty", at: field)
      return nil
    }
    return text
  }

  /// Holds texts that only people read to being texts.
  mutating func checkTexts(_ keys: [String], in node: JSONNode) {
    for key in keys { _ = optionalText(key, in: node) }
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
    guard let field = required ? field(key, in: node) : node[key] else { return [] }
    guard case .array(let elements) = field.value else {
      fault("'\(key)' must be a list", at: field)
      return []
    }
    return elements
  }

  /// Notes a list that is there and holds nothing.
  mutating func refuse(emptyList key: String, in node: JSONNode, _ message: String) {
    guard let list = node[key], case .array(let elements) = list.value, elements.isEmpty else {
      return
    }
    fault(message, at: list)
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, in node: JSONNode, default fallback: Choice
  ) -> Choice where Choice.RawValue == String {
    let text = text(key, in: node)
    guard !text.isEmpty, let field = node[key] else { return fallback }
    return choice(text, called: key, at: field) ?? fallback
  }

  /// Reads a list of choices; what is none of them is noted and left out.
  mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, called name: String, in node: JSONNode, as type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    textNodes(key, in: node).compactMap { choice($0.text, called: name, at: $0.node) }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, called name: String, at node: JSONNode
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    fault("unknown \(name) '\(text)'; choose one of \(choices)", at: node)
    return nil
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

extension JSONNode.Member {
  /// Whether it tells editors where the schema of the file is, and says nothing else.
  var isForEditors: Bool { key == "$schema" }
}

extension String {
  /// Whether there is anything to read in it.
  fileprivate var isMeaningful: Bool {
    // Most texts begin with a letter or digit, which is found without looking up properties.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return true }
    return contains { !$0.isWhitespace }
  }
}
