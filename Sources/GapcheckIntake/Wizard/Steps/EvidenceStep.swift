import GapcheckCore

/// Asks where a skill that was just stated can be seen.
struct EvidenceStep: WizardStep {
  let skill: SkillIndex
  /// The entry's place in the list of skills.
  let entry: Int
  let topic: WizardTopic? = .skills

  func question(in state: WizardState) -> WizardQuestion {
    let skill = state.taxonomy[skill]
    var question = WizardQuestion(
      topic,
      "\(skill.name): where can it be seen? A link, or what you ran and a number that moved.",
      hint: "Enter or n for none; b back, ? help, q quit")
    if skill.side == .ai {
      question.note =
        "On the AI side a claim alone shows nothing; a link or a measured result does."
    }
    return question
  }

  func answer(_ text: String, in state: WizardState) -> StepOutcome {
    let short = ShortAnswer(text)
    if short == .nothing { return .accept() }
    guard text.count(where: \.isLetter) > 1, short == nil else {
      return .complaint(
        "type a link, or what you ran and a number that moved; Enter or n leaves it a claim")
    }
    let answer = EvidenceAnswer(text, state.taxonomy)
    let position = state.profile.skills[entry].evidence.count
    var next: EvidenceKindStep?
    if case .link = answer { next = EvidenceKindStep(entry: entry, evidence: position) }
    return .accept(
      [.evidence(answer.members, ofSkill: entry)],
      said: [said(of: answer, on: state.taxonomy[skill].side)], next: next)
  }

  private func said(of answer: EvidenceAnswer, on side: Skill.Side) -> String {
    switch answer {
    case .link: "Noted as a link."
    case .repository: "Noted as a public repository."
    case .outcome: "Noted as work with a measured result."
    case .words where side == .ai:
      "Noted as a line of work, which shows nothing on the AI side without a number or a link."
    case .words: "Noted as a line of work; a number that moved would show more."
    }
  }

  func skip(in sitting: inout WizardSitting) {}

  func help(in state: WizardState) -> [String] {
    [
      "A claim counts in part, evidence counts in full: a repository, something that runs, a "
        + "write-up, a merged change, or a line such as 'p99 of the search from 420 to 180 ms'. "
        + "It is optional, and a link can be added to the profile later."
    ]
  }
}
