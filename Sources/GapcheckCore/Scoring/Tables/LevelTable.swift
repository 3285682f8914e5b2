/// What the rules for levels ask of the taxonomy, by place.
struct LevelTable: Sendable {
  /// A skill that backend work of some years stands for.
  struct Assumed: Sendable {
    let skill: Int
    let atTwoYears: Level
    let atFourYears: Level
  }

  /// A skill that another one implies.
  struct Implication: Sendable {
    let from: Int
    let to: Int
    let offset: Int
  }

  let skills: Int
  let model: ModelConstants
  /// The time in which half of a skill is lost, in thousandths of a year, by skill.
  let halfLives: [Int]
  let needsEvaluation: [Bool]
  /// What one item of evidence shows at most, by kind, then by skill.
  private let ceilings: [Level]
  private let reliedOnCeilings: [Level]
  let isStrong: [Bool]
  /// Place of the kind that a bare claim is; `nil` where the taxonomy has no such kind.
  let claimKind: Int?
  /// What each task shows.
  let tasks: [[WorkTask.Showing]]
  let assumed: [Assumed]
  /// Most specific skills first.
  let implications: [Implication]

  init(_ taxonomy: Taxonomy) {
    // By place: handing whole skills to closures copies them, thousands of times.
    let skills = taxonomy.skills
    self.skills = skills.count
    model = taxonomy.model
    halfLives = skills.indices.map { taxonomy.model.halfLives[skills[$0].pace] ?? 0 }
    needsEvaluation = skills.indices.map { skills[$0].needsEvaluation }
    let kinds = taxonomy.evidenceKinds
    ceilings = kinds.flatMap { kind in
      skills.indices.map { kind.ceiling(for: skills[$0], reliedOn: false) }
    }
    reliedOnCeilings = kinds.flatMap { kind in
      skills.indices.map { kind.ceiling(for: skills[$0], reliedOn: true) }
    }
    isStrong = kinds.map(\.isStrong)
    claimKind = kinds.firstIndex { $0.id == EvidenceRole.claim.id }
    tasks = taxonomy.tasks.map(\.evidences)
    assumed = taxonomy.families.flatMap(\.assumed).map {
      Assumed(
        skill: $0.skill.position, atTwoYears: $0.atTwoYears, atFourYears: $0.atFourYears)
    }
    implications = taxonomy.implicationOrder.flatMap { index in
      taxonomy[index].implications.map {
        Implication(from: index.position, to: $0.skill.position, offset: $0.offset)
      }
    }
  }

  /// The highest level that one item of a kind shows of a skill.
  func ceiling(kind: Int, skill: Int, reliedOn: Bool) -> Level {
    let place = kind * skills + skill
    return reliedOn ? reliedOnCeilings[place] : ceilings[place]
  }
}
