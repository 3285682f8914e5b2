import GapcheckCore
import GapcheckData
import JSON
import Testing

@Suite struct `The schema of taxonomies` {
  private let validator: SchemaValidator

  init() throws {
    validator = try SchemaFile.taxonomy.validator
  }

  @Test(arguments: EmbeddedTaxonomy.files.map(\.name))
  func `takes every file, whether it says which one it is or not`(name: String) throws {
    let tree = try Self.tree(of: name)
    #expect(validator.faults(in: tree.naming(name)) == [])
    #expect(validator.faults(in: tree.begun) == [])
  }

  @Test(arguments: EmbeddedTaxonomy.files.map(\.name))
  func `takes a file for no other one`(name: String) throws {
    let other = name == "skills.json" ? "tasks.json" : "skills.json"
    let tree = try Self.tree(of: name).begun
    // Without entries all lists are the same.
    guard tree["entries"]?.elements.isEmpty != true else { return }
    #expect(validator.faults(in: tree.naming(other)) != [])
    #expect(validator.faults(in: tree.naming("skill.json")) != [])
  }

  @Test(arguments: TaxonomyMutation.all)
  func `refuses a file where the program finds fault`(mutation: TaxonomyMutation) throws {
    var tree = try Self.tree(of: mutation.file)
    let value = try mutation.value.map { (text) throws in try JSONTree(parsing: text) }
    #expect(tree[[Step](mutation.path)[...]] != nil || value != nil)
    tree[[Step](mutation.path)[...]] = value
    #expect(validator.faults(in: tree.naming(mutation.file)) != [])
    #expect(try Self.errors(with: tree, as: mutation.file) != [])
  }

  @Test func `may be named in every file, and lie beside them`() throws {
    let files = try EmbeddedTaxonomy.files.map { file in
      (file.name, Array(try Self.tree(of: file.name).naming(file.name).line.utf8))
    }
    let schema = ("taxonomy.schema.json", Array(try SchemaFile.taxonomy.tree.line.utf8))
    #expect(TaxonomyValidation(files: files + [schema]).problems.map(\.message) == [])
    let taxonomy = try Taxonomy.read(files: files)
    #expect(
      taxonomy.model.entries.map(\.name) == ReportOutput.auditor.taxonomy.model.entries.map(\.name))
  }

  @Test func `may be named only at the top of a file`() throws {
    var tree = try Self.tree(of: "skills.json")
    tree[[Step]("entries[0].$schema")[...]] = .string("x")
    #expect(validator.faults(in: tree) != [])
    #expect(try Self.errors(with: tree, as: "skills.json") != [])
  }

  private static func tree(of name: String) throws -> JSONTree {
    let file = try #require(EmbeddedTaxonomy.files.first { $0.name == name })
    return try JSONTree(parsing: file.json)
  }

  private static func errors(with tree: JSONTree, as name: String) throws -> [String] {
    let files = EmbeddedTaxonomy.files.map { file in
      (file.name, Array((file.name == name ? tree.line : file.json).utf8))
    }
    return TaxonomyValidation(files: files).errors.map(\.message)
  }
}

extension JSONTree {
  /// The file with its first entries alone.
  fileprivate var begun: JSONTree {
    guard case .array(let entries)? = self["entries"] else { return self }
    var tree = self
    tree["entries"] = .array(Array(entries.prefix(3)))
    return tree
  }

  /// The file with a word for editors on which one it is.
  fileprivate func naming(_ file: String) -> JSONTree {
    let name = file.replacing(".json", with: "")
    return .object(
      [Member(key: "$schema", value: .string("./taxonomy.schema.json#\(name)"))] + members)
  }
}

/// A slip in a file of the taxonomy.
struct TaxonomyMutation: Sendable, CustomTestStringConvertible {
  let file: String
  let path: String
  /// The value as JSON; `nil` where it is taken away.
  let value: String?

  private init(_ file: String, _ path: String, _ value: String?) {
    (self.file, self.path, self.value) = ("\(file).json", path, value)
  }

  var testDescription: String { "\(file) \(path): \(value ?? "removed")" }

  static let all = [
    TaxonomyMutation("skills", "entries[0].name", nil),
    TaxonomyMutation("skills", "entries[0].nmae", #""x""#),
    TaxonomyMutation("skills", "entries[0].id", #""Not Kebab""#),
    TaxonomyMutation("skills", "entries[0].side", #""front""#),
    TaxonomyMutation("skills", "entries[0].hours", "[1,2,3]"),
    TaxonomyMutation("skills", "entries[0].hours[0]", "0"),
    TaxonomyMutation("skills", "entries[0].done", #"["a"]"#),
    TaxonomyMutation("skills", "entries[0].sources", "[]"),
    TaxonomyMutation("skills", "entries[0].sources[0]", #""hearsay:x""#),
    TaxonomyMutation("skills", "entries[0].reviewed", #""November""#),
    TaxonomyMutation("skills", "entries[0].lifecycle", #""new""#),
    TaxonomyMutation("skills", "entries", "{}"),
    TaxonomyMutation("skills", "more", "1"),
    TaxonomyMutation("tasks", "entries[0].exposure", "1.5"),
    TaxonomyMutation("tasks", "entries[0].layer", #""deep""#),
    TaxonomyMutation("tasks", "entries[0].evidences", #"[{"skill":"python-engineering"}]"#),
    TaxonomyMutation("deepen", "entries[0].requirements", "[]"),
    TaxonomyMutation("deepen", "entries[0].requirements[0].level", "5"),
    TaxonomyMutation("deepen", "entries[0].floor.days", "-1"),
    TaxonomyMutation("deepen", "entries[0].caseAgainst.sources", nil),
    TaxonomyMutation("modifiers", "entries[0].delta", "0.6"),
    TaxonomyMutation("evidence", "entries[0].ceiling.ai", "5"),
    TaxonomyMutation("rubric", "entries[0].level", "5"),
    TaxonomyMutation("milestones", "entries[0].dueDay", "400"),
    TaxonomyMutation("contradictions", "entries[0].sides", "[]"),
    TaxonomyMutation("routes", "entries[0].id", #""sideways""#),
    TaxonomyMutation("model", "trust.value", #""half""#),
    TaxonomyMutation("model", "trust", nil),
    TaxonomyMutation("model", "trsut", #"{"value":1,"meaning":"x","sources":["estimate:x"]}"#),
    TaxonomyMutation("taxonomy", "format", #""gapcheck.taxonomy/2""#),
    TaxonomyMutation("taxonomy", "version", nil),
    TaxonomyMutation("taxonomy", "review[0].months", "0"),
    TaxonomyMutation("taxonomy", "review[0].months", "1.5"),
    TaxonomyMutation("taxonomy", "review[0].kinds[0]", #""people""#),
    TaxonomyMutation("taxonomy", "review[0].sources", nil),
  ]
}
