@testable import GapcheckCore

/// The levels of every skill as the rules tell them, one rule after the other over facts with all
/// their words.
///
/// The program takes the words out first (`Holdings`, `LevelRules`); this is what it is held against.
struct ReferenceLevels {
  /// One state for each skill of the taxonomy, in its order.
  private(set) var states: [SkillState]
  private var limits: [Level?]
  private var ceilings: [Level]
  private let facts: Facts
  private let taxonomy: Taxonomy

  subscript(skill: SkillIndex) -> SkillState { states[skill.position] }

  init(_ facts: Facts, taxonomy: Taxonomy) {
    self.facts = facts
    self.taxonomy = taxonomy
    states = Array(repeating: SkillState(), count: taxonomy.skills.count)
    limits = Array(repeating: nil, count: taxonomy.skills.count)
    ceilings = Array(repeating: .none, count: taxonomy.skills.count)
    applyStatements()
    applyMentions()
    applyTasks()
    applyExperience()
    applyEvidence()
    applyEvaluationGate()
    for position in states.indices {
      states[position].proven = min(states[position].claimed, ceilings[position])
    }
    applyCompletedSteps()
    applyImplications()
  }

  /// The stated levels after recency; of several statements, the highest counts.
  private mutating func applyStatements() {
    let recency = Recency(model: taxonomy.model, asOf: facts.asOf)
    for statement in facts.statements {
      let position = statement.skill.position
      let left = recency.level(
        statement.level, halfLife: halfLife(of: statement.skill), lastUsed: statement.lastUsed)
      states[position].basis.append(basis(of: statement))
      if left < statement.level, let lastUsed = statement.lastUsed {
        states[position].basis.append(.faded(to: left, lastUsed: lastUsed))
      }
      states[position].claimed = max(states[position].claimed, left)
      if statement.isExplicit {
        limits[position] = max(limits[position] ?? .none, statement.level)
      }
    }
    claimWithoutProof()
  }

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

  /// A claim alone shows what the taxonomy says a claim shows of that kind of skill.
  private mutating func claimWithoutProof() {
    for statement in facts.statements {
      guard let ceiling = claimCeiling(of: statement.skill) else { continue }
      let position = statement.skill.position
      ceilings[position] = max(ceilings[position], ceiling)
    }
  }

  /// Finds what a claim without evidence shows; `nil` where the skill is not stated.
  func claimCeiling(of skill: SkillIndex) -> Level? {
    guard isStated(skill), let claim = taxonomy.evidenceKind(EvidenceRole.claim.id) else {
      return nil
    }
    return claim.ceiling(for: taxonomy[skill], reliedOn: false)
  }

  /// A skill named with an artifact or contribution is claimed at the default level at least.
  private mutating func applyMentions() {
    for item in facts.evidence where item.isMention {
      let position = item.skill.position
      let before = states[position].claimed
      raiseClaim(of: item.skill, to: taxonomy.model.assumedLevel)
      let level = states[position].claimed
      guard level > before else { continue }
      states[position].basis.append(.mention(title: item.title, level: level, path: item.path))
    }
  }

  /// A task that takes enough of the week shows its skills.
  private mutating func applyTasks() {
    let model = taxonomy.model
    for held in facts.tasks where held.weekShare >= model.taskEvidenceShare {
      let task = taxonomy.tasks[held.index]
      let most = held.outcome == nil ? model.taskEvidenceLevel : model.taskOutcomeLevel
      for shown in task.evidences {
        let level = min(shown.level, most)
        raiseClaim(of: shown.skill, to: level)
        ceilings[shown.skill.position] = max(ceilings[shown.skill.position], level)
        states[shown.skill.position].basis.append(.task(task.id, level: level))
      }
    }
  }

  /// Years of backend work stand for the transfer families where nothing is stated.
  private mutating func applyExperience() {
    let years = facts.yearsOfExperience ?? 0
    let model = taxonomy.model
    guard years >= model.yearsForSomeTransfer else { return }
    for assumed in taxonomy.families.flatMap(\.assumed)
    where !isStated(assumed.skill) && !facts.notHeld.contains(assumed.skill) {
      let level = years >= model.yearsForFullTransfer ? assumed.atFourYears : assumed.atTwoYears
      let position = assumed.skill.position
      guard level > states[position].claimed else { continue }
      states[position].claimed = level
      states[position].basis.append(.experience(level: level))
    }
  }

  /// The strongest evidence sets how much of the claim is proven.
  private mutating func applyEvidence() {
    let strong = strongItems
    for item in facts.evidence {
      guard let kind = taxonomy.evidenceKind(item.kind) else { continue }
      let skill = taxonomy[item.skill]
      let reliedOn =
        item.isReliedOn && strong[item.skill.position] >= taxonomy.model.strongItemsForTop
      let ceiling = kind.ceiling(for: skill, reliedOn: reliedOn)
      ceilings[skill.index.position] = max(ceilings[skill.index.position], ceiling)
      states[skill.index.position].basis.append(
        .evidence(kind: kind.id, title: item.title, ceiling: ceiling, path: item.path))
    }
  }

  /// Counts the strong items of each skill.
  private var strongItems: [Int] {
    var counts = Array(repeating: 0, count: taxonomy.skills.count)
    for item in facts.evidence where taxonomy.evidenceKind(item.kind)?.isStrong == true {
      counts[item.skill.position] += 1
    }
    return counts
  }

  /// Some AI skills stay at a low ceiling until an evaluation result shows more.
  private mutating func applyEvaluationGate() {
    let ceiling = taxonomy.model.evaluationCeiling
    for skill in taxonomy.skills where lacksEvaluation(skill) {
      let position = skill.index.position
      guard ceilings[position] > ceiling else { continue }
      ceilings[position] = ceiling
      states[position].basis.append(.evaluationMissing(ceiling: ceiling))
    }
  }

  /// Whether a skill needs an evaluation result to be shown, and none comes with its evidence.
  private func lacksEvaluation(_ skill: Skill) -> Bool {
    skill.needsEvaluation
      && !facts.evidence.contains { $0.skill == skill.index && $0.hasEvaluation }
  }

  /// A step that is done ended with its exercise: it is shown, whatever was stated before it.
  private mutating func applyCompletedSteps() {
    let recency = Recency(model: taxonomy.model, asOf: facts.asOf)
    for (item, target) in facts.completedSteps {
      let position = target.skill.position
      let level = Level(whole: target.level)
      let month = item.on.map(Month.init(of:))
      let left = recency.level(level, halfLife: halfLife(of: target.skill), lastUsed: month)
      states[position].basis.append(.completed(id: item.id, level: level, path: item.path))
      if left < level, let month {
        states[position].basis.append(.faded(to: left, lastUsed: month))
      }
      states[position].claimed = max(states[position].claimed, left)
      states[position].proven = max(states[position].proven, left)
    }
  }

  /// Having one skill implies others, claimed and proven alike; most specific skills first.
  private mutating func applyImplications() {
    for index in taxonomy.implicationOrder {
      let state = states[index.position]
      for implied in taxonomy[index].implications {
        let claimed = state.claimed.lowered(by: implied.offset)
        let shown = state.proven.lowered(by: implied.offset)
        let proven =
          lacksEvaluation(taxonomy[implied.skill])
          ? min(shown, taxonomy.model.evaluationCeiling) : shown
        let position = implied.skill.position
        let before = states[position]
        raiseClaim(of: implied.skill, to: claimed)
        states[position].proven = max(before.proven, min(proven, states[position].claimed))
        if states[position].claimed > before.claimed || states[position].proven > before.proven {
          states[position].basis.append(.implied(by: index, level: claimed))
        }
      }
    }
  }

  /// Raises a claim, never past a level that the person chose.
  private mutating func raiseClaim(of skill: SkillIndex, to level: Level) {
    let position = skill.position
    let allowed = limits[position].map { min($0, level) } ?? level
    states[position].claimed = max(states[position].claimed, allowed)
  }

  private func halfLife(of skill: SkillIndex) -> Int {
    taxonomy.model.halfLives[taxonomy[skill].pace] ?? 0
  }

  private func isStated(_ skill: SkillIndex) -> Bool {
    facts.statements.contains { $0.skill == skill }
  }
}
