/// Applications go to bare "ML Engineer" titles, or the résumé is headed by one.
enum BareMLTitle: PitfallCheck {
  static let id = "bare-ml-title"

  static func find(_ subject: CheckSubject) -> CheckReason? {
    let titles = subject.facts.resume.jobTitles.filter(subject.isBareTitle)
    if !titles.isEmpty { return .titles(titles) }
    guard let headline = subject.facts.resume.headline, subject.isBareHeadline(headline) else {
      return nil
    }
    return .line(headline)
  }
}

extension CheckSubject {
  /// Whether a title is a bare one, whatever grade or way of working stands with it.
  fileprivate func isBareTitle(_ title: String) -> Bool {
    let grades = Set(taxonomy.words("grade-words")?.words.map(\.text) ?? [])
    let kept = NormalizedName(title).words.filter { !grades.contains(String($0)) }
    let bare = Set(taxonomy.words("bare-ml-titles")?.words ?? [])
    return bare.contains(NormalizedName(kept.joined(separator: " ")))
  }

  /// Whether a headline gives a bare title and nothing that says what kind of work it is.
  fileprivate func isBareHeadline(_ headline: String) -> Bool {
    headline.titleParts.contains(where: isBareTitle) && !namesTool(headline)
      && !speaksOfBackend(headline)
  }
}

extension String {
  /// The parts of a headline, of which each may be a job title.
  var titleParts: [String] {
    split(whereSeparator: { ",;|·•()–—\n".contains($0) }).flatMap {
      String($0).split(separator: " - ").flatMap { String($0).split(separator: " at ") }
    }.map(String.init)
  }
}
