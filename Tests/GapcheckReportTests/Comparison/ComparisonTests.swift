import GapcheckCore
import GapcheckReport
import JSON
import SeededRandom
import Testing

@Suite struct `A comparison` {
  private func compare(_ before: Report, _ after: Report) throws -> Comparison {
    try Comparison(Pair(before, after), sources: Pair(.report, .profile))
  }

  private func report(_ profile: String, on day: CalendarDate = ReportOutput.today) -> Report {
    guard let profile = ProfileDecoder.decode(Array(profile.utf8)).profile else {
      preconditionFailure("the profile is not read")
    }
    let auditor = ReportOutput.auditor
    return Report(
      auditor.audit(Facts(profile, taxonomy: auditor.taxonomy, asOf: day)),
      taxonomy: auditor.taxonomy)
  }

  /// A profile that aims at one track, with the level of one of its skills and what shows it.
  private func profile(
    _ kubernetes: Int, _ evidence: String = "", target: String = "ai-infra-engineer",
    hours: Int = 10, more: String = ""
  ) -> String {
    """
    { "target": "\(target)", "hoursPerWeek": \(hours), "yearsOfExperience": 6, "skills": [
      { "skill": "Kubernetes", "level": \(kubernetes), "evidence": [\(evidence)] },
      "Python: advanced", "Docker: advanced", "Terraform: advanced", "Linux: advanced" ],
      "tasks": [{ "task": "CRUD", "share": 60 }\(more)] }
    """
  }

  private func text(_ comparison: Comparison) -> String {
    comparison.rendered(as: .text, options: RenderOptions(width: 400))
  }

  @Test(arguments: Example.allCases)
  func `of a thing with itself says that nothing moved`(example: Example) throws {
    let report = example.output.report
    let comparison = try compare(report, report)
    #expect(!comparison.hasMoved)
    #expect([.same, .unscored].contains(comparison.outcome))
    #expect(comparison.tracks.unchanged == report.tracks.count)
    #expect(comparison.skills.unchanged == report.skills.count)
    #expect(comparison.gaps?.unchanged == report.gaps.count)
    #expect(text(comparison).contains("Nothing moved."))
    #expect(!text(comparison).contains("→"))
  }

  @Test(arguments: [
    (Example.halfway, Example.platformEngineer), (.minimal, .dataEngineer), (.empty, .minimal),
    (.featureDeveloper, .databaseAdministrator),
  ])
  func `is the same the other way round`(first: Example, second: Example) throws {
    let one = try compare(first.output.report, second.output.report)
    let other = try compare(second.output.report, first.output.report)
    #expect(one.hasMoved && other.hasMoved)
    #expect(one.verdict == other.verdict.reversed && one.exposure == other.exposure.reversed)
    #expect(one.tracks.parts.map(\.track) == other.tracks.parts.map(\.track))
    #expect(one.tracks.unchanged == other.tracks.unchanged)
    for (move, back) in zip(one.tracks.parts, other.tracks.parts) {
      #expect(move.readiness == back.readiness.reversed)
      #expect(move.effortToReady == back.effortToReady.reversed)
      #expect(move.unblocked == back.blocked && move.blocked == back.unblocked)
    }
    #expect(one.skills.parts.map(\.skill) == other.skills.parts.map(\.skill))
    for (move, back) in zip(one.skills.parts, other.skills.parts) {
      #expect(move.levels == back.levels.reversed && move.reasons == back.reasons.reversed)
    }
    #expect(one.evidence.map(\.text) == other.evidence.map(\.text))
    for (move, back) in zip(one.evidence, other.evidence) {
      #expect(move.skills == back.skills.reversed)
    }
    #expect(one.tasks.parts.map(\.figures) == other.tasks.parts.map(\.figures.reversed))
    #expect(
      one.gaps?.parts.map(\.figures) == other.gaps?.parts.map(\.figures.reversed))
    #expect(one.signals.parts.map(\.status) == other.signals.parts.map(\.status.reversed))
    #expect(one.pitfalls.parts.map(\.isThere) == other.pitfalls.parts.map(\.isThere.reversed))
    let outcomes: [Comparison.Outcome: Comparison.Outcome] = [.better: .worse, .worse: .better]
    #expect(other.outcome == outcomes[one.outcome] ?? one.outcome)
  }

  @Test(arguments: 1...5)
  func `does not care for the order of skills in a profile`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = RandomProfile(seed: seed).bytes
    var profile = try #require(ProfileDecoder.decode(bytes).profile)
    let auditor = ReportOutput.auditor
    func report() -> Report {
      Report(
        auditor.audit(Facts(profile, taxonomy: auditor.taxonomy, asOf: ReportOutput.today)),
        taxonomy: auditor.taxonomy)
    }
    let before = report()
    let skills = try #require(JSONNode(parsing: bytes)["skills"]).elements
    var order = skills.indices.map { $0 }
    order.shuffle(using: &random)
    var tree = JSONTree(try JSONNode(parsing: bytes))
    tree["skills"] = .array(order.map { JSONTree(skills[$0]) })
    profile = try #require(ProfileDecoder.decode(Array(tree.line.utf8)).profile)
    let comparison = try compare(before, report())
    #expect(comparison.tracks.parts.isEmpty && comparison.gaps?.parts.isEmpty == true)
    #expect(
      comparison.skills.parts.isEmpty,
      "\(comparison.skills.parts.map { "\($0.skill.id) \($0.reasons)" })")
    #expect(!comparison.hasMoved)
  }

  @Test func `answers first whether it got better, by how much and because of what`() throws {
    let shown = #"{ "kind": "work", "note": "ran 40 clusters" }"#
    let comparison = try compare(report(profile(1)), report(profile(3, shown)))
    #expect(comparison.outcome == .better)
    let page = text(comparison)
    let lines = page.split(separator: "\n").map(String.init)
    #expect(lines[2].hasPrefix("Better: readiness for AI infrastructure engineer "))
    #expect(
      lines[2].contains(/\ \d+(\.\d+)? → \d+(\.\d+)? \(\+\d+(\.\d+)?\), \d+ h → \d+ h to ready/))
    #expect(lines[3].hasPrefix("Because of Kubernetes "))
    #expect(page.contains("now: 'Kubernetes' stated at 3"))
    #expect(page.contains("no more: 'Kubernetes' stated at 1"))
    #expect(!page.contains("skills[0]"))
    let worse = text(try compare(report(profile(3, shown)), report(profile(1))))
    #expect(worse.contains("Worse: readiness for AI infrastructure engineer"))
    #expect(worse.contains("(−"))
  }

  @Test func `names for a fall what went, and never what came instead`() throws {
    let typo = profile(3).replacing("Kubernetes", with: "Kubernets")
    let comparison = try compare(report(profile(3)), report(typo))
    #expect(comparison.outcome == .worse)
    #expect(comparison.causes.first?.skill.name == "Kubernetes operations")
    #expect(text(comparison).contains("(no more: 'Kubernetes' stated at 3)"))
  }

  @Test func `tells no reason in a line where several came`() throws {
    let shown = #"{ "kind": "work", "note": "ran 40 clusters" }, { "kind": "course", "note": "A" }"#
    let lines = text(try compare(report(profile(1)), report(profile(3, shown)))).split(
      separator: "\n")
    let because = try #require(lines.first { $0.hasPrefix("Because of ") })
    #expect(because.contains("Kubernetes operations"))
    #expect(!because.contains("course") && !because.contains("Certificate"))
  }

  @Test func `names as causes only skills that the recommended track asks for`() throws {
    let more = profile(3).replacing(
      #""Docker: advanced","#, with: #""Docker: advanced", "Rust: expert","#)
    let comparison = try compare(report(profile(1)), report(more))
    let gaps = Set(
      (comparison.gaps?.parts ?? []).compactMap {
        ($0.figures.before ?? $0.figures.after)?.skill.id
      })
    #expect(!comparison.causes.isEmpty)
    #expect(comparison.causes.allSatisfy { gaps.contains($0.skill.id) })
  }

  @Test(arguments: [
    (#""off": ["2026-12-01..2026-12-10"], "#, "Days without work: 0 → 10."),
    (#""start": "2027-06-01", "#, "The plan starts on 1 Jun 2027 in place of 21 Nov 2026."),
  ])
  func `says what was asked for differently`(answer: String, words: String) throws {
    let other = profile(2).replacing(#"{ "target""#, with: "{ \(answer)\"target\"")
    #expect(text(try compare(report(profile(2)), report(other))).contains(words))
  }

  @Test func `names evidence with the skills that it shows`() throws {
    let shown = #"{ "kind": "work", "note": "ran 40 clusters" }"#
    let comparison = try compare(report(profile(3)), report(profile(3, shown)))
    let moves = comparison.evidence.filter { $0.text.contains("ran 40 clusters") }
    #expect(moves.count == 1)
    #expect(moves.first?.skills.after.map(\.name) == ["Kubernetes operations"])
    #expect(moves.first?.skills.before.isEmpty == true)
  }

  @Test func `tells gaps that closed from new ones`() throws {
    let comparison = try compare(report(profile(1)), report(profile(4)))
    let gaps = try #require(comparison.gaps)
    let gap = try #require(
      gaps.parts.first { $0.figures.before?.skill.name == "Kubernetes operations" })
    #expect(
      gap.figures.after == nil
        || gap.figures.after.map(\.credited) ?? .none > gap.figures.before.map(\.credited) ?? .top)
    #expect(gaps.unchanged > 0)
    let closed = gaps.parts.filter { $0.figures.after == nil }.count
    let page = text(comparison)
    #expect(page.split(separator: "\n").count { $0.hasSuffix("closed") } == closed)
    let reversed = text(try compare(report(profile(4)), report(profile(1))))
    #expect(closed > 0 && reversed.split(separator: "\n").count { $0.hasSuffix("new") } == closed)
  }

  @Test func `says so where another track is recommended now`() throws {
    let comparison = try compare(
      report(profile(2)), report(profile(2, target: "ml-platform-engineer")))
    #expect(comparison.gaps == nil && comparison.verdict.hasMoved)
    let page = text(comparison)
    #expect(
      page.contains(
        "the recommended track was AI infrastructure engineer and is ML platform engineer"))
    #expect(page.contains("those of ML platform engineer in place of those of AI infra"))
  }

  @Test func `says so where the days or the hours differ`() throws {
    let comparison = try compare(
      report(profile(2)), report(profile(2, hours: 20), on: ReportOutput.today.adding(days: 60)))
    let page = text(comparison)
    #expect(page.contains("of different days, 21 Nov 2026 and 20 Jan 2027"))
    #expect(page.contains("The hours a week are 20 h after 10 h"))
    let same = text(try compare(report(profile(2)), report(profile(3))))
    #expect(!same.contains("different days") && !same.contains("hours a week are"))
  }

  @Test func `tells of the week`() throws {
    let more = #", { "task": "on-call", "share": 40 }"#
    let comparison = try compare(report(profile(2)), report(profile(2, more: more)))
    #expect(comparison.exposure.hasMoved && comparison.tasks.parts.count == 2)
    #expect(text(comparison).contains("100 % → 60 %"))
  }

  @Test func `says which of the two could not be scored`() throws {
    let (empty, minimal) = (Example.empty.output.report, Example.minimal.output.report)
    let page = text(try compare(empty, minimal))
    #expect(
      page.contains("Not comparable: the first of the two says nothing that could be scored."))
    #expect(!page.contains("Tracks") && page.contains("unknown → "))
    #expect(text(try compare(minimal, empty)).contains("the second of the two says nothing"))
  }

  @Test func `says what became of the other tracks`() throws {
    let comparison = try compare(report(profile(1)), report(profile(3)))
    let gains = comparison.tracks.parts.dropFirst().compactMap { move in
      move.readiness.after.flatMap { after in
        move.readiness.before.map { after.credited > $0.credited }
      }
    }
    let risen = gains.count { $0 }
    #expect(risen > 0)
    #expect(text(comparison).contains("Of the other tracks, readiness rose for \(risen)."))
  }

  @Test func `is drawn with ASCII alone where that is asked for`() throws {
    let comparison = try compare(report(profile(3)), report(profile(1)))
    let page = comparison.rendered(as: .text, options: RenderOptions(width: 80, ascii: true))
    #expect(page.unicodeScalars.first { !$0.isASCII } == nil)
  }

  @Test func `is not made of two taxonomies`() throws {
    let json = Example.minimal.output.json.replacing(
      /"taxonomyVersion": "[^"]*"/, with: #""taxonomyVersion": "1999.1""#)
    let saved = try SavedDocument(
      parsing: Array(json.utf8), taxonomy: ReportOutput.auditor.taxonomy)
    guard case .report(let old) = saved else {
      Issue.record("no report")
      return
    }
    let error = #expect(throws: ComparisonError.self) {
      try compare(old, Example.minimal.output.report)
    }
    #expect(error?.message.hasPrefix("made with taxonomy 1999.1 and ") == true)
  }

  @Test(arguments: [
    (Example.halfway, Example.platformEngineer), (.empty, .minimal), (.minimal, .halfway),
    (.halfway, .halfway),
  ])
  func `is JSON as its schema has it`(first: Example, second: Example) throws {
    let comparison = try compare(first.output.report, second.output.report)
    let schema = try SchemaFile.comparison.validator
    #expect(schema.faults(in: try JSONTree(parsing: comparison.json()), isStrict: true) == [])
  }

  @Test func `of a hostile profile puts nothing on a page that acts`() throws {
    let comparison = try compare(Example.minimal.output.report, HostileProfile.output.report)
    for format in [ReportFormat.text, .markdown, .html] {
      let page = comparison.rendered(as: format, options: RenderOptions())
      #expect(
        !page.unicodeScalars.contains { scalar in
          switch scalar.properties.generalCategory {
          case .control: scalar != "\n"
          case .format, .lineSeparator, .paragraphSeparator: true
          default: false
          }
        })
      #expect(format != .html || !page.contains("<script>"))
    }
  }
}
