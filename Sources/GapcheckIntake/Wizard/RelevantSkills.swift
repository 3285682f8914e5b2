import GapcheckCore

/// The skills worth asking about: those that the tracks in reach turn on and the profile leaves out.
///
/// The rule `wizard-questions` says it in words.
struct RelevantSkills: Sendable {
  /// Best sub-role, nearest specialization and best deeper-backend track.
  let tracks: [Track]
  /// What to ask: first what the audit itself asks about, then the rest group by group.
  let skills: [SkillIndex]

  init(_ state: WizardState) {
    let ranking = state.ranking
    let leaders = ranking.leaders
    var positions: [Int] = []
    for position in [leaders.subrole, leaders.specialization, leaders.deepen]
    where !positions.contains(position) {
      positions.append(position)
    }
    let outcomes = positions.map { ranking.outcomes[$0] }
    tracks = outcomes.map(\.track)
    let needs = CoreNeed.all(of: outcomes, ranking.assessment, state.facts)
    let sides = [false, true].map { isAI in
      Self.candidates(among: needs, isAI: isAI, in: state)
    }
    let inTurn = (0..<(sides.map(\.count).max() ?? 0)).flatMap { place in
      sides.compactMap { $0.dropFirst(place).first }
    }
    let room = max(0, state.taxonomy.model.wizardSkills - state.sitting.skillsAsked)
    let stated = state.facts.namedSkills
    let decisive = state.sitting.decisive.filter {
      !stated.contains($0) && !Self.isSkipped($0, in: state)
    }.prefix(room)
    let others = inTurn.filter { !decisive.contains($0) }.prefix(room - decisive.count)
    skills = Array(decisive) + Self.inGroups(Array(others), taxonomy: state.taxonomy)
  }

  private static func isSkipped(_ skill: SkillIndex, in state: WizardState) -> Bool {
    state.sitting.hasSkipped(BoundaryStep.part(skill), of: .skills)
  }

  /// What to ask of one side, that which is missing most first.
  ///
  /// Half of the questions, less what is stated or was skipped; at the menu the person wants more.
  private static func candidates(
    among needs: [CoreNeed], isAI: Bool, in state: WizardState
  ) -> [SkillIndex] {
    func isOfSide(_ skill: SkillIndex) -> Bool { (state.taxonomy[skill].side == .ai) == isAI }
    func isSkipped(_ skill: SkillIndex) -> Bool { Self.isSkipped(skill, in: state) }
    let open = needs.filter {
      isOfSide($0.skill) && !$0.isStated && $0.missing > 0 && !isSkipped($0.skill)
    }.sorted { ($1.missing, $0.skill) < ($0.missing, $1.skill) }
    guard !state.sitting.hasMenu else { return open.map(\.skill) }
    let stated = state.facts.namedSkills
    // Any track's core counts, so that the number only falls while the tracks in reach may change.
    let settled = state.taxonomy.coreSkills.count {
      isOfSide($0) && (stated.contains($0) || isSkipped($0))
    }
    let half = (state.taxonomy.model.wizardSkills + (isAI ? 0 : 1)) / 2
    return open.prefix(max(0, half - settled)).map(\.skill)
  }

  private static func inGroups(_ skills: [SkillIndex], taxonomy: Taxonomy) -> [SkillIndex] {
    taxonomy.groups.flatMap { group in skills.filter { taxonomy[$0].group == group.id } }
  }
}

/// What one skill is worth to the tracks that ask for it as core.
private struct CoreNeed {
  let skill: SkillIndex
  let isStated: Bool
  /// Weight times levels missing, added up over the tracks.
  var missing: Int

  static func all(
    of outcomes: [TrackOutcome], _ assessment: SkillAssessment, _ facts: Facts
  ) -> [CoreNeed] {
    let stated = facts.namedSkills
    var needs: [CoreNeed] = []
    for row in outcomes.flatMap(\.score.rows) where row.requirement.weight == .core {
      let members = row.requirement.members
      let isStated = members.contains(where: stated.contains)
      // Of several that will do, the one that is likeliest held.
      let skill = members.reduce(members[0]) { best, other in
        assessment[other].claimed > assessment[best].claimed ? other : best
      }
      let missing =
        row.weight
        * max(0, Level(whole: row.requirement.level).thousandths - row.credited.thousandths)
      if let position = needs.firstIndex(where: { $0.skill == skill }) {
        needs[position].missing += missing
      } else {
        needs.append(
          CoreNeed(skill: skill, isStated: isStated, missing: missing))
      }
    }
    return needs
  }
}

extension Facts {
  /// Skills that the person says something of, be it that they are not held.
  fileprivate var namedSkills: Set<SkillIndex> { Set(statements.map(\.skill)).union(notHeld) }
}

extension Taxonomy {
  /// Every skill that some track has as core.
  fileprivate var coreSkills: Set<SkillIndex> {
    Set(tracks.flatMap(\.requirements).filter { $0.weight == .core }.flatMap(\.members))
  }
}
