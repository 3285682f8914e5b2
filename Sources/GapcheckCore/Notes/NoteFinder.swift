/// Finds what of the sources concerns one person: where they disagree and what went out of date.
struct NoteFinder {
  let taxonomy: Taxonomy
  let facts: Facts
  let verdict: Verdict

  /// The disagreements that touch the person, the most personal first.
  var contradictions: [Contradiction] {
    let touching = taxonomy.contradictions.filter { $0.touches.contains(where: holds) }
    let first = touching.prefix(1)
    let rest = touching.dropFirst()
    return first + rest.filter(isPersonal) + rest.filter { !isPersonal($0) }
  }

  /// What went out of date of the skills that the person names or the planned track is about.
  var staleItems: [StaleItem] {
    let core = taxonomy.tracks[verdict.track].requirements.filter { $0.weight == .core }
    let concerned = named.union(core.flatMap(\.members))
    return taxonomy.staleItems.filter { item in
      item.skills.contains(where: concerned.contains)
    }
  }

  /// Whether it concerns the person for something of their own, not for the route alone.
  private func isPersonal(_ contradiction: Contradiction) -> Bool {
    contradiction.touches.contains { circumstance in
      switch circumstance {
      case .everyone, .describedWeek, .route: false
      case .belowHalfTime, .coursework, .role, .task, .track, .skill: holds(circumstance)
      }
    }
  }

  private func holds(_ circumstance: Circumstance) -> Bool {
    switch circumstance {
    case .everyone: true
    case .describedWeek: !facts.tasks.isEmpty
    case .belowHalfTime: facts.hoursPerWeek < taxonomy.model.halfTime
    case .coursework: facts.learning.contains { [.course, .certificate].contains($0.kind) }
    case .route(let route): verdict.route == route
    case .role(let role): facts.tasks.contains { taxonomy.tasks[$0.index].role == role }
    case .task(let id): facts.tasks.contains { taxonomy.tasks[$0.index].id == id }
    case .track(let id): tracks.contains { taxonomy.tracks[$0].id == id }
    case .skill(let skill): named.contains(skill)
    }
  }

  /// The planned track, and what is recommended beside it.
  private var tracks: [Int] {
    let beside = verdict.route == .deepen ? [] : [verdict.subrole, verdict.specialization]
    return [verdict.track] + beside
  }

  /// The skills that the person names, be it by a finished step.
  private var named: Set<SkillIndex> {
    Set(
      facts.statements.map(\.skill) + facts.evidence.map(\.skill)
        + facts.completedSteps.map(\.target.skill))
  }
}
