import SeededRandom
import Testing

@testable import GapcheckCore

@Suite struct `Working days` {
  private static let start = Embedded.today

  @Test func `are counted from the first open day, without days off`() {
    let off = [Self.start.adding(days: 2)...Self.start.adding(days: 4)]
    let days = WorkingDays(start: Self.start, off: off)
    #expect((0...7).map(days.count) == [0, 1, 2, 2, 2, 2, 3, 4])
    let resumed = WorkingDays(start: Self.start, resumed: Self.start.adding(days: 3), off: off)
    #expect((0...7).map(resumed.count) == [0, 0, 0, 0, 0, 0, 1, 2])
  }

  @Test func `are reached on the first day by which they are over`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<300 {
      let spans = (0..<random.number(0...3)).map { _ in
        let from = random.number(-5...60)
        return Self.start.adding(days: from)...Self.start.adding(days: from + random.number(0...20))
      }
      let resumed = random.chance(50) ? Self.start.adding(days: random.number(-3...40)) : nil
      let days = WorkingDays(start: Self.start, resumed: resumed, off: spans.merged)
      for count in 1...30 {
        let day = days.day(reaching: count)
        #expect(days.count(through: day) == count && days.count(through: day - 1) == count - 1)
      }
      #expect(days.day(reaching: 0) == days.first - 1)
    }
  }
}

@Suite struct `The pace of a plan` {
  @Test func `keeps every deadline with the least greatest load, which never rises`() {
    var random = SplitMix64(seed: 6)
    for round in 0..<500 {
      var due: [(available: Int, used: Int)] = []
      var (available, used) = (0, 0)
      for _ in 0..<random.number(1...8) {
        available += random.number(1...60)
        used = min(available, used + random.number(0...60))
        due.append((available, used))
      }
      let pace = PlanPace(due: due)
      for point in due { #expect(pace.used(of: point.available) >= point.used, "\(round)") }
      let loads = (0..<available).map { pace.used(of: $0 + 1) - pace.used(of: $0) }
      #expect(loads.allSatisfy { $0 == 0 || $0 == 1 }, "\(round)")
      #expect(pace.used(of: available) == used, "\(round)")
      // Over any stretch the load is no less than over a later one as long, but for rounding.
      for length in [3, 10, 25] where 2 * length <= available {
        for first in 0...(available - 2 * length) {
          let early = pace.used(of: first + length) - pace.used(of: first)
          let late = pace.used(of: first + 2 * length) - pace.used(of: first + length)
          #expect(late <= early + 1, "\(round)")
        }
      }
      // The first stretch is forced: some deadline needs just that load from the start.
      let first = due.map { $0.used * 1000 / $0.available }.max() ?? 0
      #expect(pace.used(of: available) * 1000 / available <= first, "\(round)")
      for minutes in 0...used {
        let time = pace.available(using: minutes)
        #expect(pace.used(of: time) >= minutes, "\(round)")
        #expect(time == 0 || pace.used(of: time - 1) < minutes, "\(round)")
      }
    }
  }
}
