import GapcheckCore

/// Years of backend work: what the person states, else the months of the jobs whose titles say so,
/// overlaps counted once.
struct BackendYears {
  let thousandths: Int
  /// The sentence, or the jobs that were counted and their time.
  let words: String

  /// `nil` where nothing is stated and no job with dates has such a title.
  init?(
    _ background: Background, _ collector: FindingCollector, taxonomy: Taxonomy, asOf: CalendarDate
  ) {
    let titles = TitleReading(taxonomy)
    if let stated = Self.stated(in: background, collector, titles) {
      self = stated
    } else if let counted = Self(jobsOf: background, titles, asOf: asOf) {
      self = counted
    } else {
      return nil
    }
  }

  private init(thousandths: Int, words: String) {
    (self.thousandths, self.words) = (thousandths, words)
  }

  private init?(jobsOf background: Background, _ titles: TitleReading, asOf: CalendarDate) {
    let jobs = background.jobs.filter { $0.title.map(titles.isBackend) ?? false }
    let time = WorkTime(jobs.map(\.period), asOf: asOf)
    guard time.months > 0, let span = time.span else { return nil }
    let names = jobs.compactMap(\.title).reduce(into: [String]()) { names, title in
      if !names.contains(title) { names.append(title) }
    }
    thousandths = time.years
    words =
      "\(names.map { "'\($0)'" }.joined(separator: ", ").shortened(to: 200)); "
      + "\(span.lowerBound) to \(span.upperBound)"
  }

  /// The longest time that a sentence states of backend work, and not of one skill: "backend engineer
  /// with 9 years of experience".
  private static func stated(
    in background: Background, _ collector: FindingCollector, _ titles: TitleReading
  ) -> BackendYears? {
    let headline = background.headline.map { Passage($0, place: "the headline", subject: .summary) }
    let sentences = background.passages.filter(\.speaksOfPerson).flatMap(\.sentences)
    return ((headline.map { [$0] } ?? []) + sentences).compactMap { sentence in
      guard let years = collector.statedYears(in: sentence.text),
        titles.namesBackendTitle(years.before)
          || !years.isOfName && titles.isBackend(sentence.text)
            && (titles.namesBackendTitle(sentence.text)
              || !collector.namesSkill(sentence.text))
      else { return nil }
      return BackendYears(thousandths: years.thousandths, words: sentence.quotation)
    }.max { $0.thousandths < $1.thousandths }
  }
}

extension Passage {
  fileprivate var speaksOfPerson: Bool {
    switch subject {
    case .summary, .note: true
    case .skills, .job, .project, .study, .wish: false
    }
  }
}

/// Tells titles of backend work from others, by words of the taxonomy.
struct TitleReading {
  private let backend: WordList?
  private let other: WordList?
  private let software: WordList?
  private let plain: Set<String>
  private let seniority: Set<String>
  private let jobTitle: WordList?

  init(_ taxonomy: Taxonomy) {
    backend = taxonomy.words("backend-title-words")
    other = taxonomy.words("other-title-words")
    software = taxonomy.words("software-title-words")
    plain = Set(taxonomy.words("plain-title-words")?.words.map(\.text) ?? [])
    seniority = Set(taxonomy.words("seniority-words")?.words.map(\.text) ?? [])
    jobTitle = taxonomy.words("job-title-words")
  }

  /// Whether a title names backend work; "full stack" does, "frontend developer" does not.
  func isBackend(_ title: String) -> Bool {
    guard let backend, !backend.found(in: title).isEmpty else { return false }
    return other?.found(in: title).isEmpty ?? true
  }

  /// Whether a text names backend work by a title, and not by a tool alone.
  func namesBackendTitle(_ text: String) -> Bool {
    isBackend(text) && !(jobTitle?.found(in: text).isEmpty ?? true)
  }

  /// Whether a title leaves open what the work is about: "Senior Engineer".
  func isPlain(_ title: String) -> Bool {
    let words = NormalizedName(title).words.filter { !seniority.contains(String($0)) }
    return words.isEmpty || plain.contains(words.joined(separator: " "))
  }

  /// Whether a title names any work with software.
  func isSoftware(_ title: String) -> Bool {
    isBackend(title) || !(software?.found(in: title).isEmpty ?? true)
  }
}
