import GapcheckCore
import SeededRandom
import Testing

@Suite struct `A tally of a cohort` {
  private typealias Member = (brief: AuditBrief, steps: [CohortMember.Step])

  /// Briefs of people of every shape, and one person who is ready.
  private static let briefs: [Member] = {
    var people = RandomProfiles(seed: 6)
    return (0..<60).map { number in
      var profile = people.profile()
      profile.name = "Participant \(number)"
      let facts = Facts(profile, taxonomy: Embedded.taxonomy, asOf: Embedded.today)
      return Embedded.auditor.briefAndNextSteps(of: facts)
    }
  }()

  private static func tally(_ briefs: some Sequence<Member>) -> CohortTally {
    var tally = CohortTally(Embedded.taxonomy)
    for (brief, steps) in briefs { tally.add(brief, steps: steps) }
    return tally
  }

  /// Everything that a tally holds, in words.
  private static func words(_ tally: CohortTally) -> String {
    [
      "\(tally.people) \(tally.routes)", "\(tally.tracks)", "\(tally.exposure)", "\(tally.gaps)",
      "\(tally.ready) \(tally.near) \(tally.unclear) \(tally.invalid)",
      "\(tally.roster.members ?? [])",
    ].joined(separator: "\n")
  }

  @Test(arguments: 0..<6)
  func `is the same however the cohort is divided and ordered`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = Self.words(Self.tally(Self.briefs))
    var parts: [CohortTally] = []
    var rest = Self.briefs.shuffled(using: &random)[...]
    while !rest.isEmpty {
      let part = rest.prefix(random.number(1...20))
      parts.append(Self.tally(part))
      rest = rest.dropFirst(part.count)
    }
    var sum = CohortTally(Embedded.taxonomy)
    for part in parts.shuffled(using: &random) { sum.merge(part) }
    #expect(Self.words(sum) == whole)
  }

  @Test func `counts everyone once`() {
    let tally = Self.tally(Self.briefs)
    let recommended = tally.people - tally.unclear.total
    #expect(tally.people == 60 && recommended > 20 && tally.unclear.total > 0)
    #expect(tally.routes.reduce(0, +) == recommended)
    #expect(tally.tracks.map(\.recommended).reduce(0, +) == recommended)
    #expect(tally.tracks.allSatisfy { $0.readiness.total == recommended })
    #expect(tally.ready.total + (tally.roster.members?.count ?? 0) == recommended)
  }

  @Test func `sums up what the gaps of each person say`() {
    let tally = Self.tally(Self.briefs)
    let gaps = Self.briefs.map(\.brief).filter(\.isRecommended).flatMap(\.gaps)
    for skill in Embedded.taxonomy.skills {
      let own = gaps.filter { $0.skill == skill.index }
      let sum = tally.gaps[skill.index.position]
      #expect(sum.people == own.count && sum.levels.reduce(0, +) == own.count)
      #expect(sum.gain == own.map(\.gain.hundredths).reduce(0, +))
      #expect(sum.effort.minutes == own.map(\.effort.minutes).reduce(0, +))
    }
  }

  @Test func `gives up grouping people where they are too many, and nothing else`() {
    let limit = Embedded.taxonomy.model.cohort.roster
    let member = CohortMember(
      name: nil, track: 0, readiness: Readiness(hundredths: 1), hoursToReady: .none, steps: [])
    var roster = Roster.all([])
    for _ in 0..<limit { roster.add(member, limit: limit) }
    #expect(roster.members?.count == limit)
    roster.merge(.all([member]), limit: limit)
    #expect(roster.members == nil)
    roster.merge(.all([]), limit: limit)
    #expect(roster.members == nil)
  }
}

@Suite struct `The first of many` {
  @Test(arguments: 0..<8)
  func `are the same however the many come`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = (0..<40).map { _ in random.number(0...30) }
    var one = BestList<Int>(limit: 7)
    var two = BestList<Int>(limit: 7)
    var whole = BestList<Int>(limit: 7)
    for number in all { whole.add(number) }
    for number in all.shuffled(using: &random) {
      if random.chance(50) { one.add(number) } else { two.add(number) }
    }
    one.merge(two)
    #expect(one == whole && whole.elements == Array(all.sorted().prefix(7)) && whole.total == 40)
  }
}

@Suite struct `A histogram` {
  @Test(arguments: [
    ([10], 10, 10, 10), ([10, 20], 10, 10, 20), ([10, 20, 30, 40], 10, 20, 30),
    ([0, 0, 0, 100], 0, 0, 0), ([100, 100, 100, 0], 0, 100, 100), ([], 0, 0, 0),
  ])
  func `knows quarters by the nearest rank`(values: [Int], low: Int, middle: Int, high: Int) {
    var histogram = Histogram()
    for value in values { histogram.add(Readiness(hundredths: value * 100)) }
    #expect([25, 50, 75].map(histogram.percentile) == [low, middle, high])
  }
}
