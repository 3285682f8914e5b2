import GapcheckCore

/// What a profile holds, on one line.
struct ProfileSummary {
  let line: String

  init(_ state: WizardState) {
    let profile = state.profile
    var parts: [String] = []
    if let years = profile.yearsOfExperience { parts.append(Self.amount(years, "year")) }
    parts.append(Self.count(profile.tasks.count, "task"))
    parts.append(Self.count(profile.skills.count, "skill"))
    if let hours = profile.hoursPerWeek {
      parts.append(Self.amount(hours.minutes * 1000 / 60, "hour") + " a week")
    }
    if let target = profile.target {
      parts.append("target \(target.value.visibleOnOneLine(limit: 60))")
    }
    let inferred =
      profile.skills.count { $0.inferredFrom != nil }
      + profile.tasks.count { $0.inferredFrom != nil }
      + (profile.yearsInferredFrom == nil ? 0 : 1)
    if inferred > 0 { parts.append("\(inferred) not confirmed yet") }
    line = parts.joined(separator: ", ")
  }

  /// A number in thousandths with what it counts.
  static func amount(_ thousandths: Int, _ noun: String) -> String {
    "\(thousandths.asThousandths) \(noun)" + (thousandths == 1000 ? "" : "s")
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
