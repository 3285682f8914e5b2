import GapcheckCore

/// Years of backend work: the months of the jobs whose titles say so, overlaps counted once.
struct BackendYears {
  let thousandths: Int
  /// The jobs that were counted and their time.
  let words: String

  /// `nil` where no job with dates has such a title.
  init?(_ background: Background, taxonomy: Taxonomy, asOf: CalendarDate) {
    let titles = TitleReading(taxonomy)
    let jobs = background.jobs.filter { $0.title.map(titles.isBackend) ?? false }
    let time = WorkTime(jobs.map(\.period), asOf: asOf)
    guard time.months > 0, let span = time.span else { return nil }
    thousandths = time.years
    let names = jobs.compactMap(\.title).reduce(into: [String]()) { names, title in
      if !names.contains(title) { names.append(title) }
    }
    words =
      "\(names.map { "'\($0)'" }.joined(separator: ", ").shortened(to: 200)); "
      + "\(span.lowerBound) to \(span.upperBound)"
  }
}

/// Tells titles of backend work from others, by words of the taxonomy.
struct TitleReading {
  private let backend: WordList?
  private let other: WordList?

  init(_ taxonomy: Taxonomy) {
    backend = taxonomy.words("backend-title-words")
    other = taxonomy.words("other-title-words")
  }

  /// Whether a title names backend work; "full stack" does, "frontend developer" does not.
  func isBackend(_ title: String) -> Bool {
    guard let backend, !backend.found(in: title).isEmpty else { return false }
    return other?.found(in: title).isEmpty ?? true
  }
}
