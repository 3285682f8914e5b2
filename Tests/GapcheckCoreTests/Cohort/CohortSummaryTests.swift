import GapcheckCore
import Testing

@Suite struct `A summary of a cohort` {
  private static func summary(people: Int, leaving least: Int? = nil) -> CohortSummary {
    var tally = CohortTally(Embedded.taxonomy)
    for _ in 0..<people { tally.add(brief, steps: steps) }
    return CohortSummary(tally, minimumGroup: least, taxonomy: Embedded.taxonomy)
  }

  /// One person's brief, of whom a cohort of twins is made.
  private static let brief = ReferenceProfile.featureDeveloper.audit.brief
  private static let steps = Embedded.auditor.nextSteps(of: ReferenceProfile.featureDeveloper.audit)

  @Test func `breaks nothing down where people are few`() {
    let few = Self.summary(people: 4)
    #expect(!few.isBrokenDown && few.people == 4)
    #expect(few.tracks.isEmpty && few.routes.isEmpty && few.lessons.isEmpty && few.exposure == nil)
    #expect(few.groups?.groups.isEmpty == true && few.exposureBands.isEmpty)
    let enough = Self.summary(people: 5)
    #expect(enough.isBrokenDown && !enough.tracks.isEmpty && !enough.lessons.isEmpty)
    #expect(enough.exposure?.people == 5 && enough.groups?.groups.count == 1)
    #expect(!Self.summary(people: 4, leaving: 1).lessons.isEmpty)
  }

  @Test func `ranks lessons by what an hour of each lifts all of them`() throws {
    let lessons = Self.summary(people: 7).lessons
    #expect(lessons.count == Set(Self.brief.gaps.map(\.skill)).count)
    #expect(lessons.map(\.liftPerHour) == lessons.map(\.liftPerHour).sorted(by: >))
    for lesson in lessons {
      let gap = try #require(Self.brief.gaps.first { $0.skill == lesson.skill })
      #expect(lesson.people == 7 && lesson.meanGain == gap.gain.hundredths)
      #expect(lesson.effort == gap.effort && lesson.level == gap.need)
    }
  }

  @Test func `tells no number of a group that is too small`() {
    var tally = CohortTally(Embedded.taxonomy)
    for _ in 0..<6 { tally.add(Self.brief, steps: Self.steps) }
    tally.tracks[3].ready = 2
    let summary = CohortSummary(tally, taxonomy: Embedded.taxonomy)
    #expect(summary.tracks.first { $0.track == 3 }?.ready == .fewerThan(5))
    #expect(summary.tracks.first { $0.track == 4 }?.ready == .fewerThan(5))
    #expect(summary.tracks.first?.recommended == .exact(6))
  }
}
