import JSON

/// The files of a taxonomy as JSON values, with what finds an entry and its place in them.
struct TaxonomyFiles {
  /// The names that a taxonomy's files can have, in alphabetical order.
  static let known = (EntryKind.allCases.flatMap(\.files) + ["taxonomy.json"]).sorted()

  /// A file that editors check the others by; it says nothing to the program.
  private static let schema = "taxonomy.schema.json"

  /// Faults of the files' syntax.
  private(set) var problems: [TaxonomyProblem] = []
  /// Names of files that are no part of a taxonomy, and are not read.
  private(set) var strangers: [String] = []
  private var contents: [String: (lines: LineStarts, root: JSONNode?)] = [:]
  private var entries: [EntryKind: [String: (file: String, node: JSONNode)]] = [:]

  init(_ files: [(name: String, bytes: [UInt8])]) {
    let known = Set(Self.known)
    for (name, bytes) in files where name != Self.schema {
      if known.contains(name) { read(name, bytes) } else { strangers.append(name) }
    }
    for kind in EntryKind.allCases { collect(kind) }
  }

  private mutating func read(_ name: String, _ bytes: [UInt8]) {
    let lines = LineStarts(bytes)
    do throws(JSONError) {
      contents[name] = (lines, try JSONNode(parsing: bytes))
    } catch {
      contents[name] = (lines, nil)
      problems.append(problem(in: name, at: error.offset, error.message))
    }
  }

  private mutating func collect(_ kind: EntryKind) {
    var known: [String: (file: String, node: JSONNode)] = [:]
    for (file, id, node) in named(kind) where known[id] == nil { known[id] = (file, node) }
    entries[kind] = known
  }

  /// The entries of a kind with their ids, those used twice included; constants are keys.
  func named(_ kind: EntryKind) -> [(file: String, id: String, node: JSONNode)] {
    kind.files.flatMap { file -> [(file: String, id: String, node: JSONNode)] in
      guard let root = contents[file]?.root else { return [] }
      if kind == .constant {
        guard case .object(let members) = root.value else { return [] }
        return members.filter { !$0.isForEditors }.map { (file, $0.key, $0.node) }
      }
      return entryNodes(of: file).compactMap { node in
        node["id"]?.text.map { (file, $0, node) }
      }
    }
  }

  /// The list of a file's entries; none where it cannot be read.
  func entryNodes(of file: String) -> [JSONNode] {
    guard case .array(let nodes)? = contents[file]?.root?["entries"]?.value else { return [] }
    return nodes
  }

  /// Whether a file is there, readable or not.
  func has(_ file: String) -> Bool { contents[file] != nil }

  func root(of file: String) -> JSONNode? { contents[file]?.root }

  /// Whether all files of some kinds could be read, so that what is missing there is missing.
  func canRead(_ kinds: EntryKind...) -> Bool {
    kinds.allSatisfy { kind in
      kind.files.allSatisfy { file in
        kind == .constant
          ? root(of: file)?.kind == .object : root(of: file)?["entries"]?.kind == .array
      }
    }
  }

  /// The entry of a name; of several with one id, the first.
  func node(of key: EntryKey) -> JSONNode? { place(of: key)?.node }

  /// The entry of a name with the file it stands in; of several with one id, the first.
  func place(of key: EntryKey) -> (file: String, node: JSONNode)? { entries[key.kind]?[key.id] }

  /// The ids of a kind, in alphabetical order; `nil` where its files could not be read.
  func ids(of kind: EntryKind) -> [String]? {
    guard canRead(kind) else { return nil }
    return entries[kind]?.keys.sorted() ?? []
  }

  // MARK: Places

  func position(of offset: Int, in file: String) -> JSONPosition? {
    contents[file]?.lines.position(of: offset)
  }

  /// A problem of a place in a file, or without one of the file as a whole.
  func problem(
    in file: String, as severity: Severity = .error, at offset: Int?,
    _ message: String
  ) -> TaxonomyProblem {
    TaxonomyProblem(
      file: file, position: offset.flatMap { position(of: $0, in: file) },
      severity: severity, message: message)
  }

  /// A problem of an entry, placed at one of its fields, or at a value within it, where given.
  func problem(
    _ key: EntryKey, as severity: Severity = .error, at field: String? = nil,
    value: String? = nil, _ message: String
  ) -> TaxonomyProblem {
    guard let (file, entry) = entries[key.kind]?[key.id] else {
      return problem(in: key.kind.files[0], as: severity, at: nil, message)
    }
    let holder = field.flatMap { entry[$0] } ?? entry["id"] ?? entry
    let node = value.flatMap { holder.first(string: $0) ?? entry.first(string: $0) } ?? holder
    return problem(in: file, as: severity, at: node.offset, message)
  }
}

extension JSONNode {
  /// The text where the value is one.
  var text: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The elements where the value is a list.
  var elements: [JSONNode] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

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
