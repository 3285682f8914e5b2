/// The days of a plan on which something can be done: those still ahead, but for days off.
///
/// Days are counted from 1, the plan's first.
package struct WorkingDays: Sendable {
  let start: CalendarDate
  /// The first day that still lies ahead.
  let first: Int
  /// Spans without work, in order and apart, none before the first day.
  private let off: [ClosedRange<Int>]

  init(start: CalendarDate, resumed: CalendarDate? = nil, off: [ClosedRange<CalendarDate>] = []) {
    self.start = start
    let first = max(1, resumed.map { $0.days(since: start) + 1 } ?? 1)
    self.first = first
    self.off = off.compactMap { span in
      let from = max(first, span.lowerBound.days(since: start) + 1)
      let to = span.upperBound.days(since: start) + 1
      return from <= to ? from...to : nil
    }
  }

  package init(_ facts: Facts) {
    self.init(start: facts.start, resumed: facts.resumed, off: facts.daysOff)
  }

  func date(of day: Int) -> CalendarDate { start.adding(days: day - 1) }

  /// How many days of work lie before a date.
  package func count(before date: CalendarDate) -> Int { count(through: date.days(since: start)) }

  /// The first date by whose end so many days of work are over.
  package func date(reaching count: Int) -> CalendarDate { date(of: day(reaching: count)) }

  /// How many days of work there are up to the end of a day.
  func count(through day: Int) -> Int {
    let idle = off.map { span in max(0, min(day, span.upperBound) - span.lowerBound + 1) }
      .reduce(0, +)
    return max(0, day - first + 1) - idle
  }

  /// The first day by whose end so many days of work are over; the day before the first for none.
  func day(reaching count: Int) -> Int {
    var day = first - 1 + max(0, count)
    guard count > 0 else { return day }
    for span in off where span.lowerBound <= day { day += span.count }
    return day
  }

  /// The first day by whose end so much is done at a weekly pace.
  func day(finishing minutes: Int, weekly: Effort) -> Int {
    let pace = max(1, weekly.minutes)
    return day(reaching: (minutes * 7 + pace - 1) / pace)
  }
}
