import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `A plan as a table and as a calendar` {
  private func plan(of example: Example) throws -> PlanReport {
    try #require(example.output.report.plan)
  }

  private func text(_ plan: PlanReport, _ format: PlanFormat) -> String {
    plan.rendered(as: format, options: RenderOptions())
  }

  /// A plan for a profile of a name, by the hours, the start and the track it asks for.
  private func plan(name: String, hours: Int, start: String, target: String) throws -> PlanReport {
    let profile = """
      {"name": "\(name)", "hoursPerWeek": \(hours), "start": "\(start)", "target": "\(target)",
       "skills": ["Python: advanced", "Kubernetes: advanced"]}
      """
    return try #require(ReportOutput.report(of: Array(profile.utf8)).plan)
  }

  private func uids(_ plan: PlanReport) -> [String] {
    ContentLines(text(plan, .ics)).values(of: "UID")
  }

  @Test(arguments: Example.scored)
  func `has a row for each item, with the figures of the JSON`(example: Example) throws {
    let table = try #require(CSVTable(text(try plan(of: example), .csv))?.records)
    let titles = try #require(table.first)
    let items = try #require(example.output.node.at("plan.items")).elements
    #expect(table.count == items.count + 1)
    for (record, item) in zip(table.dropFirst(), items) {
      let row = Dictionary(uniqueKeysWithValues: zip(titles, record))
      for (column, key) in [
        ("id", "id"), ("title", "title"), ("kind", "kind"), ("phase", "phase"),
        ("start_date", "from"), ("due_date", "to"),
      ] { #expect(row[column] == item[key]?.text) }
      for (column, key) in [("hours", "hours"), ("gain", "gain"), ("week", "week")] {
        #expect(row[column].flatMap(Double.init) == item[key]?.number)
      }
      let skills = try #require(item["skills"]).elements.compactMap { $0["id"]?.text }
      #expect(row["skills"] == skills.joined(separator: ";"))
      #expect(row["status"] == (item["done"]?.flag == true ? "done" : "todo"))
      #expect(row["track"] == example.output.node.at("plan.track")?.text)
      let description = try #require(row["description"])
      for line in try #require(item["checks"]).texts + [item["why"]?.text ?? ""] {
        #expect(description.contains(line))
      }
    }
  }

  @Test(arguments: Example.scored)
  func `has an event for each open item and each end of a phase`(example: Example) throws {
    let plan = try plan(of: example)
    let lines = ContentLines(text(plan, .ics))
    let open = plan.items.filter { !$0.isDone }
    let days = open.map { ($0.from, $0.to) } + plan.phases.map { ($0.to, $0.to) }
    func date(_ day: CalendarDate) -> String { day.description.replacing("-", with: "") }
    #expect(lines.values(of: "DTSTART;VALUE=DATE") == days.map { date($0.0) })
    #expect(lines.values(of: "DTEND;VALUE=DATE") == days.map { date($0.1.adding(days: 1)) })
    #expect(lines.physical.allSatisfy { $0.utf8.count <= 75 })
    let uids = lines.values(of: "UID")
    #expect(uids.count == days.count && Set(uids).count == uids.count)
    #expect(zip(uids, open).allSatisfy { $0.hasPrefix("\($1.id)-") && $0.hasSuffix("@gapcheck") })
  }

  @Test func `keeps the identity of events when a person plans again`() throws {
    let first = uids(
      try plan(name: "Ada", hours: 20, start: "2026-12-01", target: "ai-infra-engineer"))
    let second = uids(
      try plan(name: "Ada", hours: 12, start: "2027-01-11", target: "agent-engineer"))
    func named(_ uids: [String]) -> [Substring: String] {
      Dictionary(uniqueKeysWithValues: uids.map { ($0.dropLast(26), $0) })
    }
    let shared = named(first).filter { named(second)[$0.key] != nil }
    #expect(shared.count > 5)
    #expect(shared.allSatisfy { named(second)[$0.key] == $0.value })
  }

  @Test func `keeps two people's events apart`() throws {
    let plans = try ["Ada", "Grace"].map {
      uids(try plan(name: $0, hours: 20, start: "2026-12-01", target: "ai-infra-engineer"))
    }
    #expect(plans[0].count == plans[1].count && Set(plans[0]).isDisjoint(with: plans[1]))
  }

  @Test func `lets no name act in a calendar or a table`() throws {
    let plan = try #require(HostileProfile.output.report.plan)
    let lines = ContentLines(text(plan, .ics))
    #expect(lines.values(of: "BEGIN").filter { $0 == "VCALENDAR" }.count == 1)
    #expect(CSVTable(text(plan, .csv)) != nil)
    for line in lines.physical {
      let controls = line.unicodeScalars.filter { $0.isSpelledOut }
      #expect(controls.isEmpty && line.utf8.count <= 75)
    }
  }

  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `hashes names as the authors of the function publish`(name: String, hash: UInt64) {
    #expect(name.stableHash == hash)
  }
}
