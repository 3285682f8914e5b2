import GapcheckCore
import GapcheckReport
import SeededRandom
import Testing

@Suite struct `A renewed plan` {
  private struct Trial: CustomTestStringConvertible {
    let plan: PlanUnderWay
    let day: CalendarDate
    let testDescription: String

    /// A plan of somebody, ticked here and there, on some day before, within or after it.
    init(seed: UInt64) throws {
      var random = SplitMix64(seed: seed)
      let example = random.one(of: Example.scored)
      let hours = random.one(of: [4, 10, 20, 45])
      let plan = try #require(PlanUnderWay(example.profile, hours: hours))
      let share = random.number(0...10)
      let ticks = plan.open.filter { _ in random.number(1...10) <= share }.map(\.id)
      let offset = random.number(
        -10...(plan.origin.days.upperBound.days(since: plan.origin.days.lowerBound) + 60))
      self.plan = plan.ticking(ticks)
      day = plan.origin.days.lowerBound.adding(days: offset)
      testDescription = "\(example), \(hours) h, \(ticks.count) ticks, \(day)"
    }
  }

  @Test(arguments: 1...8)
  func `keeps every tick, and is what its own record makes`(seed: UInt64) throws {
    let under = try Trial(seed: seed)
    let renewed = under.plan.renewed(on: under.day)
    let place = Comment(rawValue: under.testDescription)
    #expect(renewed.ticked.isSuperset(of: under.plan.ticked), place)
    #expect(renewed.madeAgain == renewed.markdown, place)
    #expect(renewed.renewed(on: under.day).markdown == renewed.markdown, place)
    #expect(renewed.origin == under.plan.origin, place)
    #expect(renewed.open.allSatisfy { $0.days.map { $0.lowerBound >= under.day } ?? false }, place)
  }

  private let plan: PlanUnderWay

  init() throws {
    plan = try #require(PlanUnderWay(Example.featureDeveloper.profile))
  }

  private func day(_ number: Int) -> CalendarDate {
    plan.origin.days.lowerBound.adding(days: number - 1)
  }

  @Test func `is another one with other hours, and remembers them`() throws {
    let renewed = plan.renewed(on: day(30), hours: 6)
    #expect(renewed.file.record.overrides.hours == Effort(hours: 6))
    #expect(renewed.madeAgain == renewed.markdown)
    #expect(renewed.progress(on: day(40)).plan.hoursPerWeek == Effort(hours: 6))
  }

  @Test func `keeps the day of each tick when it is renewed again`() throws {
    let first = try #require(plan.open.first).id
    let once = plan.ticking([first]).renewed(on: day(5))
    let second = try #require(once.open.first).id
    let twice = once.ticking([second]).renewed(on: day(9))
    let days = Dictionary(uniqueKeysWithValues: twice.file.items.map { ($0.id, $0.doneOn) })
    #expect(days[first] == day(5) && days[second] == day(9))
    #expect(twice.madeAgain == twice.markdown)
  }

  @Test func `opens an item again whose tick was taken back`() throws {
    let first = try #require(plan.open.first).id
    let ticked = plan.ticking([first]).renewed(on: day(5))
    let renewed = ticked.ticking([first], as: " ").renewed(on: day(6))
    #expect(renewed.open.contains { $0.id == first && $0.doneOn == nil })
    #expect(renewed.madeAgain == renewed.markdown)
  }

  /// A level fades when it is long not used; the day on which it was reached stays in the file.
  @Test func `has work again that was done so long ago that it faded`() throws {
    let steps = plan.open.map(\.id).filter { $0.hasSuffix("-1") }
    let done = plan.ticking(steps).renewed(on: day(5))
    let late = done.renewed(on: day(5).adding(days: 3650))
    let faded = late.open.filter { $0.doneOn == day(5) }
    #expect(!faded.isEmpty)
    #expect(late.madeAgain == late.markdown)
    #expect(late.ticked.union(faded.map(\.id)).isSuperset(of: done.ticked))
    #expect(done.progress(on: day(3655)).added.contains { $0.doneBefore == day(5) })
  }
}
