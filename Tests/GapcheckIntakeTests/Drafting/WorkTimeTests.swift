import GapcheckCore
import Testing

@testable import GapcheckIntake

@Suite struct `Time of work` {
  private func period(_ start: String?, _ end: String?, isCurrent: Bool = false) -> Period {
    Period(
      start: start.flatMap(Month.init(iso:)), end: end.flatMap(Month.init(iso:)),
      isCurrent: isCurrent)
  }

  @Test(arguments: [
    (["2020-01", "2020-12"], 12), (["2020-01", "2020-01"], 1),
    (["2020-01", "2020-12", "2020-07", "2021-06"], 18),
    (["2020-01", "2020-12", "2020-03", "2020-05"], 12),
    (["2020-01", "2020-06", "2021-01", "2021-06"], 12),
  ])
  func `counts months of overlapping periods once`(ends: [String], months: Int) {
    let periods = stride(from: 0, to: ends.count, by: 2).map { period(ends[$0], ends[$0 + 1]) }
    #expect(WorkTime(periods, asOf: Embedded.today).months == months)
    #expect(WorkTime(periods.reversed(), asOf: Embedded.today).months == months)
  }

  @Test func `ends what still runs in the month of the audit`() {
    let time = WorkTime([period("2026-01", nil, isCurrent: true)], asOf: Embedded.today)
    #expect(time.months == 11)
    #expect(time.span?.upperBound == Month(of: Embedded.today))
  }

  @Test func `counts no month after the day of the audit`() {
    let time = WorkTime([period("2026-01", "2030-01")], asOf: Embedded.today)
    #expect(time.months == 11)
  }

  @Test func `says nothing of periods that lack a start or an end`() {
    let time = WorkTime([period(nil, "2020-01"), period("2020-01", nil)], asOf: Embedded.today)
    #expect(time.months == 0 && time.span == nil)
  }
}
