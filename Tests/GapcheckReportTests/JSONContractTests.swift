import GapcheckReport
import JSON
import Testing

@Suite struct `JSON that pipelines may rely on` {
  @Test(arguments: Example.allCases)
  func `has every listed key with the right kind of value`(example: Example) {
    let faults = ReportContract.shape.faults(in: example.output.node, at: "")
    #expect(faults == [])
  }

  @Test(arguments: Example.allCases)
  func `has null only where nothing can be told`(example: Example) {
    var found: Set<String> = []
    example.output.node.visit { path, node in if node.isNull { found.insert(path) } }
    #expect(found.subtracting(ReportContract.nullable) == [])
  }

  @Test(arguments: Example.scored)
  func `has null for no score of a profile that says something`(example: Example) throws {
    let tracks = try #require(example.output.node["tracks"]).elements
    for key in ["readiness", "foundation", "delta"] {
      #expect(tracks.allSatisfy { $0[key]?.isNull == false })
    }
    #expect(example.output.node["plan"]?.isNull == false)
  }

  @Test func `has no score, no gap and no plan for a profile that says nothing`() throws {
    let node = Example.empty.output.node
    let tracks = try #require(node["tracks"]).elements
    #expect(node.at("verdict.status")?.text == "insufficient-information")
    #expect(node["plan"]?.isNull == true && node["exposure"]?.isNull == true)
    #expect(node["gaps"]?.elements.isEmpty == true && node["skills"]?.elements.isEmpty == true)
    #expect(tracks.allSatisfy { $0["readiness"]?.isNull == true })
    #expect(try #require(node["questions"]).elements.isEmpty == false)
  }

  @Test(arguments: Example.allCases)
  func `lists every track once, each of its kind`(example: Example) throws {
    let tracks = try #require(example.output.node["tracks"]).elements
    func ids(_ kind: String) -> [String] {
      tracks.filter { $0["kind"]?.text == kind }.compactMap { $0["id"]?.text }.sorted()
    }
    #expect(ids("subrole") == ReportContract.subroles.sorted())
    #expect(ids("specialization") == ReportContract.specializations.sorted())
    #expect(ids("deepen") == ReportContract.deeper.sorted())
  }

  @Test(arguments: Example.allCases, ["skills", "signals", "pitfalls", "claims", "tracks"])
  func `gives each entry of a list its own id`(example: Example, list: String) throws {
    let ids = try #require(example.output.node[list]).elements.compactMap { $0["id"]?.text }
    #expect(ids.count == Set(ids).count)
  }

  @Test(arguments: Example.scored)
  func `gives each plan item its own id, in kebab case`(example: Example) throws {
    let ids = try #require(example.output.node.at("plan.items")).elements
      .compactMap { $0["id"]?.text }
    #expect(ids.count == Set(ids).count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
  }

  @Test(arguments: Example.allCases)
  func `lets only skills transfer that it lists`(example: Example) throws {
    let node = example.output.node
    let held = Set(try #require(node["skills"]).elements.compactMap { $0["id"]?.text })
    for topic in try #require(node["transfers"]).elements {
      #expect(held.isSuperset(of: try #require(topic["skills"]).texts))
    }
  }

  @Test(arguments: Example.allCases)
  func `is the same to the byte when the same profile is audited again`(example: Example) {
    let again = ReportOutput(profile: example.profile)
    #expect(again.json == example.output.json)
    #expect(again.text == example.output.text)
    #expect(again.markdown == example.output.markdown)
  }

  @Test(arguments: Example.scored)
  func `of the plan alone carries its own format and the same items`(example: Example) throws {
    let plan = try #require(example.output.report.plan)
    let text = plan.rendered(as: .json, options: RenderOptions())
    let node = try JSONNode(parsing: Array(text.utf8))
    let whole = try #require(example.output.node["plan"])
    #expect(node["format"]?.text == "gapcheck.plan/1")
    #expect(node["asOf"]?.text == "2026-11-21")
    for key in ["track", "start", "end"] { #expect(node[key]?.text == whole[key]?.text) }
    #expect(
      node["items"]?.elements.compactMap { $0["id"]?.text }
        == whole["items"]?.elements.compactMap { $0["id"]?.text })
  }
}
