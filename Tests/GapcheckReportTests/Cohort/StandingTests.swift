import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `Who stands where in a cohort` {
  private static let auditor = ReportOutput.auditor

  /// The page of people, each with the answers of an example.
  private func report(_ people: [(name: String?, example: Example)]) throws -> CohortReport {
    var tally = CohortTally(Self.auditor.taxonomy)
    for (name, example) in people {
      var profile = try #require(ProfileDecoder.decode(example.profile).profile)
      profile.name = name
      let facts = Facts(profile, taxonomy: Self.auditor.taxonomy, asOf: ReportOutput.today)
      let (brief, steps) = Self.auditor.briefAndNextSteps(of: facts)
      tally.add(brief, steps: steps)
    }
    return CohortReport(tally, asOf: ReportOutput.today, taxonomy: Self.auditor.taxonomy)
  }

  private func page(_ report: CohortReport) -> Page {
    Page(markdown: report.rendered(as: .markdown, options: RenderOptions()))
  }

  private func alike(_ count: Int) -> [(name: String?, example: Example)] {
    (0..<count).map { ("Participant \($0 + 1)", .featureDeveloper) }
  }

  @Test func `is told of the members of groups, with readiness for every track`() throws {
    let body = try #require(page(try report(alike(6)))["Who stands where"])
    let readiness = Example.featureDeveloper.output.report.tracks.compactMap(\.readiness?.credited)
    let cells = readiness.map { "\($0.points)" }.joined(separator: " | ")
    #expect(body.contains("| Participant 3 | 1 | \(cells) |"))
    #expect(body.split(separator: "\n").count { $0.hasPrefix("| Participant") } == 6)
  }

  @Test func `is not told of people in no group`() throws {
    let page = page(try report(alike(6) + [("Participant 7", .databaseAdministrator)]))
    #expect(page["Study groups"]?.contains("in no group") == true)
    #expect(page["Who stands where"]?.contains("Participant 6") == true)
    #expect(page.sections.allSatisfy { !$0.body.contains("Participant 7") })
  }

  @Test func `is not told of few people, nor of people without names`() throws {
    #expect(page(try report(alike(4)))["Who stands where"] == nil)
    #expect(page(try report(alike(6).map { (nil, $0.example) }))["Who stands where"] == nil)
  }

  @Test func `is the same of parts that were saved and read again`() throws {
    let report = try report(alike(6))
    let part = try CohortReport.part(
      parsing: Array(report.json().utf8), taxonomy: Self.auditor.taxonomy)
    let again = CohortReport(part.tally, asOf: part.asOf, taxonomy: Self.auditor.taxonomy)
    #expect(again.json() == report.json())
    #expect(page(again)["Who stands where"] == page(report)["Who stands where"])
  }

  @Test func `is left out where a saved part does not have it`() throws {
    let text = try report(alike(6)).json().replacing(/,"standing":\[[0-9,]*\]/, with: "")
    let part = try CohortReport.part(parsing: Array(text.utf8), taxonomy: Self.auditor.taxonomy)
    let again = CohortReport(part.tally, asOf: part.asOf, taxonomy: Self.auditor.taxonomy)
    #expect(page(again)["Who stands where"] == nil && page(again)["Study groups"] != nil)
  }

  @Test(arguments: [
    (#""exposure":\[[^"]*\]"#, #""exposure":[[50,1000000000000000]]"#, "a whole number from 0"),
    (#""exposure":\[[^"]*\]"#, #""exposure":[[50,1],[50,1]]"#, "given once"),
    (#""people":[0-9]+"#, #""people":1000000000000000"#, "a whole number from 0"),
    (#""level":[0-9]"#, #""level":5"#, "a whole number up to 4"),
    (#""steps":\[(\{[^}]*\})"#, #""steps":[$1,$1"#, "given once"),
  ])
  func `of sizes that do not add up is refused`(
    part: String, other: String, expected: String
  ) throws {
    var text = try report(alike(6)).json()
    let match = try #require(text.firstMatch(of: Regex(part)))
    let first = match.output.count > 1 ? String(match.output[1].substring ?? "") : ""
    text.replaceSubrange(match.range, with: other.replacing("$1", with: first))
    let error = try #require(throws: SummaryPartError.self) {
      try CohortReport.part(parsing: Array(text.utf8), taxonomy: Self.auditor.taxonomy)
    }
    #expect(error.message.contains(expected), "\(error.message)")
  }

  @Test(arguments: [
    ("[1,2]", "standing' must be a number for each track"),
    ("[101]", "standing[0]' must be a whole number up to 100"),
  ])
  func `is refused where a saved part has it wrong`(standing: String, expected: String) throws {
    let text = try report(alike(6)).json()
      .replacing(/"standing":\[[0-9,]*\]/, with: "\"standing\":\(standing)")
    let error = try #require(throws: SummaryPartError.self) {
      try CohortReport.part(parsing: Array(text.utf8), taxonomy: Self.auditor.taxonomy)
    }
    #expect(error.message.contains(expected))
  }
}
