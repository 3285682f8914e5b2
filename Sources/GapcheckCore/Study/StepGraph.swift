/// The unit steps that one track can ask for, each with what it needs first; the same for everyone.
///
/// There is one graph for each way of choosing a member of the track's one-of groups: once that is
/// chosen, what a step adds to the score depends on no other skill's steps.
package struct StepGraph: Sendable {
  /// For each member of a one-of group, the member that stands in for it.
  let choices: [SkillIndex: SkillIndex]
  /// Prerequisites before what needs them; otherwise milestones and projects, then the way to ready.
  let steps: [SkillTarget]
  /// For each step, the places of the steps that it builds on directly.
  let needs: [[Int]]
  /// For each requirement, the places of the steps that raise it, lowest level first.
  let raises: [[Int]]

  init(
    _ track: Track, named: [SkillTarget], order: [StudyOrder.Step],
    choices: [SkillIndex: SkillIndex], taxonomy: Taxonomy
  ) {
    let cost = StepCost(taxonomy: taxonomy, choices: choices)
    let members = track.requirements.map { choices[$0.members[0]] ?? $0.members[0] }
    let named = named.map {
      SkillTarget(skill: choices[$0.skill] ?? $0.skill, level: $0.level)
    }
    var steps: [SkillTarget] = []
    var standing = Standing(emptyFor: taxonomy)
    let wanted = order.map { SkillTarget(skill: members[$0.requirement], level: $0.level) }
    for target in named + wanted {
      for step in cost.missing(target, standing) {
        standing.finish(step)
        steps.append(step)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: zip(steps, steps.indices))
    self.choices = choices
    self.steps = steps
    needs = steps.map { step in cost.needs(of: step).compactMap { places[$0] } }
    raises = zip(track.requirements, members).map { requirement, member in
      (1...requirement.level).compactMap { places[SkillTarget(skill: member, level: $0)] }
    }
  }

  /// Takes a graph that was built before.
  init(
    choices: [SkillIndex: SkillIndex], steps: [SkillTarget], needs: [[Int]], raises: [[Int]]
  ) {
    self.choices = choices
    self.steps = steps
    self.needs = needs
    self.raises = raises
  }

  /// Lists every way of choosing one member of each one-of group.
  static func choices(for track: Track) -> [[SkillIndex: SkillIndex]] {
    track.requirements.filter { $0.members.count > 1 }.reduce([[:]]) { ways, group in
      ways.flatMap { way in
        group.members.map { chosen in
          group.members.reduce(into: way) { $0[$1] = chosen }
        }
      }
    }
  }
}

extension StepCost {
  /// Lists what a unit step builds on directly: the level below, and each prerequisite.
  func needs(of step: SkillTarget) -> [SkillTarget] {
    let below = SkillTarget(skill: step.skill, level: step.level - 1)
    let needed = min(taxonomy.model.prerequisiteLevel, step.level - 1)
    return ([below] + prerequisites(of: step.skill).map { SkillTarget(skill: $0, level: needed) })
      .filter { $0.level >= 1 }
  }
}
