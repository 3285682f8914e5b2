/// Many AI skills are named and none is shown at working level.
enum Dabbling: PitfallCheck {
  static let id = "dabbling"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let skills = subject.claimedAISkills
    let model = subject.taxonomy.model
    let deep = skills.contains { subject.assessment[$0].proven >= model.shownLevel }
    return skills.count >= model.dabblingSkills && !deep
      ? .count(skills.count) : nil
  }
}
