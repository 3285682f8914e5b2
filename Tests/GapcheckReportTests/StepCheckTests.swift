import GapcheckCore
import GapcheckReport
import Testing

/// The check that a step of a plan ends with.
@Suite struct `A step of a plan` {
  private static let catalog = Catalog.embedded
  private static let serving = catalog.taxonomy.skills.first { $0.id.text == "vllm-serving" }

  private static func checks(of step: PlanReport.SkillStep) throws -> [String] {
    let taxonomy = catalog.taxonomy
    let skill = try #require(taxonomy.skills.first { $0.id.text == step.skill.id })
    if let check = skill.check(of: step.to) { return [check] }
    let anchor = try #require(taxonomy.levels.first { $0.level == step.to })
    return ["you are at level \(step.to), \(anchor.name.lowercased()): \(anchor.behaviour)"]
  }

  @Test(arguments: Example.scored)
  func `is done when the check of its skill and level holds`(example: Example) throws {
    let plan = try #require(example.output.report.plan)
    let items = plan.items.filter { [.study, .prove].contains($0.kind) }
    #expect(!items.isEmpty)
    for item in items {
      #expect(item.checks == (try Self.checks(of: #require(item.skills.first))), "\(item.id)")
    }
  }

  @Test func `ships a first run towards the exercise at level 1, and the exercise above`() throws {
    let ship = try #require(Self.serving).ship
    func shipped(_ level: Int) throws -> String? {
      try Self.catalog.page("step:vllm-serving-\(level)").paragraphs.first { $0.label == "Ship" }?
        .text
    }
    #expect(try shipped(1) == "A first runnable step towards this: \(ship)")
    #expect(try (2...4).map(shipped) == [ship, ship, ship])
  }

  @Test func `has its check on its page, and the skill has all three`() throws {
    let done = try #require(Self.serving).done
    for (level, check) in zip(1..., done) {
      let page = try Self.catalog.page("step:vllm-serving-\(level)")
      #expect(page.paragraphs.last.map { [$0.label, $0.text] } == ["Done when", check])
    }
    let top = try Self.catalog.page("step:vllm-serving-4")
    #expect(top.paragraphs.last?.label == "Done when")
    #expect(top.paragraphs.last?.text.hasPrefix("you are at level 4, expert: Others rely") == true)
    let page = try Self.catalog.page("vllm-serving")
    let list = try #require(page[list: "Done when"])
    #expect(list.items.map(\.words) == done)
    #expect(list.items.map { $0.subject?.id } == (1...3).map { "vllm-serving-\($0)" })
  }
}
