import GapcheckCore
import GapcheckReport
import JSON
import Testing

@Suite struct `Numbers of a report` {
  @Test(arguments: Example.allCases)
  func `rank proven, credited and claimed in that order everywhere`(example: Example) {
    example.output.node.visit { path, node in
      guard let proven = node["proven"]?.number, let credited = node["credited"]?.number,
        let claimed = node["claimed"]?.number
      else { return }
      #expect(proven <= credited && credited <= claimed, "\(path)")
    }
  }

  @Test(arguments: Example.allCases)
  func `let no span of dates end before it starts`(example: Example) {
    example.output.node.visit { path, node in
      guard let from = node["from"]?.text, let to = node["to"]?.text else { return }
      #expect(from <= to, "\(path)")
    }
  }

  @Test(arguments: Example.personas)
  func `keep exposure within its band and its parts together`(example: Example) throws {
    let exposure = try #require(example.output.node["exposure"])
    for part in [exposure] + (exposure["tasks"]?.elements ?? []) {
      let middle = try #require((part["index"] ?? part["exposure"])?.number)
      #expect(try #require(part["low"]?.number) <= middle)
      #expect(try #require(part["high"]?.number) >= middle)
    }
    let index = try #require(exposure["index"]?.number)
    let layers = try #require(exposure["byLayer"]).members.compactMap(\.node.number)
    let categories = try #require(exposure["byCategory"]).members.compactMap(\.node.number)
    #expect(abs(layers.reduce(0, +) - 100) < 0.1)
    #expect(abs(categories.reduce(0, +) - index) < 0.1)
  }

  @Test(arguments: Example.personas)
  func `make the exposure index the mean of the tasks by share`(example: Example) throws {
    let exposure = try #require(example.output.node["exposure"])
    let tasks = try #require(exposure["tasks"]).elements.map { task in
      (share: task["share"]?.number ?? 0, exposure: task["exposure"]?.number ?? 0)
    }
    let total = tasks.map(\.share).reduce(0, +)
    let mean = tasks.map { $0.share * $0.exposure }.reduce(0, +) / total
    #expect(abs(mean - (try #require(exposure["index"]?.number))) < 0.1)
  }

  @Test(arguments: Example.scored)
  func `give each gap a level to gain, and what an hour gains of it`(example: Example) throws {
    for gap in try #require(example.output.node["gaps"]).elements {
      let id = gap["skill"]?.text ?? ""
      let hours = try #require(gap["hours"]?.number)
      let gain = try #require(gap["gain"]?.number)
      let perHour = try #require(gap["gainPerHour"]?.number)
      #expect(try #require(gap.at("have.credited")?.number) < gap["need"]?.number ?? 0, "\(id)")
      #expect(gain > 0 && hours > 0, "\(id)")
      // Hours are written to the tenth, gains per hour to the hundredth.
      #expect(abs(perHour * hours - gain) <= 0.011 * hours + 0.06 * perHour, "\(id)")
      #expect(gap["core"]?.flag == (gap["weight"]?.text == "core"), "\(id)")
    }
  }

  @Test(arguments: Example.scored)
  func `rank gaps by blocking, then by gain per hour`(example: Example) throws {
    let gaps = try #require(example.output.node["gaps"]).elements.map { gap in
      (gap["blocker"]?.flag == true ? 1 : 0, gap["gainPerHour"]?.number ?? -1)
    }
    #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test(arguments: Example.scored)
  func `count every blocker of the planned track among the gaps`(example: Example) throws {
    let report = example.output.report
    let blockers = try #require(report.plannedTrack).blockers.map(\.name)
    #expect(blockers.sorted() == report.gaps.filter(\.isBlocker).map(\.requirement).sorted())
    #expect(report.gaps.filter(\.isBlocker).allSatisfy { $0.weight == "core" })
  }

  @Test(arguments: Example.scored)
  func `keep the plan between today's readiness and its bound`(example: Example) throws {
    let plan = try #require(example.output.node["plan"])
    let projected = try #require(plan["projected"]?.number)
    #expect(try #require(plan["readiness"]?.number) <= projected)
    #expect(projected <= (try #require(plan["bound"]?.number)))
    let track = try #require(example.output.report.plannedTrack)
    #expect(Double(track.projected.hundredths) / 100 <= projected)
  }

  @Test(arguments: Example.scored)
  func `keep every item within the plan and every week within its hours`(
    example: Example
  ) throws {
    let plan = try #require(example.output.node["plan"])
    let start = try #require(plan["start"]?.text)
    let end = try #require(plan["end"]?.text)
    for item in try #require(plan["items"]).elements {
      #expect(try #require(item["from"]?.text) >= start, "\(item["id"]?.text ?? "")")
      #expect(try #require(item["to"]?.text) <= end, "\(item["id"]?.text ?? "")")
    }
    for week in try #require(plan["weeks"]).elements {
      #expect(
        try #require(week["hours"]?.number) <= (try #require(week["capacityHours"]?.number)) + 0.05)
    }
  }

  @Test(arguments: Example.scored)
  func `spend the plan's hours on its items and what is left over`(example: Example) throws {
    let plan = try #require(example.output.node["plan"])
    let items = try #require(plan["items"]).elements
    let spent = items.compactMap { $0["hours"]?.number }.reduce(0, +)
    let slack = try #require(plan["slackHours"]?.number)
    // Each figure is rounded to a tenth of an hour.
    let budget = try #require(plan["budgetHours"]?.number)
    #expect(abs(spent + slack - budget) <= 0.05 * Double(items.count + 2))
  }
}
