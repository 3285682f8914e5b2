/// AI experience is claimed with nothing to open.
enum ClaimWithoutArtifact: PitfallCheck {
  static let id = "claim-without-artifact"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard !subject.showsSomething else { return nil }
    if let line = subject.aiLines.first { return .line(line) }
    let level = subject.taxonomy.model.shownLevel
    let working = subject.claimedAISkills.filter {
      subject.assessment[$0].claimed >= level && subject.assessment[$0].proven < level
    }
    return working.isEmpty ? nil : .skills(working)
  }
}
