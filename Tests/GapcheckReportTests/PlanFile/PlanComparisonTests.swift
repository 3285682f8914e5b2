import GapcheckCore
import GapcheckReport
import SeededRandom
import Testing

@Suite struct `Plan comparison` {
  private static let made: PlanReport = plan(of: .featureDeveloper)
  private static let other: PlanReport = plan(of: .platformEngineer)
  private static let text = made.rendered(as: .markdown, options: RenderOptions())

  private static func plan(of example: Example) -> PlanReport {
    guard let plan = example.output.report.plan else {
      preconditionFailure("\(example) has no plan")
    }
    return plan
  }

  /// The text with the boxes of some items ticked.
  private static func ticking(_ text: String, _ isTicked: (String) -> Bool) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isTicked(String(line)) ? line.replacing("- [ ]", with: "- [x]", maxReplacements: 1) : line
    }.joined(separator: "\n")
  }

  private static func compare(_ text: String, _ plan: PlanReport = made) throws -> PlanComparison {
    PlanComparison(try PlanFile(markdown: text), renewed: plan)
  }

  @Test(arguments: Example.personas)
  func `finds a plan that was just made up to date`(example: Example) throws {
    let plan = Self.plan(of: example)
    let text = plan.rendered(as: .markdown, options: RenderOptions())
    let comparison = try Self.compare(text, plan)
    #expect(comparison.isUpToDate)
    #expect(comparison.markdown == text)
    #expect(comparison.text(from: "PLAN.md", color: true).isEmpty)
    #expect(comparison.file.items.map(\.id).sorted() == plan.items.map(\.id).sorted())
  }

  @Test(arguments: UInt64(1)...20)
  func `never minds what is ticked, and keeps it`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Self.ticking(Self.text) { _ in random.number(0...2) == 0 }
    let comparison = try Self.compare(text)
    #expect(comparison.isUpToDate)
    #expect(comparison.markdown == text)
    #expect(comparison.lostTicks.isEmpty)
  }

  @Test(arguments: UInt64(1)...20)
  func `loses no tick without a word`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Self.ticking(Self.text) { _ in random.number(0...2) == 0 }
    let comparison = try Self.compare(text, Self.other)
    let renewed = try PlanFile(markdown: comparison.markdown)
    let kept = Set(renewed.items.filter(\.isTicked).map(\.id))
    let told = Set(comparison.lostTicks.compactMap(\.id))
    let held = Set(comparison.file.items.filter(\.isTickedByHand).map(\.id))
    #expect(held.isSubset(of: kept.union(told)))
    #expect(kept.isDisjoint(with: told))
    let again = PlanComparison(renewed, renewed: Self.other)
    #expect(again.isUpToDate)
    #expect(again.markdown == comparison.markdown)
  }

  @Test func `tells items that changed from those that came and went`() throws {
    let comparison = try Self.compare(Self.text, Self.other)
    let (old, new) = (Set(Self.made.items.map(\.id)), Set(Self.other.items.map(\.id)))
    #expect(Set(comparison.new) == new.subtracting(old))
    #expect(Set(comparison.gone) == old.subtracting(new))
    #expect(Set(comparison.changed).isSubset(of: old.intersection(new)))
    #expect(
      comparison.summary
        == "1 item changed, \(comparison.new.count) new, \(comparison.gone.count) gone")
  }

  @Test func `counts what is changed by hand`() throws {
    let item = try #require(Self.made.items.first { !$0.isDone && !$0.checks.isEmpty })
    let check = try Self.compare(Self.text.replacing("Done when: ", with: "Done if: "))
    #expect(check.changed.contains(item.id))
    let title = try Self.compare(Self.text.replacing("# ", with: "#  ", maxReplacements: 1))
    #expect(title.summary == "no item, but 1 line changed")
    #expect(
      title.text(from: "PLAN.md", color: false).hasPrefix(
        "--- PLAN.md\n+++ as it would be made now\n@@ -1,4 +1,4 @@\n-#  "))
    let blank = try Self.compare(Self.text + "\n")
    #expect(!blank.isUpToDate)
    #expect(try Self.compare(String(Self.text.dropLast())).isUpToDate)
    let own = try Self.compare(Self.text + "- [x] call the *team* <!-- soon -->\n")
    #expect(own.lostTicks.map(\.words) == ["call the *team*"])
    #expect(own.lostTicks.map(\.line) == [own.lines.count + 1])
  }

  @Test func `opens what the profile no longer shows`() throws {
    let open = try #require(Self.made.items.first { !$0.isDone })
    let line = try #require(
      Self.text.split(separator: "\n").first { $0.contains("id:\(open.id) ") })
    let shown = "- [x] **\(open.title)** <!-- id:\(open.id) -->"
    let comparison = try Self.compare(Self.text.replacing(line, with: shown))
    #expect(comparison.changed == [open.id])
    #expect(comparison.lines.contains(String(line)))
    #expect(comparison.lostTicks.isEmpty)
  }

  @Test func `keeps the ends of the lines`() throws {
    let text = Self.text.replacing("\n", with: "\r\n")
    #expect(try Self.compare(text).isUpToDate)
    let renewed = try Self.compare(text, Self.other).markdown
    #expect(renewed.utf8.count { $0 == 0x0D } == renewed.utf8.count { $0 == 0x0A })
  }

  @Test func `shows no control character`() throws {
    let comparison = try Self.compare(Self.text + "\u{1B}[31mred\n")
    #expect(!comparison.text(from: "PLAN.md", color: false).contains("\u{1B}"))
    #expect(comparison.text(from: "PLAN.md", color: true).contains("\u{1B}[31m-"))
  }
}
