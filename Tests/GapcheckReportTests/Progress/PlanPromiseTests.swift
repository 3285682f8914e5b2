import GapcheckCore
import GapcheckReport
import Testing

@Suite struct `What a plan promises` {
  @Test(arguments: Example.scored, [5, 20])
  func `is kept when it is followed to the end`(example: Example, hours: Int) throws {
    try holds(try #require(PlanUnderWay(example.profile, hours: hours)))
  }

  @Test(arguments: 1...6)
  func `is kept for people by chance`(seed: UInt64) throws {
    try holds(try #require(PlanUnderWay(RandomProfile(seed: seed).bytes)))
  }

  private func holds(_ plan: PlanUnderWay) throws {
    let done = plan.ticking(plan.open.map(\.id))
    let readiness = try done.readiness(recordedOn: plan.origin.days.upperBound)
    #expect(readiness >= plan.origin.projected)
  }

  /// What is under way at the middle is finished with the rest: of work that is half done the
  /// ticks say nothing.
  @Test(arguments: Example.scored, [10, 20])
  func `stays in reach when it is followed to the middle`(example: Example, hours: Int) throws {
    let plan = try #require(PlanUnderWay(example.profile, hours: hours))
    let today = plan.origin.days.lowerBound.adding(days: 45)
    let begun = plan.open.filter { ($0.days?.lowerBound).map { $0 < today } ?? false }
    let progress = plan.ticking(begun.map(\.id)).progress(on: today)
    #expect(progress.figures.projected >= progress.figures.projectedAtStart)
    #expect(progress.late.isEmpty && progress.tally.minutesBehind <= 0)
  }

  @Test(arguments: Example.personas)
  func `is met before its end by whoever is ahead`(example: Example) throws {
    let plan = try #require(PlanUnderWay(example.profile))
    let progress = plan.ticking(plan.open.map(\.id)).progress(on: plan.origin.days.lowerBound)
    #expect(progress.tally.itemsDone == progress.tally.items)
    #expect(progress.figures.now >= progress.figures.projectedAtStart)
    #expect(progress.late.isEmpty && progress.pace == nil)
  }
}
