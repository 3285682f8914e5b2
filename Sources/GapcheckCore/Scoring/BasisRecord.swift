/// Takes down the reasons for levels in the words of the profile.
struct BasisRecord: LevelRecorder {
  private let facts: Facts
  private let taxonomy: Taxonomy
  /// The reasons of each skill, in the order of the rules.
  private(set) var bases: [[Basis]]

  init(facts: Facts, taxonomy: Taxonomy) {
    self.facts = facts
    self.taxonomy = taxonomy
    bases = Array(repeating: [], count: taxonomy.skills.count)
  }

  mutating func note(_ reason: @autoclosure () -> LevelReason, of skill: Int) {
    if let basis = basis(reason()) { bases[skill].append(basis) }
  }

  private func basis(_ reason: LevelReason) -> Basis? {
    switch reason {
    case .claim(let place): basis(of: facts.statements[place])
    case .fadedClaim(let place, let left):
      facts.statements[place].lastUsed.map { .faded(to: left, lastUsed: $0) }
    case .mention(let place, let level):
      .mention(title: facts.evidence[place].title, level: level, path: facts.evidence[place].path)
    case .task(let place, let level):
      .task(taxonomy.tasks[facts.tasks[place].index].id, level: level)
    case .experience(let level): .experience(level: level)
    case .evidence(let place, let ceiling):
      .evidence(
        kind: facts.evidence[place].kind, title: facts.evidence[place].title, ceiling: ceiling,
        path: facts.evidence[place].path)
    case .evaluationMissing(let ceiling): .evaluationMissing(ceiling: ceiling)
    case .completion(let place):
      .completed(
        id: completed[place].item.id, level: Level(whole: completed[place].target.level),
        path: completed[place].item.path)
    case .fadedCompletion(let place, let left):
      completed[place].item.on.map { .faded(to: left, lastUsed: Month(of: $0)) }
    case .implied(let skill, let level): .implied(by: SkillIndex(position: skill), level: level)
    }
  }

  private var completed: [(item: CompletedItem, target: SkillTarget)] { facts.completedSteps }

  private func basis(of statement: Statement) -> Basis {
    let (name, level, path) = (statement.name, statement.level, statement.path)
    if let words = statement.inferredFrom {
      return .inferred(name: name, from: words, level: level, path: path)
    }
    return switch statement.origin {
    case .number: .stated(name: name, level: level, path: path)
    case .word(let word): .levelWord(name: name, word: word, level: level, path: path)
    case .years(let years): .years(name: name, years: years, level: level, path: path)
    case .assumed: .assumedLevel(name: name, level: level, path: path)
    }
  }
}
