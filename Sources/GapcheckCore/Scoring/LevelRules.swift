/// Why a skill has its levels: a place in the holdings, and what the rule made of it.
enum LevelReason {
  case claim(Int)
  case fadedClaim(Int, left: Level)
  case mention(evidence: Int, level: Level)
  case task(Int, level: Level)
  case experience(Level)
  case evidence(Int, ceiling: Level)
  case evaluationMissing(ceiling: Level)
  case completion(Int)
  case fadedCompletion(Int, left: Level)
  case implied(by: Int, level: Level)
}

/// Takes down why skills have their levels.
protocol LevelRecorder {
  mutating func note(_ reason: @autoclosure () -> LevelReason, of skill: Int)
}

/// Takes nothing down, for those who only count.
struct NoRecord: LevelRecorder {
  mutating func note(_ reason: @autoclosure () -> LevelReason, of skill: Int) {}
}

/// The rules that turn claims, evidence, tasks and experience into levels.
///
/// Written once for reports, which tell the reasons, and for cohorts, which do not: without a record
/// the compiler leaves the reasons out.
struct LevelRules<Record: LevelRecorder> {
  private let table: LevelTable
  private let holdings: Holdings
  private(set) var record: Record
  private(set) var proven: [Level]
  private(set) var claimed: [Level]
  private(set) var isKnown: [Bool]
  private var isStated: [Bool]
  private var limits: [Level]
  private var ceilings: [Level]
  private var isEvaluated: [Bool]

  /// No limit: the highest level there is, as nothing passes it.
  private static var unlimited: Level { Level.top }

  init(_ holdings: Holdings, table: LevelTable, record: Record) {
    self.table = table
    self.holdings = holdings
    self.record = record
    let count = table.skills
    proven = Array(repeating: .none, count: count)
    claimed = proven
    ceilings = proven
    isKnown = Array(repeating: false, count: count)
    isStated = isKnown
    isEvaluated = isKnown
    limits = Array(repeating: Self.unlimited, count: count)
    applyClaims()
    applyMentions()
    applyTasks()
    applyExperience()
    applyEvidence()
    applyEvaluationGate()
    for skill in 0..<count { proven[skill] = min(claimed[skill], ceilings[skill]) }
    applyCompletions()
    applyImplications()
  }

  private mutating func note(_ reason: @autoclosure () -> LevelReason, of skill: Int) {
    isKnown[skill] = true
    record.note(reason(), of: skill)
  }

  private var recency: Recency { Recency(model: table.model, asOf: holdings.asOf) }

  /// The stated levels after recency; of several claims, the highest counts.
  ///
  /// A claim alone shows what the taxonomy says a claim shows of that kind of skill.
  private mutating func applyClaims() {
    let recency = recency
    for (place, claim) in holdings.claims.enumerated() {
      let skill = claim.skill.position
      let left = recency.level(
        claim.level, halfLife: table.halfLives[skill], lastUsed: claim.lastUsed)
      note(.claim(place), of: skill)
      if left < claim.level { note(.fadedClaim(place, left: left), of: skill) }
      claimed[skill] = max(claimed[skill], left)
      if let kind = table.claimKind {
        let ceiling = table.ceiling(kind: kind, skill: skill, reliedOn: false)
        ceilings[skill] = max(ceilings[skill], ceiling)
      }
      isStated[skill] = true
    }
    limit()
  }

  /// No rule raises a skill past the highest level that the person chose for it.
  private mutating func limit() {
    for claim in holdings.claims where claim.isExplicit { limits[claim.skill.position] = .none }
    for claim in holdings.claims where claim.isExplicit {
      let skill = claim.skill.position
      limits[skill] = max(limits[skill], claim.level)
    }
  }

  /// A skill named with an artifact or contribution is claimed at the default level at least.
  private mutating func applyMentions() {
    for (place, item) in holdings.evidence.enumerated() where item.isMention {
      let skill = item.skill.position
      let before = claimed[skill]
      raiseClaim(of: skill, to: table.model.assumedLevel)
      let level = claimed[skill]
      if level > before { note(.mention(evidence: place, level: level), of: skill) }
    }
  }

  /// A task that takes enough of the week shows its skills.
  private mutating func applyTasks() {
    let model = table.model
    for (place, task) in holdings.tasks.enumerated()
    where task.weekShare >= model.taskEvidenceShare {
      let most = task.hasOutcome ? model.taskOutcomeLevel : model.taskEvidenceLevel
      for shown in table.tasks[task.index] {
        let skill = shown.skill.position
        let level = min(shown.level, most)
        raiseClaim(of: skill, to: level)
        ceilings[skill] = max(ceilings[skill], level)
        note(.task(place, level: level), of: skill)
      }
    }
  }

  /// Years of backend work stand for the transfer families where nothing is stated.
  private mutating func applyExperience() {
    let (years, model) = (holdings.years, table.model)
    guard years >= model.yearsForSomeTransfer else { return }
    for assumed in table.assumed
    where !isStated[assumed.skill]
      && !holdings.notHeld.contains(where: { $0.position == assumed.skill })
    {
      let level = years >= model.yearsForFullTransfer ? assumed.atFourYears : assumed.atTwoYears
      guard level > claimed[assumed.skill] else { continue }
      claimed[assumed.skill] = level
      note(.experience(level), of: assumed.skill)
    }
  }

  /// The strongest evidence sets how much of the claim is proven.
  private mutating func applyEvidence() {
    for (place, item) in holdings.evidence.enumerated() {
      if item.hasEvaluation { isEvaluated[item.skill.position] = true }
      guard let kind = item.kind else { continue }
      let skill = item.skill.position
      let reliedOn =
        item.isReliedOn && strongItems(of: item.skill) >= table.model.strongItemsForTop
      let ceiling = table.ceiling(kind: kind, skill: skill, reliedOn: reliedOn)
      ceilings[skill] = max(ceilings[skill], ceiling)
      note(.evidence(place, ceiling: ceiling), of: skill)
    }
  }

  private func strongItems(of skill: SkillIndex) -> Int {
    holdings.evidence.count { item in
      item.skill == skill && item.kind.map { table.isStrong[$0] } ?? false
    }
  }

  /// Some AI skills stay at a low ceiling until an evaluation result shows more.
  private mutating func applyEvaluationGate() {
    let ceiling = table.model.evaluationCeiling
    for skill in 0..<table.skills where lacksEvaluation(skill) && ceilings[skill] > ceiling {
      ceilings[skill] = ceiling
      note(.evaluationMissing(ceiling: ceiling), of: skill)
    }
  }

  /// Whether a skill needs an evaluation result to be shown, and none comes with its evidence.
  private func lacksEvaluation(_ skill: Int) -> Bool {
    table.needsEvaluation[skill] && !isEvaluated[skill]
  }

  /// A step that is done ended with its exercise: it is shown, whatever was stated before it.
  private mutating func applyCompletions() {
    let recency = recency
    for (place, completion) in holdings.completions.enumerated() {
      let skill = completion.target.skill.position
      let level = Level(whole: completion.target.level)
      let left = recency.level(
        level, halfLife: table.halfLives[skill], lastUsed: completion.month)
      note(.completion(place), of: skill)
      if left < level { note(.fadedCompletion(place, left: left), of: skill) }
      claimed[skill] = max(claimed[skill], left)
      proven[skill] = max(proven[skill], left)
    }
  }

  /// Having one skill implies others, claimed and proven alike; most specific skills first.
  private mutating func applyImplications() {
    for rule in table.implications {
      let implied = claimed[rule.from].lowered(by: rule.offset)
      let shown = proven[rule.from].lowered(by: rule.offset)
      let (claimedBefore, provenBefore) = (claimed[rule.to], proven[rule.to])
      // As most people have few of the skills, this is where most rules end.
      guard implied > claimedBefore || shown > provenBefore else { continue }
      let provable = lacksEvaluation(rule.to) ? min(shown, table.model.evaluationCeiling) : shown
      raiseClaim(of: rule.to, to: implied)
      proven[rule.to] = max(provenBefore, min(provable, claimed[rule.to]))
      if claimed[rule.to] > claimedBefore || proven[rule.to] > provenBefore {
        note(.implied(by: rule.from, level: implied), of: rule.to)
      }
    }
  }

  /// Raises a claim, never past a level that the person chose.
  private mutating func raiseClaim(of skill: Int, to level: Level) {
    claimed[skill] = max(claimed[skill], min(limits[skill], level))
  }
}
