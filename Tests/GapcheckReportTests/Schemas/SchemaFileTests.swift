import GapcheckCore
import GapcheckData
import JSON
import Testing

@Suite struct `Schema files` {
  // Serialized, since one file is made from another, which may just be recorded.
  @Test(.serialized, arguments: SchemaFile.allCases)
  func `hold what the taxonomy and each other say`(schema: SchemaFile) throws {
    let tree = try schema.generated(from: ReportOutput.auditor.taxonomy)
    try Snapshot(file: schema.file).expect(tree.laidOut)
  }

  @Test(arguments: SchemaFile.allCases)
  func `say nothing that nobody checks and refer to nothing outside`(schema: SchemaFile) throws {
    _ = try schema.validator
  }

  @Test(arguments: SchemaFile.allCases)
  func `say what they are, in the dialect and under a name of their own`(schema: SchemaFile) throws
  {
    let tree = try schema.tree
    #expect(tree["$schema"]?.text == "http://json-schema.org/draft-07/schema#")
    #expect(tree["$id"]?.text == "urn:gapcheck:schema:\(schema.rawValue):1")
    #expect(tree["title"]?.text == "gapcheck \(schema.rawValue)")
    #expect(tree["description"]?.text?.hasSuffix(".") == true)
  }

  /// Draft-07 reads nothing beside a reference, and later drafts do.
  @Test(arguments: SchemaFile.allCases)
  func `mean the same in draft-07 and in later drafts`(schema: SchemaFile) throws {
    for reference in try schema.tree.referring {
      #expect(Set(reference.members.map(\.key)).isSubset(of: ["$ref", "description"]))
    }
  }

  @Test(arguments: SchemaFile.allCases)
  func `explain every member that people may meet`(schema: SchemaFile) throws {
    let tree = try schema.tree
    #expect(tree.unexplained(in: tree, at: "#") == [])
  }

  @Test(arguments: SchemaFile.allCases)
  func `define nothing that they do not use`(schema: SchemaFile) throws {
    let tree = try schema.tree
    let defined = Set((tree["definitions"]?.members ?? []).map { "#/definitions/\($0.key)" })
    #expect(defined.subtracting(tree.references) == [])
  }

  @Test(arguments: SchemaFile.allCases)
  func `are in the program as they stand`(schema: SchemaFile) throws {
    let name = "\(schema.rawValue).schema.json"
    let embedded = try #require(EmbeddedSchemas.files.first { $0.name == name })
    #expect(JSONTree(try JSONNode(parsing: Array(embedded.json.utf8))) == (try schema.tree))
    #expect(EmbeddedSchemas.files.count == SchemaFile.allCases.count)
  }
}

extension JSONTree {
  /// Members of objects that neither say what they are nor refer to something that does.
  fileprivate func unexplained(in root: JSONTree, at place: String) -> [String] {
    let own = (self["properties"]?.members ?? []).compactMap { member -> String? in
      let referred = member.value["$ref"]?.text.flatMap(root.referred)
      let words = member.value["description"] ?? referred?["description"]
      return words?.text?.hasSuffix(".") == true ? nil : "\(place)/\(member.key)"
    }
    return own
      + members.filter { $0.key != "if" }.flatMap {
        $0.value.unexplained(in: root, at: "\(place)/\($0.key)")
      }
      + elements.flatMap { $0.unexplained(in: root, at: "\(place)/…") }
  }

  /// Every part that refers to another.
  fileprivate var referring: [JSONTree] {
    (self["$ref"] == nil ? [] : [self]) + members.flatMap(\.value.referring)
      + elements.flatMap(\.referring)
  }

  /// Every reference within.
  fileprivate var references: Set<String> { Set(referring.compactMap { $0["$ref"]?.text }) }
}
