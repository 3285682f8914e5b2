/// What the id of a plan item stands for; the same in every plan.
package enum PlanItemSubject: Sendable {
  /// A step of study or proof, by the level that it ends at.
  case step(SkillTarget)
  case milestone(Milestone)
  case project(Project)
  /// The opening move of a milestone that must have begun by a day of its own.
  case contributionStart(Milestone)
}

extension Taxonomy {
  /// Finds what a plan item's id stands for, be it of this edition or of an earlier one.
  package func planItem(_ id: String) -> (id: String, subject: PlanItemSubject)? {
    if let skillStep = skillStep(id) { return skillStep }
    if let milestone = milestones.first(where: { $0.id.text == current(id, .milestone) }) {
      return (milestone.id.text, .milestone(milestone))
    }
    if let project = projects.first(where: { $0.id.text == current(id, .project) }) {
      return (project.id.text, .project(project))
    }
    return milestones.first { $0.startBy != nil && $0.startID == id }
      .map { ($0.startID, .contributionStart($0)) }
  }

  /// The ids and names of everything that a plan may hold.
  package var planItemNames: [Suggestion] {
    skills.flatMap { skill in
      (1...skill.steps.count).map {
        Suggestion(id: skill.stepID(to: $0), name: "\(skill.name), level \($0)")
      }
    } + milestones.map { Suggestion(id: $0.id.text, name: $0.name) }
      + projects.map { Suggestion(id: $0.id.text, name: $0.name) }
      + milestones.filter { $0.startBy != nil }
      .map { Suggestion(id: $0.startID, name: "\($0.name), opening move") }
  }

  /// `vllm-serving-2`: a skill's id and the level that the step ends at.
  private func skillStep(_ id: String) -> (id: String, subject: PlanItemSubject)? {
    guard let dash = id.lastIndex(of: "-"), let level = Int(digits: id[id.index(after: dash)...]),
      let name = Identifier<Skill>(current(String(id[..<dash]), .skill)), let skill = skill(name),
      (1...skill.steps.count).contains(level)
    else { return nil }
    // "-02" is no way to write it.
    guard id.hasSuffix("-\(level)") else { return nil }
    return (skill.stepID(to: level), .step(SkillTarget(skill: skill.index, level: level)))
  }

  /// The id that took the place of a retired one; an id in use as it is.
  private func current(_ id: String, _ kind: EntryKind) -> String {
    retired.first { $0.kind == kind && $0.id.text == id }?.replacedBy ?? id
  }
}
