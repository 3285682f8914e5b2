/// Openings for people with years of AI engineering are aimed at without any shown.
enum NinetyDayParity: PitfallCheck {
  static let id = "ninety-day-parity"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    guard !subject.facts.hasEvaluatedArtifact(subject.taxonomy) else { return nil }
    let titles = subject.facts.resume.jobTitles.filter { title in
      !subject.words("seniority-words", in: title).isEmpty
        && !subject.words("ai-words", in: title).isEmpty
    }
    if !titles.isEmpty { return .titles(titles) }
    return subject.parityLine.map { .line($0) }
  }
}

extension CheckSubject {
  /// A headline that claims the rank, or a line that expects it within months.
  fileprivate var parityLine: String? {
    if let headline = facts.resume.headline, !showsAISkill,
      headline.titleParts.contains(where: isSeniorAITitle)
    {
      return headline
    }
    return lines.first { line in
      isSeniorAITitle(line) && !affirmed("short-time-words", in: line).isEmpty
        && !affirmed("becoming-words", in: line).isEmpty
    }
  }

  private var showsAISkill: Bool {
    claimedAISkills.contains { assessment[$0].proven >= taxonomy.model.shownLevel }
  }

  /// Whether a rank stands right before a title of AI work: in "Senior engineer, AI" it does not.
  private func isSeniorAITitle(_ text: String) -> Bool {
    let padded = " " + NormalizedName(text).text + " "
    let ranks = words("seniority-words", in: text)
    let fields = words("ai-words", in: text)
    return !words("role-nouns", in: text).isEmpty
      && ranks.contains { rank in fields.contains { padded.contains(" \(rank) \($0) ") } }
      || fields.contains { padded.contains(" head of \($0) ") }
  }
}
