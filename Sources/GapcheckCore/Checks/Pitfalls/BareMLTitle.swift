/// Applications go to bare "ML Engineer" titles.
enum BareMLTitle: PitfallCheck {
  static let id = "bare-ml-title"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let bare = Set(subject.taxonomy.words("bare-ml-titles")?.words ?? [])
    let titles = subject.facts.resume.jobTitles.filter { bare.contains(NormalizedName($0)) }
    return titles.isEmpty ? nil : .titles(titles)
  }
}
