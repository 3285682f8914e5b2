import GapcheckCore
import GapcheckReport
import JSON
import Testing

/// What a reader of a page is told, read back from the page itself.
private struct Told: Equatable {
  var track: String
  var readiness: [Int]
  var exposure: [Int]
  var end: String

  init(page: Page) throws {
    track = String(
      try #require(page.sections.first { $0.title.hasPrefix("Gaps for ") }).title.dropFirst(9))
    let verdict = try #require(page["Verdict"]?.firstMatch(of: /(\d+)\** \((\d+) … (\d+)\)/))
    readiness = [verdict.1, verdict.2, verdict.3].compactMap { Int($0) }
    let week = try #require(page["Exposure"]?.firstMatch(of: /(\d+) %\** \((\d+) … (\d+)\)/))
    exposure = [week.1, week.2, week.3].compactMap { Int($0) }
    let span = try #require(
      page["Plan"]?.firstMatch(of: /(\d+ \w+ \d{4}) to (\d+ \w+ \d{4})/))
    end = String(span.2)
  }

  init(report: Report, node: JSONNode) throws {
    func rounded(_ path: String) throws -> Int {
      Int((try #require(node.at(path)?.number)).rounded())
    }
    track = try #require(node.at("verdict.trackName")?.text)
    readiness = try ["credited", "proven", "claimed"].map { try rounded("verdict.readiness.\($0)") }
    exposure = try ["index", "low", "high"].map { try rounded("exposure.\($0)") }
    let plan = try #require(report.plan)
    end = plan.end.spelled
    #expect(node.at("plan.end")?.text == plan.end.description)
  }
}

@Suite struct `Formats of one report` {
  @Test(arguments: Example.personas)
  func `agree on track, readiness, exposure and the plan's end`(example: Example) throws {
    let output = example.output
    let told = try Told(report: output.report, node: output.node)
    #expect(try Told(page: Page(text: output.unwrapped)) == told)
    #expect(try Told(page: Page(markdown: output.markdown)) == told)
    #expect(try Told(page: Page(html: output.html)) == told)
  }

  @Test(arguments: Example.personas)
  func `name the same track in the verdict as in the plan`(example: Example) throws {
    let output = example.output
    let name = try #require(output.node.at("plan.trackName")?.text)
    #expect(output.node.at("verdict.track")?.text == output.node.at("plan.track")?.text)
    for page in [Page(text: output.unwrapped), Page(markdown: output.markdown)] {
      #expect(try #require(page["Verdict"]).contains(name))
      #expect(try #require(page["Plan"]).contains(name))
    }
  }

  @Test(arguments: Example.scored)
  func `give the same boxes to tick`(example: Example) throws {
    let output = example.output
    let items = try #require(output.node.at("plan.items")).elements
    let box = /- \[([ x])\] .*<!-- id:([a-z0-9-]+)(?: [a-z]+:[0-9-]+)* -->/
    let boxes = output.markdown.matches(of: box)
    let marked = Set(boxes.map { "\($0.2) \($0.1 == "x")" })
    #expect(boxes.count == items.count)
    #expect(
      marked == Set(items.map { "\($0["id"]?.text ?? "") \($0["done"]?.flag ?? false)" }))
    #expect(output.unwrapped.matches(of: /\[[ x]\]\s/).count == items.count)
    let ticked = output.html.matches(of: /aria-label="done"/).count
    let open = output.html.matches(of: /aria-label="to do"/).count
    #expect(ticked == items.count { $0["done"]?.flag == true } && ticked + open == items.count)
  }

  @Test(arguments: Example.allCases)
  func `have the sections in the order a reader needs them`(example: Example) {
    let keys = [
      "verdict", "exposure", "tracks", "gaps", "signals", "pitfalls", "coverage", "market", "plan",
      "questions",
    ]
    // Of nothing there is neither coverage nor a plan.
    let expected = example == .empty ? keys.filter { $0 != "coverage" && $0 != "plan" } : keys
    let found = example.output.report.document.sectionKeys.filter(keys.contains)
    #expect(Set(found).isSuperset(of: expected))
    #expect(found == keys.filter(found.contains))
  }

  @Test(arguments: Example.allCases)
  func `have the same sections on every page, none of them empty`(example: Example) throws {
    let text = Page(text: example.output.text).sections
    let markdown = Page(markdown: example.output.markdown).sections
    let html = try Page(html: example.output.html).sections
    #expect(text.map(\.title) == markdown.map(\.title))
    #expect(text.map(\.title) == html.map(\.title))
    #expect((text + markdown + html).allSatisfy { $0.body.contains { $0.isLetter } })
  }

  @Test(arguments: Example.allCases)
  func `say on the last line what they were made with`(example: Example) throws {
    for page in [example.output.unwrapped, example.output.markdown] {
      let last = try #require(page.split(separator: "\n").last)
      #expect(last.contains("taxonomy ") && last.contains("21 Nov 2026"))
    }
  }
}
