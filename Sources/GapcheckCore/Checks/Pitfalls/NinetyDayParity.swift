/// Openings for people with years of AI engineering are aimed at without any shown.
enum NinetyDayParity: PitfallCheck {
  static let id = "ninety-day-parity"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard !subject.facts.hasEvaluatedArtifact(subject.taxonomy) else { return nil }
    let titles = subject.facts.resume.jobTitles.filter { title in
      !subject.words("seniority-words", in: title).isEmpty
        && !subject.words("ai-words", in: title).isEmpty
    }
    return titles.isEmpty ? nil : .titles(titles)
  }
}
