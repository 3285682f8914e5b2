/// People who would study the same next, and what.
package struct StudyGroup: Hashable, Sendable {
  /// In their order, those nearest to ready first.
  package let members: [CohortMember]
  /// What all of them have among their next steps, to the level that most of them need.
  package let shared: [CohortMember.Step]

  /// The hours of the shared steps, for a member who needs the most.
  package var effort: Effort { shared.map(\.effort).reduce(.none, +) }
}

/// Brings people together whose next steps overlap most.
///
/// The steps that are worth most to share, people times hours, are taken first, with everyone who has
/// them all and no group yet; then the next among those who are left. It is greedy: not the best of
/// all divisions, but the same for the same people in any order, and each group says what it shares.
package struct StudyGroups: Sendable {
  package private(set) var groups: [StudyGroup] = []
  /// People who share too little with enough others.
  package private(set) var alone = 0

  /// At most so many steps make what a group has in common.
  private static let mostShared = 3

  package init(_ members: [CohortMember], size: ClosedRange<Int>) {
    var left = members.sorted()
    while let steps = Self.bestShared(by: left, least: size.lowerBound) {
      let sharing = left.filter { $0.needs(steps) }
      left.removeAll { $0.needs(steps) }
      groups += Self.divided(sharing, size: size).map { Self.group($0, sharing: steps) }
    }
    alone = left.count
  }

  // MARK: What is shared

  /// The skills whose shared hours, over all who need them, are the most.
  private static func bestShared(by members: [CohortMember], least: Int) -> [SkillIndex]? {
    var sums: [[SkillIndex]: (people: Int, minutes: Int)] = [:]
    for member in members {
      for set in member.stepSets(upTo: mostShared) {
        let minutes = member.steps.filter { set.contains($0.skill) }.map(\.effort.minutes)
        let sum = sums[set] ?? (0, 0)
        sums[set] = (sum.people + 1, sum.minutes + minutes.reduce(0, +))
      }
    }
    let enough = sums.filter { $0.value.people >= least }
    return enough.max { left, right in
      left.value.minutes != right.value.minutes
        ? left.value.minutes < right.value.minutes
        : right.key.lexicographicallyPrecedes(left.key)
    }?.key
  }

  // MARK: Sizes

  /// Divides people evenly, in their order, so that nobody is in a group too small or too large.
  private static func divided(
    _ members: [CohortMember], size: ClosedRange<Int>
  ) -> [ArraySlice<CohortMember>] {
    let most = max(size.upperBound, size.lowerBound)
    let wanted = (members.count + most - 1) / most
    let count = max(1, min(wanted, members.count / max(1, size.lowerBound)))
    return (0..<count).map { index in
      members[(members.count * index / count)..<(members.count * (index + 1) / count)]
    }
  }

  private static func group(
    _ members: ArraySlice<CohortMember>, sharing skills: [SkillIndex]
  ) -> StudyGroup {
    let steps = skills.map { skill -> CohortMember.Step in
      let all = members.flatMap { $0.steps.filter { $0.skill == skill } }
      let level = all.map(\.level).mostFrequent ?? 1
      return CohortMember.Step(
        skill: skill, level: level, effort: all.map(\.effort).max() ?? .none)
    }
    return StudyGroup(members: Array(members), shared: steps)
  }
}

extension CohortMember {
  fileprivate func needs(_ skills: [SkillIndex]) -> Bool {
    skills.allSatisfy { skill in steps.contains { $0.skill == skill } }
  }

  /// Every set of so many of the next steps, each in the order of the skills.
  fileprivate func stepSets(upTo count: Int) -> [[SkillIndex]] {
    var skills: [SkillIndex] = []
    for step in steps.sorted() where skills.last != step.skill { skills.append(step.skill) }
    var sets: [[SkillIndex]] = [[]]
    for skill in skills { sets += sets.filter { $0.count < count }.map { $0 + [skill] } }
    return sets.filter { !$0.isEmpty }
  }
}

extension [Int] {
  /// The number that occurs most, the least of several.
  fileprivate var mostFrequent: Int? {
    Set(self).max { left, right in
      let (one, other) = (count { $0 == left }, count { $0 == right })
      return one != other ? one < other : left > right
    }
  }
}
