import GapcheckCore

/// Whether a source is about software at all, which decides on names that have other meanings.
///
/// In the résumé of a sailor "helm" and "spinnaker" are no tools, in that of a lecturer Kafka is an
/// author. They count where a title is one of software work, where at least two names stand beside
/// them that mean nothing else, or where there is no work that could be another.
struct SoftwareContext {
  private let doubtful: Set<String>
  /// Whether names with other meanings are taken for skills.
  let isSoftware: Bool

  init(_ findings: [Finding], in background: Background, taxonomy: Taxonomy) {
    let lists = ["everyday-words", "capital-words", "listed-words", "namesake-words"]
    let doubtful = Set(lists.flatMap { taxonomy.words($0)?.words.map(\.text) ?? [] })
    let certain = findings.filter {
      $0.skill != nil && !doubtful.contains(NormalizedName($0.name).text)
    }
    let titles = (background.jobs.map(\.title) + [background.headline]).compactMap { $0 }
    let reading = TitleReading(taxonomy)
    self.doubtful = doubtful
    isSoftware =
      titles.isEmpty || titles.contains(where: reading.isBackend)
      || Set(certain.compactMap(\.skill)).count >= Self.enough
  }

  /// One name alone may stand in any résumé; two of different skills do not by chance.
  private static let enough = 2

  /// Whether a finding is taken for what it seems to be.
  func trusts(_ finding: Finding) -> Bool {
    isSoftware || finding.skill == nil
      || !doubtful.contains(NormalizedName(finding.name).text)
  }
}
