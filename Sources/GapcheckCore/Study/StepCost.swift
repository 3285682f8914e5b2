/// What the next level of a skill costs one person.
package struct StepCost: Sendable {
  let taxonomy: Taxonomy
  /// Scales every step, in thousandths: 1000 is the taxonomy's estimate; varied only by the reference
  /// in the tests.
  let scale: Int

  /// For each member of a one-of group, the member that stands in for it, as a prerequisite too.
  let choices: [SkillIndex: SkillIndex]

  package init(
    taxonomy: Taxonomy, scale: Int = 1000, choices: [SkillIndex: SkillIndex] = [:]
  ) {
    self.taxonomy = taxonomy
    self.scale = scale
    self.choices = choices
  }

  /// The prerequisites of a skill, alternatives replaced by this person's choice.
  func prerequisites(of skill: SkillIndex) -> [SkillIndex] {
    taxonomy[skill].prerequisites.map { choices[$0] ?? $0 }.filter { $0 != skill }
  }

  /// The effort of one unit step, from what is proven now up to the target's level.
  ///
  /// The part already claimed needs proof, not study, and costs the model's share of the hours; a
  /// neighbouring skill shortens the first steps. Never more for more knowledge.
  package func effort(_ target: SkillTarget, _ standing: Standing) -> Effort {
    let model = taxonomy.model
    let skill = taxonomy[target.skill]
    let floor = (target.level - 1) * 1000
    let proven = max(standing.proven(target.skill).thousandths, floor)
    let claimed = max(min(standing.claimed(target.skill).thousandths, floor + 1000), proven)
    let provenGap = claimed - proven
    let studyGap = max(0, floor + 1000 - claimed)
    let weighted = provenGap * model.claimedStepShare + studyGap * 1000
    var minutes = skill.effort(to: target.level).minutes * weighted
    if helper(for: target, standing) != nil {
      let isTop = target.level == model.transferTopStep
      minutes = minutes / 1000 * (isTop ? model.transferTopDiscount : model.transferDiscount)
    }
    return Effort(minutes: (minutes / 1000 * scale + 999_999) / 1_000_000)
  }

  /// The skill that shortens a step: one held from the start at the level the step leads to, and at
  /// working level at least.
  package func helper(for target: SkillTarget, _ standing: Standing) -> SkillIndex? {
    let model = taxonomy.model
    guard target.level <= model.transferTopStep else { return nil }
    let needed = max(model.transferLevel, Level(whole: target.level))
    return taxonomy[target.skill].helpers.first { standing.claimedAtStart($0) >= needed }
  }

  /// Whether a step only proves what is already claimed.
  package func isProof(_ target: SkillTarget, _ standing: Standing) -> Bool {
    standing.claimed(target.skill) >= Level(whole: target.level)
  }

  /// Lists the unit steps still needed to reach a target, prerequisites first.
  package func missing(_ target: SkillTarget, _ standing: Standing) -> [SkillTarget] {
    var planned: [SkillTarget] = []
    var seen: Set<SkillTarget> = []
    collect(target, standing, into: &planned, &seen)
    return planned
  }

  /// A step to level l + 1 needs each prerequisite at l first, and never above the model's limit.
  private func collect(
    _ target: SkillTarget, _ standing: Standing, into planned: inout [SkillTarget],
    _ seen: inout Set<SkillTarget>
  ) {
    guard target.level >= 1 else { return }
    for level in 1...target.level {
      let step = SkillTarget(skill: target.skill, level: level)
      guard standing.proven(step.skill) < Level(whole: level), seen.insert(step).inserted else {
        continue
      }
      let needed = min(taxonomy.model.prerequisiteLevel, level - 1)
      for prerequisite in prerequisites(of: target.skill)
      where standing.proven(prerequisite) < Level(whole: needed) {
        collect(
          SkillTarget(skill: prerequisite, level: needed), standing, into: &planned, &seen)
      }
      planned.append(step)
    }
  }
}
