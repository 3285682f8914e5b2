import SeededRandom
import Testing

@testable import GapcheckCore

@Suite struct `Steps of plans with more hours` {
  /// One person on one track, of whom only the hours vary.
  private struct Person {
    let profile: Profile
    let measurer: TrackMeasurer
    let track: Int

    init(_ profiles: inout RandomProfiles, track: Int) {
      var profile = profiles.profile()
      profile.start = Embedded.today.adding(days: profiles.random.number(0...200))
      profile.daysOff = Self.daysOff(from: profile.start ?? Embedded.today, &profiles.random)
      let facts = Facts(profile)
      self.profile = profile
      self.track = track
      measurer = TrackMeasurer(facts)
    }

    /// Up to three holidays, in the plan or beside it.
    private static func daysOff(
      from start: CalendarDate, _ random: inout SplitMix64
    ) -> [ClosedRange<CalendarDate>] {
      (0..<random.number(0...3)).map { _ in
        let first = start.adding(days: random.number(-10...100))
        return first...first.adding(days: random.number(0...20))
      }
    }

    /// The steps as plans have them, for so many minutes a week.
    func selection(_ minutes: Int) -> StudySelection {
      let facts = Facts(profile.with(hoursPerWeek: Effort(minutes: minutes)))
      let frame = PlanFrame(
        Embedded.taxonomy.tracks[track], facts: facts, standing: measurer.standing,
        taxonomy: Embedded.taxonomy)
      return StudySelection(
        measurer: measurer, frame: frame, position: track)
    }
  }

  private static let tracks = Embedded.taxonomy.tracks.indices

  @Test(arguments: [53, 62, 63, 64] as [UInt64])
  func `never reach less, whoever has them`(seed: UInt64) {
    var profiles = RandomProfiles(seed: seed)
    var (fading, resting, more) = (0, 0, 0)
    for round in 0..<500 {
      let person = Person(&profiles, track: (round + Int(seed)) % Self.tracks.count)
      fading += person.measurer.facts.canFade ? 1 : 0
      resting += person.profile.daysOff.isEmpty ? 0 : 1
      let least = profiles.random.number(30...2400)
      let steps = [profiles.random.number(1...60), profiles.random.number(60...1200)]
      var reached: [Readiness] = []
      // Every tenth in two steps: a small one, and a large one on top.
      let all = [least, least + steps[0], least + steps[0] + steps[1]]
      for minutes in round % 10 == 0 ? all : [least, all[1 + round % 2]] {
        let best = person.selection(minutes).best()
        #expect(best.isExact, "round \(round), \(minutes) min")
        reached.append(best.projected)
      }
      #expect(reached == reached.sorted(), "round \(round), \(least) + \(steps) min: \(reached)")
      more += reached[0] < reached[reached.count - 1] ? 1 : 0
    }
    #expect(fading > 100 && resting > 100 && more > 100)
  }

  @Test func `never reach less by small steps`() {
    var profiles = RandomProfiles(seed: 59)
    for round in 0..<19 {
      let person = Person(&profiles, track: round % Self.tracks.count)
      var last = Readiness(hundredths: 0)
      for hours in [1, 2, 3, 5, 8, 9, 13, 17, 21, 30, 40, 55] {
        let projected = person.selection(hours * 60).best().projected
        #expect(projected >= last, "round \(round), \(hours) h")
        last = projected
      }
    }
  }

  @Test func `never reach less where being ready is the aim and they suffice for it`() {
    var profiles = RandomProfiles(seed: 60)
    var pairs = 0
    for round in 0..<57 {
      let person = Person(&profiles, track: round % Self.tracks.count)
      var last: Readiness?
      for hours in [15, 20, 30, 40, 60, 80, 100] {
        let ready = person.selection(hours * 60).ready()
        // Who has time enough to be ready has it with more of it too.
        #expect(last == nil || ready != nil, "round \(round), \(hours) h")
        guard let ready else { continue }
        #expect(ready.projected >= last ?? Readiness(hundredths: 0), "round \(round), \(hours) h")
        pairs += last == nil ? 0 : 1
        last = ready.projected
      }
    }
    #expect(pairs > 40)
  }
}
