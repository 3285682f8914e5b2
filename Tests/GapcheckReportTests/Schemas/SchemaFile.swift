import Foundation
import GapcheckCore
import JSON
import Testing

/// A schema of `Data/schemas`.
enum SchemaFile: String, CaseIterable, CustomTestStringConvertible {
  case profile, report, plan, comparison, cohort, taxonomy

  var testDescription: String { rawValue }

  var file: URL { ProjectFiles.schemas.appending(path: "\(rawValue).schema.json") }

  var tree: JSONTree {
    get throws { JSONTree(try JSONNode(parsing: [UInt8](try Data(contentsOf: file)))) }
  }

  var validator: SchemaValidator {
    get throws { try SchemaValidator(try tree) }
  }

  /// The file as it has to be: what is made from elsewhere made anew, the rest as it stands.
  func generated(from taxonomy: Taxonomy) throws -> JSONTree {
    var tree = try tree
    switch self {
    case .profile: tree.fillNames(from: taxonomy)
    case .report: tree.take(try Self.plan.tree["definitions"]?.members ?? [])
    case .cohort:
      var profile = try Self.profile.generated(from: taxonomy)
      let definitions = profile["definitions"]?.members ?? []
      for key in ["$schema", "$id", "definitions"] { profile[key] = nil }
      tree["definitions"] = .object([JSONTree.Member(key: "profile", value: profile)] + definitions)
    case .taxonomy:
      tree.fillConstants(of: taxonomy.model)
      let kinds = JSONTree.array(EntryKind.allCases.map { .string($0.rawValue) })
      tree[["definitions", "retired", "properties", "kind", "enum"].keys] = kinds
      let periods = ["definitions", "taxonomyFile", "properties", "review", "items", "properties"]
      tree[(periods + ["kinds", "items", "enum"]).keys] = kinds
    case .plan, .comparison: break
    }
    return tree
  }
}

extension JSONTree {
  /// Takes definitions over from another schema.
  fileprivate mutating func take(_ definitions: [Member]) {
    for member in definitions { self[["definitions", member.key].keys] = member.value }
  }

  /// Fills the lists of what editors offer.
  fileprivate mutating func fillNames(from taxonomy: Taxonomy) {
    offer(taxonomy.skills.map(\.name).sorted(), as: "skillName", else: "A skill, in your words.")
    offer(taxonomy.tasks.map(\.name).sorted(), as: "taskName", else: "A task, in your words.")
    let levels = taxonomy.levels.sorted { $0.level < $1.level }
    define(
      "level",
      levels.map { Self.choice(.literal("\($0.level)"), "\($0.name). \($0.behaviour)") }
        + [(try? JSONTree(parsing: #"{"type":"number","minimum":0,"maximum":4}"#)) ?? .array([])]
        + [.names(levels.compactMap(\.words.first)), .text("A level, in words.")])
    define(
      "evidenceKind",
      taxonomy.evidenceKinds.map { Self.choice(.string($0.id.text), "\($0.name). \($0.meaning)") }
        + [.text("What shows it, in your words.")])
    define(
      "target",
      [Self.choice(.string("auto"), "The track that the verdict recommends.")]
        + taxonomy.tracks.map { Self.choice(.string($0.id.text), "\($0.name). \($0.summary)") })
    define(
      "project",
      taxonomy.projects.map {
        Self.choice(.string($0.id.text), "\($0.name), for \($0.track). \($0.brief)")
      })
    define(
      "circumstance",
      taxonomy.modifiers.map { Self.choice(.string($0.id.text), "\($0.name). \($0.question)") })
  }

  /// Fills in the constants that the model has.
  fileprivate mutating func fillConstants(of model: ModelConstants) {
    let names = model.entries.map(\.name).sorted()
    let path = ["definitions", "modelFile"].keys
    let constant = JSONTree.object([Member(key: "$ref", value: .string("#/definitions/constant"))])
    let schema = JSONTree.string("Where the editor finds the schema.")
    self[path + ["properties"].keys] = .object(
      [
        Member(
          key: "$schema",
          value: .object([
            Member(key: "description", value: schema),
            Member(key: "type", value: .string("string")),
          ]))
      ] + names.map { Member(key: $0, value: constant) })
    self[path + ["required"].keys] = .array(names.map(JSONTree.string))
  }

  /// Offers names and accepts any other text.
  private mutating func offer(
    _ names: [String], as definition: String, else description: String
  ) {
    define(definition, [.names(names), .text(description)])
  }

  private mutating func define(_ definition: String, _ choices: [JSONTree]) {
    self[["definitions", definition, "anyOf"].keys] = .array(choices)
  }

  private static func choice(_ value: JSONTree, _ description: String) -> JSONTree {
    .object([
      Member(key: "const", value: value), Member(key: "description", value: .string(description)),
    ])
  }

  private static func names(_ names: [String]) -> JSONTree {
    .object([Member(key: "enum", value: .array(names.map(JSONTree.string)))])
  }

  private static func text(_ description: String) -> JSONTree {
    .object([
      Member(key: "description", value: .string(description)),
      Member(key: "$ref", value: .string("#/definitions/text")),
    ])
  }
}

extension [String] {
  fileprivate var keys: ArraySlice<Step> { map(Step.key)[...] }
}
