import GapcheckCore
import Testing

@Suite struct `Exposure of a week` {
  private let crud = Embedded.taxonomy.tasks[Embedded.taskPosition("t-api-crud")]
  private let design = Embedded.taxonomy.tasks[Embedded.taskPosition("t-gen-design")]

  @Test(arguments: [(50, 50), (30, 70), (100, 0), (10, 10), (1, 3)])
  func `is the mean of its tasks by share`(first: Int, second: Int) throws {
    let exposure = try #require(try exposure(first, second))
    func mean(_ value: (WorkTask) -> Int) -> Int {
      (first * value(crud) + second * value(design)) * 10 / (first + second)
    }
    #expect(abs(exposure.index.hundredths - mean(\.exposure)) <= 1)
    #expect(abs(exposure.low.hundredths - mean { max(50, $0.exposure - $0.band) }) <= 1)
    #expect(abs(exposure.high.hundredths - mean { min(950, $0.exposure + $0.band) }) <= 1)
    #expect(exposure.glue.hundredths / 10 == first * 1000 / (first + second))
    let judgment = exposure.byLayer.first { $0.layer == .judgment }
    #expect(judgment?.share.hundredths == 10_000 - exposure.glue.hundredths)
    let parts = exposure.byCategory.map(\.points.hundredths).reduce(0, +)
    #expect(abs(parts - exposure.index.hundredths) <= exposure.byCategory.count)
  }

  @Test func `moves with its circumstances, each once`() throws {
    let delta = try #require(Embedded.taxonomy.modifiers.first { $0.id.text == "regulated" }?.delta)
    let plain = try #require(try exposure(50, 50))
    let week = try #require(try exposure(50, 50, week: "regulated"))
    let both = try #require(try exposure(50, 50, week: "regulated", task: "regulated"))
    #expect(delta < 0)
    #expect(week.items.first?.exposure == crud.exposure + delta)
    #expect(week.index < plain.index)
    #expect(both.index == week.index)
  }

  @Test func `stays within its limits`() throws {
    let all = Embedded.taxonomy.modifiers.map { #""\#($0.id)""# }.joined(separator: ",")
    let facts = try Facts(json: #"{"skills":[],"context":[\#(all)],"tasks":["CRUD","mentoring"]}"#)
    let exposure = try #require(Exposure(facts, taxonomy: Embedded.taxonomy))
    for item in exposure.items {
      #expect((50...950).contains(item.low) && (50...950).contains(item.high))
      #expect(item.low <= item.exposure && item.exposure <= item.high)
    }
  }

  @Test func `speaks of twelve to eighteen months from the day of the audit`() throws {
    let horizon = try #require(try exposure(50, 50)).horizon
    #expect(horizon.lowerBound.description == "2027-11-21")
    #expect(horizon.upperBound.description == "2028-05-21")
  }

  @Test func `is not measured without a task that is known`() throws {
    let facts = try Facts(json: #"{"skills":[],"tasks":["herding cats"]}"#)
    #expect(Exposure(facts, taxonomy: Embedded.taxonomy) == nil)
    #expect(facts.unrecognized.map(\.kind) == [.task])
  }

  @Test(arguments: [("", 50_000), (#","share":80"#, 80_000)])
  func `shares what is left of the week among the tasks without a share`(
    given: String, first: Int
  ) throws {
    let facts = try Facts(
      json: #"{"skills":[],"tasks":[{"task":"CRUD"\#(given)},{"task":"code review"}]}"#)
    #expect(facts.tasks.map(\.share) == [first, 100_000 - first])
    #expect(facts.tasks.map(\.isShareAssumed) == [given.isEmpty, true])
  }

  private func exposure(
    _ first: Int, _ second: Int, week: String? = nil, task: String? = nil
  ) throws -> Exposure? {
    let context = [week].compactMap { $0 }.map { #","context":"\#($0)""# }.joined()
    let own = [task].compactMap { $0 }.map { #","context":"\#($0)""# }.joined()
    let facts = try Facts(
      json: """
        {"skills":[]\(context),"tasks":[{"task":"t-api-crud","share":\(first)\(own)},
          {"task":"t-gen-design","share":\(second)\(own)}]}
        """)
    return Exposure(facts, taxonomy: Embedded.taxonomy)
  }
}
