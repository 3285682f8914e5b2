/// What a cohort's tally says to a coach, with nothing told of groups that are too small.
package struct CohortSummary: Sendable {
  /// How many people some figure is about: those of small groups are not told apart.
  package enum Count: Hashable, Sendable {
    case exact(Int)
    /// At least one and fewer than the smallest group.
    case fewerThan(Int)
    /// Enough, but not told, because with it another one could be worked out.
    case hidden
  }

  /// Where the middle of many values lies, in whole points.
  package struct Spread: Hashable, Sendable {
    package let people: Int
    package let quarter: Int
    package let median: Int
    package let threeQuarters: Int

    init(_ histogram: Histogram) {
      people = histogram.total
      quarter = histogram.percentile(25)
      median = histogram.percentile(50)
      threeQuarters = histogram.percentile(75)
    }
  }

  /// How the cohort stands to one track.
  package struct TrackRow: Sendable {
    /// As a place in the taxonomy's list.
    package let track: Int
    package let recommended: Count
    package let ready: Count
    package let readiness: Spread
    package let projected: Spread
  }

  /// What teaching one skill would come to.
  package struct Lesson: Sendable {
    package let skill: SkillIndex
    /// The level that most of them need.
    package let level: Int
    package let people: Int
    /// The mean of the hours that it takes each of them.
    package let effort: Effort
    /// The mean of what it lifts their readiness by, in hundredths of a point.
    package let meanGain: Int
    /// What it lifts all of them by for each hour, in hundredths of a point.
    package let liftPerHour: Int
  }

  /// People of one kind, named only where they are enough.
  package struct People: Sendable {
    package let total: Count
    /// The first of them in their order; none where the group is too small.
    package let members: [CohortMember]
  }

  package let minimumGroup: Int
  package let people: Int
  /// Those with enough information for a recommendation.
  package let recommended: Int
  package let invalid: BestList<CohortTally.Invalid>
  /// In the order of the kinds; empty where the cohort is too small to be broken down.
  package let routes: [(kind: Route.Kind, people: Count)]
  /// Those recommended to most people first.
  package let tracks: [TrackRow]
  /// Of those whose week is described; `nil` where they are too few.
  package let exposure: Spread?
  /// People by exposure, in quarters of the scale.
  package let exposureBands: [(points: ClosedRange<Int>, people: Count)]
  /// What lifts the cohort most for each hour taught comes first.
  package let lessons: [Lesson]
  package let ready: People
  package let near: People
  package let unclear: People
  /// `nil` where the cohort is too large for them.
  package let groups: StudyGroups?

  /// Whether there are enough people to say anything of them.
  package var isBrokenDown: Bool { people >= minimumGroup }

  package init(_ tally: CohortTally, minimumGroup: Int? = nil, taxonomy: Taxonomy) {
    let least = max(1, minimumGroup ?? taxonomy.model.cohort.minimumGroup)
    self.minimumGroup = least
    people = tally.people
    recommended = tally.people - tally.unclear.total
    invalid = tally.invalid
    let isEnough = recommended >= least
    let routeCounts = Count.cells(tally.routes, least: least)
    routes = isEnough ? Route.Kind.allCases.map { ($0, routeCounts[$0.position]) } : []
    tracks = isEnough ? Self.rows(tally, least: least) : []
    let described = tally.exposure.total >= least
    exposure = described ? Spread(tally.exposure) : nil
    let bandCounts = Count.cells(Self.bands.map(tally.exposure.count), least: least)
    exposureBands = described ? Array(zip(Self.bands, bandCounts)) : []
    lessons = Self.lessons(tally, least: least)
    ready = People(tally.ready, least: least)
    near = People(tally.near, least: least)
    unclear = People(tally.unclear, least: least)
    groups = tally.roster.members.map {
      StudyGroups($0, size: least...max(least, taxonomy.model.cohort.largestGroup))
    }
  }

  private static let bands = [0...24, 25...49, 50...74, 75...100]

  private static func rows(_ tally: CohortTally, least: Int) -> [TrackRow] {
    let order = tally.tracks.indices.sorted { left, right in
      let (one, other) = (tally.tracks[left], tally.tracks[right])
      if one.recommended != other.recommended { return one.recommended > other.recommended }
      return left < right
    }
    return order.map { position in
      let track = tally.tracks[position]
      return TrackRow(
        track: position, recommended: Count(atLeast: track.recommended, least: least),
        ready: Count(atLeast: track.ready, least: least), readiness: Spread(track.readiness),
        projected: Spread(track.projected))
    }
  }

  private static func lessons(_ tally: CohortTally, least: Int) -> [Lesson] {
    let all = tally.gaps.enumerated().compactMap { position, gap -> Lesson? in
      guard gap.people >= least else { return nil }
      let effort = Effort(minutes: (gap.effort.minutes + gap.people / 2) / gap.people)
      return Lesson(
        skill: SkillIndex(position: position), level: gap.commonLevel, people: gap.people,
        effort: effort,
        meanGain: (gap.gain + gap.people / 2) / gap.people,
        liftPerHour: gap.gain * 60 / max(1, effort.minutes))
    }
    return all.sorted {
      ($1.liftPerHour, $0.skill) < ($0.liftPerHour, $1.skill)
    }
  }
}

extension CohortSummary.Count {
  init(_ people: Int, least: Int) {
    self = people == 0 || people >= least ? .exact(people) : .fewerThan(least)
  }

  /// The same where nobody, too, is not told from a few: with many parts, the few could otherwise be
  /// worked out from the whole.
  package init(atLeast people: Int, least: Int) {
    self = people >= least || least == 1 ? .exact(people) : .fewerThan(least)
  }

  /// The numbers of people in the parts of a group: where a single one is too small to be told, the
  /// smallest of the others is not told either, or the one could be worked out from the whole.
  static func cells(_ people: [Int], least: Int) -> [Self] {
    var cells = people.map { Self($0, least: least) }
    guard cells.count(where: { $0 == .fewerThan(least) }) == 1,
      let next = people.indices.filter({ people[$0] >= least }).min(by: { people[$0] < people[$1] })
    else { return cells }
    cells[next] = .hidden
    return cells
  }
}

extension CohortSummary.People {
  init(_ list: BestList<CohortMember>, least: Int) {
    total = CohortSummary.Count(list.total, least: least)
    members = list.total >= least ? list.elements : []
  }
}

extension CohortTally.GapTally {
  /// The level that most of them need, the lowest of several.
  fileprivate var commonLevel: Int {
    (levels.indices.max { levels[$0] < levels[$1] || levels[$0] == levels[$1] && $0 > $1 } ?? 0) + 1
  }
}
