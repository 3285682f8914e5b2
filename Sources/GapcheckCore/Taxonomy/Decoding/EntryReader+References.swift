import JSON

/// Reads what an entry says of other entries, noting names that lead nowhere.
extension EntryReader {
  /// Reads the id of an entry of a kind, which must exist.
  mutating func reference<Entity>(
    _ key: String, to kind: EntryKind, in node: JSONNode, as type: Entity.Type = Entity.self
  ) -> Identifier<Entity> {
    let id: Identifier<Entity> = id(key, in: node)
    if let field = node[key], id != .unnamed { check(id.text, isA: kind, at: field) }
    return id
  }

  /// Reads a list of ids of entries of a kind, which must exist.
  mutating func references<Entity>(
    _ key: String, to kind: EntryKind, in node: JSONNode, as type: Entity.Type = Entity.self,
    required: Bool = true
  ) -> [Identifier<Entity>] {
    let found: [(id: Identifier<Entity>, node: JSONNode)] = idNodes(
      key, in: node, required: required)
    for (id, element) in found { check(id.text, isA: kind, at: element) }
    return found.map(\.id)
  }

  /// Reads the id of a source document, which is a number and no kebab-case name.
  mutating func document(_ key: String, in node: JSONNode) -> String {
    let id = text(key, in: node)
    if let field = node[key], !id.isEmpty { check(id, isA: .source, at: field) }
    return id
  }

  /// Notes an id that names no entry of a kind; where its files cannot be read, nothing is known.
  mutating func check(_ id: String, isA kind: EntryKind, at node: JSONNode) {
    check(id, isA: kind, at: node.offset)
  }

  /// Notes an id at a key of an object.
  mutating func check(_ id: String, isA kind: EntryKind, at offset: Int) {
    guard files.node(of: EntryKey(kind, id)) == nil, let known = files.ids(of: kind) else { return }
    fault("unknown \(kind.noun) '\(id)'\(suggestion(for: id, among: known))", at: offset)
  }

  private mutating func idNodes<Entity>(
    _ key: String, in node: JSONNode, required: Bool
  ) -> [(id: Identifier<Entity>, node: JSONNode)] {
    textNodes(key, in: node, required: required).compactMap { text, element in
      if let id = Identifier<Entity>(text) { return (id, element) }
      fault("'\(text)' is not a kebab-case id", at: element)
      return nil
    }
  }

  // MARK: Provenance

  /// Reads what an entry rests on and when it was last looked at.
  mutating func provenance(of node: JSONNode) -> Provenance {
    let sources = sources(of: node)
    let reviewed = field("reviewed", in: node).flatMap { _ in month("reviewed", in: node) }
    return Provenance(
      sources: sources, lifecycle: choice("lifecycle", in: node, default: .active),
      reviewed: reviewed ?? Month(year: 1970, month: 1), note: optionalText("note", in: node))
  }

  /// Reads the list of sources, which must not be empty and whose documents must be known.
  mutating func sources(of node: JSONNode) -> [Source] {
    let found = textNodes("sources", in: node).compactMap { text, element -> Source? in
      guard let source = Source(text) else {
        fault("source '\(text)' \(Self.complaint(of: text))", at: element)
        return nil
      }
      switch source {
      case .seed(let document, _): check(document, isA: .source, at: element)
      case .reference(let id): check(id.text, isA: .resource, at: element)
      case .estimate: break
      }
      return source
    }
    refuse(emptyList: "sources", in: node, "no source is given")
    return found
  }

  /// Says why a text is no source.
  private static func complaint(of text: String) -> String {
    guard let kind = ["seed", "reference", "estimate"].first(where: { text.hasPrefix("\($0):") })
    else { return "must start with 'seed:', 'reference:' or 'estimate:'" }
    return text.utf8.count > kind.utf8.count + 1 && kind == "reference"
      ? "must name a resource by its kebab-case id" : "says nothing after '\(kind):'"
  }
}
