import GapcheckCore

/// The skills worth asking about: those that the tracks in reach turn on and the profile leaves out.
///
/// The rule `wizard-questions` says it in words.
struct RelevantSkills: Sendable {
  /// Best sub-role, nearest specialization and best deeper-backend track.
  let tracks: [Track]
  /// What to ask, group by group.
  let skills: [SkillIndex]

  init(_ state: WizardState) {
    let audit = state.auditor.audit(state.facts)
    let verdict = audit.verdict
    var positions: [Int] = []
    for position in [verdict.subrole, verdict.specialization, verdict.deepen]
    where !positions.contains(position) {
      positions.append(position)
    }
    let outcomes = positions.map { audit.outcomes[$0] }
    tracks = outcomes.map(\.track)
    let needs = CoreNeed.all(of: outcomes, audit: audit, taxonomy: state.taxonomy)
    skills = Self.inGroups(
      Array(Self.candidates(among: needs, in: state).prefix(Self.room(among: needs, in: state))),
      taxonomy: state.taxonomy)
  }

  /// How many may still be asked; at the menu the person wants more than the first sitting's.
  private static func room(among needs: [CoreNeed], in state: WizardState) -> Int {
    let limit = state.taxonomy.model.wizardSkills
    let skipped = state.sitting.skippedParts(of: .skills)
    let stated = state.sitting.hasMenu ? 0 : needs.count(where: \.isStated)
    return max(0, limit - max(stated + skipped, state.sitting.skillsAsked))
  }

  /// What backend work teaches and what must be added in turn, each by what is missing most.
  private static func candidates(
    among needs: [CoreNeed], in state: WizardState
  ) -> [SkillIndex] {
    let open = needs.filter { need in
      !need.isStated && need.missing > 0
        && !state.sitting.hasSkipped(BoundaryStep.part(need.skill), of: .skills)
    }.sorted { ($1.missing, $0.skill) < ($0.missing, $1.skill) }
    let sides = Requirement.Part.allCases.map { part in open.filter { $0.part == part } }
    let longest = sides.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in
      sides.compactMap { $0.dropFirst(place).first?.skill }
    }
  }

  private static func inGroups(_ skills: [SkillIndex], taxonomy: Taxonomy) -> [SkillIndex] {
    taxonomy.groups.flatMap { group in skills.filter { taxonomy[$0].group == group.id } }
  }
}

/// What one skill is worth to the tracks that ask for it as core.
private struct CoreNeed {
  let skill: SkillIndex
  let part: Requirement.Part
  let isStated: Bool
  /// Weight times levels missing, added up over the tracks.
  var missing: Int

  static func all(
    of outcomes: [TrackOutcome], audit: Audit, taxonomy: Taxonomy
  ) -> [CoreNeed] {
    let stated = Set(audit.facts.statements.map(\.skill)).union(audit.facts.notHeld)
    var needs: [CoreNeed] = []
    for row in outcomes.flatMap(\.score.rows) where row.requirement.weight == .core {
      let members = row.requirement.members
      let isStated = members.contains(where: stated.contains)
      // Of several that will do, the one that is likeliest held.
      let skill = members.reduce(members[0]) { best, other in
        audit.assessment[other].claimed > audit.assessment[best].claimed ? other : best
      }
      let missing =
        row.weight
        * max(0, Level(whole: row.requirement.level).thousandths - row.credited.thousandths)
      if let position = needs.firstIndex(where: { $0.skill == skill }) {
        needs[position].missing += missing
      } else {
        needs.append(
          CoreNeed(
            skill: skill, part: row.requirement.part, isStated: isStated, missing: missing))
      }
    }
    return needs
  }
}
