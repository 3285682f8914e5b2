/// Follows a study order from where a person stands.
package struct StudyPath: Sendable {
  /// One unit step taken.
  package struct Step: Sendable {
    package let target: SkillTarget
    package let effort: Effort
    /// Whether the step only proves what was already claimed.
    package let isProof: Bool
    /// The skill that shortened it.
    package let helper: SkillIndex?
  }

  package private(set) var steps: [Step] = []
  package private(set) var spent = Effort.none
  package private(set) var standing: Standing
  private let cost: StepCost

  init(from standing: Standing, cost: StepCost) {
    self.standing = standing
    self.cost = cost
  }

  /// Takes the steps to a target, all of them or, past the budget, none.
  ///
  /// - Returns: whether they fitted.
  mutating func take(_ target: SkillTarget, within budget: Effort? = nil) -> Bool {
    guard standing.proven(target.skill) < Level(whole: target.level) else { return true }
    // Every step takes time, so that a spent budget needs no closer look.
    if let budget, spent >= budget { return false }
    var later = standing
    var taken: [Step] = []
    var total = Effort.none
    for target in cost.missing(target, standing) {
      let step = cost.step(target, later)
      taken.append(step)
      total += step.effort
      later.finish(target)
    }
    if let budget, spent + total > budget { return false }
    standing = later
    spent += total
    steps += taken
    return true
  }

  /// The member of a requirement that costs this person least to bring to its level, with all that
  /// it needs first.
  func member(for requirement: Requirement) -> SkillIndex {
    guard requirement.members.count > 1 else { return requirement.members[0] }
    func total(_ skill: SkillIndex) -> Int {
      cost.missing(SkillTarget(skill: skill, level: requirement.level), standing)
        .map { cost.effort($0, standing).minutes }.reduce(0, +)
    }
    return requirement.members.min { total($0) < total($1) } ?? requirement.members[0]
  }
}

extension StepCost {
  /// A unit step with what it costs.
  func step(_ target: SkillTarget, _ standing: Standing) -> StudyPath.Step {
    StudyPath.Step(
      target: target, effort: effort(target, standing), isProof: isProof(target, standing),
      helper: helper(for: target, standing))
  }
}
