/// Staying is chosen while most of the week can be taken over and little of it is judgment.
enum AutomationDenial: PitfallCheck {
  static let id = "automation-denial"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let model = subject.taxonomy.model
    guard case .track(let id) = subject.facts.target,
      subject.taxonomy.track(id)?.kind == .deepen,
      let exposure = subject.exposure, exposure.index >= model.denialExposure,
      let judgment = exposure.byLayer.first(where: { $0.layer == .judgment })?.share,
      judgment < model.denialJudgment
    else { return nil }
    return .share(exposure.index)
  }
}
