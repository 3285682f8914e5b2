/// AI experience is claimed with nothing to open.
enum ClaimWithoutArtifact: PitfallCheck {
  static let id = "claim-without-artifact"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard !subject.showsSomething else { return nil }
    if let line = subject.bareClaims.first { return .line(line) }
    // Who tells of results in every line about AI has more to show than a claim.
    guard subject.aiLines.isEmpty else { return nil }
    let level = subject.taxonomy.model.shownLevel
    let working = subject.claimedAISkills.filter {
      subject.assessment[$0].claimed >= level && subject.assessment[$0].proven < level
    }
    return working.isEmpty ? nil : .skills(working)
  }
}
