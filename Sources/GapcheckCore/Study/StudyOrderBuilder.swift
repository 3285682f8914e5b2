/// Builds study orders from an empty standing, one best step at a time.
///
/// Nothing is known at the start, so what a step brings and costs never changes: only the steps that
/// still stand before it do, and these are looked up once.
struct StudyOrderBuilder {
  private let requirements: [Requirement]
  /// For each requirement and each level up to its own, the unit steps from nothing.
  private let ways: [[[UnitStep]]]

  /// A unit step with what it adds to the track and what it takes.
  private struct UnitStep {
    let target: SkillTarget
    let gain: Int
    let minutes: Int
  }

  init(_ track: Track, taxonomy: Taxonomy) {
    requirements = track.requirements
    let cost = StepCost(taxonomy: taxonomy)
    let empty = Standing(emptyFor: taxonomy)
    let gains = Self.gains(in: track, taxonomy.model)
    ways = track.requirements.map { requirement in
      (1...requirement.level).map { level in
        let target = SkillTarget(skill: requirement.members[0], level: level)
        return cost.missing(target, empty).map {
          UnitStep(
            target: $0, gain: gains[$0] ?? 0,
            minutes: taxonomy[$0.skill].effort(to: $0.level).minutes)
        }
      }
    }
  }

  /// The weighted parts that unit steps add to a track.
  private static func gains(in track: Track, _ model: ModelConstants) -> [SkillTarget: Int] {
    var gains: [SkillTarget: Int] = [:]
    for requirement in track.requirements {
      let gain = model.weight(of: requirement) * 1000 * (12 / requirement.level)
      for skill in Set(requirement.members) {
        for level in 1...requirement.level {
          gains[SkillTarget(skill: skill, level: level), default: 0] += gain
        }
      }
    }
    return gains
  }

  /// Orders the steps of the requirements, those of the first round before those of the next.
  func order(inRounds rounds: [(Requirement) -> Bool]) -> [StudyOrder.Step] {
    var steps: [StudyOrder.Step] = []
    var reached = Array(repeating: 0, count: requirements.count)
    var done: Set<SkillTarget> = []
    for belongs in rounds {
      let candidates = requirements.indices.filter { belongs(requirements[$0]) }
      while let next = bestStep(among: candidates, reached, done) {
        done.formUnion(ways[next][reached[next]].map(\.target))
        reached[next] += 1
        steps.append((next, reached[next]))
      }
    }
    return steps
  }

  /// Finds the step with the most readiness per hour; ties go to the earlier requirement.
  private func bestStep(
    among candidates: [Int], _ reached: [Int], _ done: Set<SkillTarget>
  ) -> Int? {
    var best: (position: Int, gain: Int, minutes: Int)?
    for position in candidates where reached[position] < requirements[position].level {
      var (gain, minutes) = (0, 0)
      for step in ways[position][reached[position]] where !done.contains(step.target) {
        gain += step.gain
        minutes += step.minutes
      }
      gain = max(1, gain)
      if let known = best, gain * known.minutes <= known.gain * minutes { continue }
      best = (position, gain, minutes)
    }
    return best?.position
  }
}
