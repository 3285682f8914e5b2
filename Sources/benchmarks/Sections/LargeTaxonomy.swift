import JSON

/// A taxonomy several times the size of one that is there: whole copies of its skills, tasks, tracks
/// and projects that refer to each other as the originals do.
struct LargeTaxonomy {
  /// The files whose entries are copied, without their endings.
  static let files = ["skills", "tasks", "subroles", "specializations", "deepen", "projects"]

  /// The keys under which an id is one of something that is not copied.
  private static let kept: Set = ["resources", "sources", "group", "role", "category", "routes"]
  /// The keys under which people's words stand, which may mean one thing only.
  private static let names: Set = ["name", "aliases", "phrases"]

  private let contents: [(name: String, document: JSONNode)]
  private let ids: Set<String>

  init(_ contents: [(name: String, document: JSONNode)]) {
    self.contents = contents
    ids = Set(contents.flatMap { Self.entries(of: $0.document).compactMap(Self.id(of:)) })
  }

  /// The entries that are copied.
  var count: Int { ids.count }

  /// The files with everything in them so many times.
  func enlarged(_ factor: Int) -> [(name: String, bytes: [UInt8])] {
    contents.map { (name, document) in
      var writer = JSONWriter(pretty: false)
      writer.beginObject()
      writer.key("entries")
      writer.beginArray()
      for copy in 0..<factor {
        for entry in Self.entries(of: document) { write(entry, copy, isTop: true, to: &writer) }
      }
      writer.endArray()
      writer.endObject()
      return (name, writer.bytes)
    }
  }

  /// Writes a copy of a value; the copy of number 0 is the value itself.
  private func write(
    _ node: JSONNode, _ copy: Int, isTop: Bool = false, isName: Bool = false,
    to writer: inout JSONWriter
  ) {
    switch node.value {
    case .object(let members) where copy > 0:
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        if Self.kept.contains(member.key) {
          writer.value(member.node)
        } else {
          let isName = isTop && Self.names.contains(member.key)
          write(member.node, copy, isName: isName, to: &writer)
        }
      }
      writer.endObject()
    case .array(let elements) where copy > 0:
      writer.beginArray()
      for element in elements { write(element, copy, isName: isName, to: &writer) }
      writer.endArray()
    case .string(let text) where copy > 0 && isName: writer.string("\(text) x\(copy)")
    case .string(let text) where copy > 0 && ids.contains(text): writer.string("\(text)-x\(copy)")
    case .object, .array, .string, .number, .bool, .null: writer.value(node)
    }
  }

  private static func entries(of document: JSONNode) -> [JSONNode] {
    guard case .object(let members) = document.value,
      let entries = members.first(where: { $0.key == "entries" }),
      case .array(let elements) = entries.node.value
    else { return [] }
    return elements
  }

  private static func id(of entry: JSONNode) -> String? {
    guard case .object(let members) = entry.value,
      let member = members.first(where: { $0.key == "id" }),
      case .string(let id) = member.node.value
    else { return nil }
    return id
  }
}
