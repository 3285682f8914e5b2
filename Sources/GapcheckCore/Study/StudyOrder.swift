/// The orders in which one track is learned, the same for everyone.
///
/// The way to ready takes what is new and core first, then the core of the foundation, then the
/// rest; the way to most takes whatever brings most readiness per hour, with no regard for blockers.
/// Within each round the step with the most readiness per hour comes first, its prerequisites
/// counted with it. Because neither order depends on the person, more knowledge and more hours can
/// only get further along it: readiness within a budget never falls when someone learns, proves or
/// invests more.
package struct StudyOrder: Sendable {
  /// A requirement by place, to be brought to a level.
  package typealias Step = (requirement: Int, level: Int)

  /// Blockers first: what `hours to ready` counts along.
  package let toReady: [Step]
  /// Readiness per hour alone: what a short budget reaches most with.
  package let toMost: [Step]
  /// Every step that a plan for the track can choose from, once for each choice of group members.
  let graphs: [StepGraph]

  package init(_ track: Track, taxonomy: Taxonomy) {
    var blockersFirst = StudyOrderBuilder(track: track, taxonomy: taxonomy)
    toReady = blockersFirst.build(rounds: [
      { $0.weight == .core && $0.part == .delta },
      { $0.weight == .core },
      { _ in true },
    ])
    var densestFirst = StudyOrderBuilder(track: track, taxonomy: taxonomy)
    toMost = densestFirst.build(rounds: [{ _ in true }])
    let named = PlanFrame.nameable(for: track, taxonomy)
    graphs = StepGraph.choices(for: track).map { [toReady] choices in
      StepGraph(track, named: named, order: toReady, choices: choices, taxonomy: taxonomy)
    }
  }
}

/// Builds a study order from an empty standing, one best step at a time.
private struct StudyOrderBuilder {
  let track: Track
  let taxonomy: Taxonomy
  let cost: StepCost
  var standing: Standing
  var reached: [Int]

  init(track: Track, taxonomy: Taxonomy) {
    self.track = track
    self.taxonomy = taxonomy
    cost = StepCost(taxonomy: taxonomy)
    standing = Standing(emptyFor: taxonomy)
    reached = Array(repeating: 0, count: track.requirements.count)
  }

  mutating func build(rounds: [(Requirement) -> Bool]) -> [StudyOrder.Step] {
    var steps: [StudyOrder.Step] = []
    for belongs in rounds {
      while let next = bestStep(among: track.requirements.indices.filter { isOpen($0, belongs) }) {
        reached[next] += 1
        steps.append((next, reached[next]))
        let target = SkillTarget(skill: track.requirements[next].members[0], level: reached[next])
        for step in cost.missing(target, standing) { standing.finish(step) }
      }
    }
    return steps
  }

  private func isOpen(_ position: Int, _ belongs: (Requirement) -> Bool) -> Bool {
    let requirement = track.requirements[position]
    return belongs(requirement) && reached[position] < requirement.level
  }

  /// Finds the step with the most readiness per hour; ties go to the earlier requirement.
  private func bestStep(among candidates: [Int]) -> Int? {
    var best: (position: Int, gain: Int, minutes: Int)?
    for position in candidates {
      let requirement = track.requirements[position]
      let target = SkillTarget(skill: requirement.members[0], level: reached[position] + 1)
      let steps = cost.missing(target, standing)
      let minutes = steps.map { cost.effort($0, standing).minutes }.reduce(0, +)
      let gain = max(1, gain(of: steps))
      if let known = best, gain * known.minutes <= known.gain * minutes { continue }
      best = (position, gain, minutes)
    }
    return best?.position
  }

  /// The weighted parts that unit steps from an empty standing add to this track.
  private func gain(of steps: [SkillTarget]) -> Int {
    steps.map { step in
      track.requirements.map { requirement in
        requirement.members.contains(step.skill) && step.level <= requirement.level
          ? taxonomy.model.weight(of: requirement) * 1000 * (12 / requirement.level) : 0
      }.reduce(0, +)
    }.reduce(0, +)
  }
}
