import JSON

/// The files of a taxonomy as JSON values, with what finds an entry and its place in them.
struct TaxonomyFiles {
  /// Faults of the files' syntax.
  private(set) var problems: [TaxonomyProblem] = []
  private var contents: [String: (bytes: [UInt8], root: JSONNode?)] = [:]
  private var entries: [EntryKind: [String: (file: String, node: JSONNode)]] = [:]

  init(_ files: [(name: String, bytes: [UInt8])]) {
    for (name, bytes) in files {
      do throws(JSONError) {
        contents[name] = (bytes, try JSONNode(parsing: bytes))
      } catch {
        contents[name] = (bytes, nil)
        problems.append(
          TaxonomyProblem(
            file: name, position: JSONPosition(of: error.offset, in: bytes),
            message: error.message))
      }
    }
    for kind in EntryKind.allCases { collect(kind) }
  }

  private mutating func collect(_ kind: EntryKind) {
    for file in kind.files {
      guard let root = contents[file]?.root else { continue }
      var known = entries[kind] ?? [:]
      for (id, node) in Self.named(root, as: kind) where known[id] == nil {
        known[id] = (file, node)
      }
      entries[kind] = known
    }
  }

  /// The entries of a file with their ids; those of the model are its keys.
  private static func named(_ root: JSONNode, as kind: EntryKind) -> [(String, JSONNode)] {
    if kind == .constant {
      guard case .object(let members) = root.value else { return [] }
      return members.map { ($0.key, $0.node) }
    }
    guard case .array(let nodes)? = root["entries"]?.value else { return [] }
    return nodes.compactMap { node in
      guard case .string(let id)? = node["id"]?.value else { return nil }
      return (id, node)
    }
  }

  /// Whether a file is there, readable or not.
  func has(_ file: String) -> Bool { contents[file] != nil }

  func root(of file: String) -> JSONNode? { contents[file]?.root }

  /// The entry of a name; of several with one id, the first.
  func node(of key: EntryKey) -> JSONNode? { place(of: key)?.node }

  /// The entry of a name with the file it stands in; of several with one id, the first.
  func place(of key: EntryKey) -> (file: String, node: JSONNode)? { entries[key.kind]?[key.id] }

  /// The ids of a kind, in alphabetical order; `nil` where its files could not be read.
  func ids(of kind: EntryKind) -> [String]? {
    guard kind.files.allSatisfy({ root(of: $0) != nil }) else { return nil }
    return entries[kind]?.keys.sorted() ?? []
  }

  func position(of offset: Int, in file: String) -> JSONPosition? {
    contents[file].map { JSONPosition(of: offset, in: $0.bytes) }
  }

  /// A problem of an entry, placed at one of its fields, or at a value within it, where given.
  func problem(
    _ key: EntryKey, as severity: Severity = .error, at field: String? = nil,
    value: String? = nil, _ message: String
  ) -> TaxonomyProblem {
    guard let (file, entry) = entries[key.kind]?[key.id] else {
      return TaxonomyProblem(
        file: key.kind.files[0], position: nil, severity: severity, message: message)
    }
    let holder = field.flatMap { entry[$0] } ?? entry["id"] ?? entry
    let node = value.flatMap { holder.first(string: $0) } ?? holder
    return TaxonomyProblem(
      file: file, position: position(of: node.offset, in: file), severity: severity,
      message: message)
  }

  /// Notes ids that a kind uses more than once, each at its second use.
  var repeatedIDs: [TaxonomyProblem] {
    EntryKind.allCases.flatMap { kind -> [TaxonomyProblem] in
      var seen: Set<String> = []
      return kind.files.flatMap { file -> [TaxonomyProblem] in
        let named = root(of: file).map { Self.named($0, as: kind) } ?? []
        return named.filter { !seen.insert($0.0).inserted }.map { id, node in
          TaxonomyProblem(
            file: file, position: position(of: (node["id"] ?? node).offset, in: file),
            message: "the id '\(id)' is used more than once")
        }
      }
    }
  }
}

extension JSONNode {
  /// Finds a text within the value, the value itself included.
  fileprivate func first(string wanted: String) -> JSONNode? {
    switch value {
    case .string(let text): text == wanted ? self : nil
    case .array(let elements): elements.lazy.compactMap { $0.first(string: wanted) }.first
    case .object(let members): members.lazy.compactMap { $0.node.first(string: wanted) }.first
    case .number, .bool, .null: nil
    }
  }

  /// Every text within the value but ids and sources, in reading order: what an entry says.
  var prose: [String] {
    switch value {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.prose)
    case .object(let members):
      members.filter { !JSONNode.referringKeys.contains($0.key) }.flatMap(\.node.prose)
    case .number, .bool, .null: []
    }
  }

  /// Keys whose texts name entries or sources and say nothing themselves.
  private static let referringKeys: Set<String> = [
    "id", "sources", "source", "lifecycle", "reviewed", "skill", "skills", "oneOf", "shownBy",
    "prerequisites", "helpedBy", "implies", "resources", "group", "category", "track", "tracks",
    "nearest", "phase", "kind", "sharedSkills", "onlySkills",
  ]
}
