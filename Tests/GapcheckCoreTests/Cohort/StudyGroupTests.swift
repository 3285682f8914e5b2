import GapcheckCore
import SeededRandom
import Testing

@Suite struct `Study groups` {
  private static func member(_ name: String, _ steps: [(skill: Int, hours: Int)]) -> CohortMember {
    CohortMember(
      name: name, track: 0, readiness: Readiness(hundredths: 4000),
      hoursToReady: Effort(hours: name.count * 10),
      steps: steps.map {
        CohortMember.Step(
          skill: SkillIndex(position: $0.skill), level: 2, effort: Effort(hours: $0.hours))
      })
  }

  @Test func `bring those together who share the most hours`() {
    let members =
      (1...3).map { Self.member("a\($0)", [(1, 10), (2, 10), (3, 2)]) }
      + (1...3).map { Self.member("b\($0)", [(1, 4), (7, 9)]) }
      + [Self.member("c", [(9, 50)])]
    let groups = StudyGroups(members, size: 3...8)
    #expect(
      groups.groups.map { $0.members.compactMap(\.name) } == [
        ["a1", "a2", "a3"], ["b1", "b2", "b3"],
      ])
    #expect(groups.groups.map { $0.shared.map(\.skill.position) } == [[1, 2, 3], [1, 7]])
    #expect(groups.groups.map(\.effort) == [Effort(hours: 22), Effort(hours: 13)])
    #expect(groups.alone == 1)
  }

  @Test(arguments: [
    (9, 3...8, [4, 5]), (8, 3...8, [8]), (17, 3...8, [5, 6, 6]), (9, 5...8, [9]), (2, 3...8, []),
    (10, 5...8, [5, 5]),
  ])
  func `are neither too small nor without need too large`(
    people: Int, size: ClosedRange<Int>, sizes: [Int]
  ) {
    let members = (0..<people).map { Self.member("p\($0)", [(1, 5)]) }
    let groups = StudyGroups(members, size: size)
    #expect(groups.groups.map(\.members.count).sorted() == sizes)
    #expect(groups.alone == people - sizes.reduce(0, +))
  }

  @Test(arguments: 0..<10)
  func `hold everyone once and share what they say, in whatever order people come`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let members = (0..<40).map { number in
      Self.member(
        "p\(number)",
        (0..<random.number(0...6)).map { _ in (random.number(0...9), random.number(1...9)) })
    }
    let groups = StudyGroups(members, size: 4...8)
    let placed = groups.groups.flatMap(\.members)
    #expect(Set(placed).count == placed.count && placed.count + groups.alone == 40)
    for group in groups.groups {
      #expect(group.members.count >= 4)
      for step in group.shared {
        #expect(group.members.allSatisfy { $0.steps.contains { $0.skill == step.skill } })
      }
    }
    let again = StudyGroups(members.shuffled(using: &random), size: 4...8)
    #expect(again.groups == groups.groups && again.alone == groups.alone)
  }
}
