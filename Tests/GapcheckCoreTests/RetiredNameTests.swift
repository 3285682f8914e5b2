import GapcheckCore
import Testing

@Suite struct `A retired skill` {
  /// The embedded taxonomy with one retired id.
  private func taxonomy(_ entry: String) throws -> Taxonomy {
    try Taxonomy.read(
      files: Embedded.files.map { name, bytes in
        name == "retired.json" ? (name, Array("{ \"entries\": [\(entry)] }".utf8)) : (name, bytes)
      })
  }

  private func retired(_ id: String, replacedBy replacement: String) -> String {
    #"""
    { "id": "\#(id)", "kind": "skill", "replacedBy": "\#(replacement)", "reason": "Merged.",
      "sources": ["estimate:one skill under two names"], "lifecycle": "reference",
      "reviewed": "2026-11" }
    """#
  }

  @Test func `still means what took its place`() throws {
    let taxonomy = try taxonomy(retired("cache-craft", replacedBy: "caching"))
    let name = taxonomy.names.skill(named: NormalizedName("cache-craft"))
    #expect(name.map { taxonomy[$0].id.text } == "caching")
    #expect(Embedded.taxonomy.names.skill(named: NormalizedName("cache-craft")) == nil)
  }

  @Test(arguments: [
    ("caching", "docker-containers", "the id 'caching' is retired and must not be used again"),
    ("cache-craft", "cachign", "unknown skill 'cachign'"),
  ])
  func `is not used again, and leads somewhere`(
    id: String, replacement: String, message: String
  ) {
    let problems = #expect(throws: TaxonomyError.self) {
      _ = try taxonomy(retired(id, replacedBy: replacement))
    }
    let messages = problems?.problems.map(\.message) ?? []
    #expect(messages.contains { $0.hasPrefix(message) }, "\(messages)")
  }
}
