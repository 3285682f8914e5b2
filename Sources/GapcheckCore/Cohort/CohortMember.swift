/// What a summary may say of one person of a cohort.
package struct CohortMember: Hashable, Sendable {
  /// A skill to bring to a level.
  package struct Step: Hashable, Sendable {
    package let skill: SkillIndex
    /// From 1 to 4.
    package let level: Int
    package let effort: Effort

    package init(skill: SkillIndex, level: Int, effort: Effort) {
      self.skill = skill
      self.level = level
      self.effort = effort
    }
  }

  /// `nil` where the profile gives none, or none is to be kept.
  package let name: String?
  /// The recommended track, as a place in the taxonomy's list.
  package let track: Int
  package let readiness: Readiness
  package let hoursToReady: Effort
  /// What the person's plan takes up first, each skill once.
  package let steps: [Step]
  /// Credited readiness for every track in whole points, in the taxonomy's order; empty where a
  /// part of a cohort was summed up without it.
  package let standing: [Int]

  package init(
    name: String?, track: Int, readiness: Readiness, hoursToReady: Effort, steps: [Step],
    standing: [Int] = []
  ) {
    self.name = name
    self.track = track
    self.readiness = readiness
    self.hoursToReady = hoursToReady
    self.steps = steps
    self.standing = standing
  }
}

extension CohortMember {
  init(_ brief: AuditBrief, steps: [Step]) {
    self.init(
      name: brief.name, track: brief.verdict.track, readiness: brief.planned.readiness.credited,
      hoursToReady: brief.planned.hoursToReady, steps: steps,
      standing: brief.measures.map(\.readiness.credited.points))
  }
}

extension Plan {
  /// The skills that are to be studied, in the order in which the plan takes them up, each to the
  /// level that it ends with and with all of its hours.
  var skillSteps: [CohortMember.Step] {
    var steps: [CohortMember.Step] = []
    for item in items where !item.isDone {
      guard case .step(let step) = item.content else { continue }
      let before = steps.firstIndex { $0.skill == step.target.skill }
      let effort = item.effort + (before.map { steps[$0].effort } ?? .none)
      let whole = CohortMember.Step(
        skill: step.target.skill, level: step.target.level, effort: effort)
      if let before { steps[before] = whole } else { steps.append(whole) }
    }
    return steps
  }
}

extension CohortMember: Comparable {
  /// Those nearest to ready first; the rest of the order only makes it one for all splits.
  package static func < (left: CohortMember, right: CohortMember) -> Bool {
    if left.hoursToReady != right.hoursToReady { return left.hoursToReady < right.hoursToReady }
    if left.readiness != right.readiness { return left.readiness > right.readiness }
    if left.track != right.track { return left.track < right.track }
    if left.name != right.name { return (left.name ?? "") < (right.name ?? "") }
    if left.steps != right.steps { return left.steps.lexicographicallyPrecedes(right.steps) }
    return left.standing.lexicographicallyPrecedes(right.standing)
  }
}

extension CohortMember.Step: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.skill, left.level, left.effort) < (right.skill, right.level, right.effort)
  }
}
