import GapcheckCore

/// The skills that can move a track: asked for, needed first, shortening a step, or implying one.
struct Related {
  private(set) var skills: Set<SkillIndex> = []

  init(to track: Track) {
    let taxonomy = Embedded.taxonomy
    var wanted = Set(track.requirements.flatMap(\.members))
    for condition in track.precondition?.anyOf ?? [] {
      if case .skill(let skill, _) = condition { wanted.insert(skill) }
    }
    wanted.formUnion(taxonomy.projects(for: track).flatMap(\.requires).map(\.skill))
    wanted.formUnion(taxonomy.milestones.flatMap(\.requires).map(\.skill))
    grow(&wanted) { taxonomy[$0].prerequisites }
    for skill in wanted { skills.formUnion(taxonomy[skill].helpers) }
    skills.formUnion(wanted)
    grow(&skills) { skill in
      taxonomy.skills.filter { $0.implications.contains { $0.skill == skill } }.map(\.index)
    }
  }

  private func grow(_ set: inout Set<SkillIndex>, by next: (SkillIndex) -> [SkillIndex]) {
    var open = Array(set)
    while let skill = open.popLast() {
      for other in next(skill) where set.insert(other).inserted { open.append(other) }
    }
  }
}
