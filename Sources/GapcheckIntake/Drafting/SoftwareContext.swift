import GapcheckCore

/// Whether a source is about software at all, which decides on names that have other meanings.
///
/// In the résumé of a sailor "helm" and "spinnaker" are no tools, in that of a lecturer Kafka is an
/// author. They count where a title is one of software work or may be, where there is no job that could be other
/// work, and where at least two names stand beside them that mean nothing else. In a list of skills
/// they count too beside a job without a title, and names such as Python, which are known for something
/// else, where the list holds several.
struct SoftwareContext {
  private let doubtful: Set<String>
  private let namesakes: Set<String>
  /// Whether names with other meanings are taken for skills.
  let isSoftware: Bool
  /// Whether a job may be any work.
  private let hidesTitle: Bool
  /// Whether lists of skills hold enough names to be lists of tools.
  private let listsTools: Bool

  init(_ findings: [Finding], in background: Background, taxonomy: Taxonomy) {
    let words = ["everyday-words", "capital-words", "listed-words"].flatMap {
      taxonomy.words($0)?.words.map(\.text) ?? []
    }
    let namesakes = Set(taxonomy.words("namesake-words")?.words.map(\.text) ?? [])
    let doubtful = Set(words).union(namesakes)
    let known = findings.filter { $0.skill != nil }
    let certain = known.filter { !doubtful.contains(NormalizedName($0.name).text) }
    let listed = known.filter { finding in
      let name = NormalizedName(finding.name).text
      return finding.manner == .listed && (!doubtful.contains(name) || namesakes.contains(name))
    }
    self.doubtful = doubtful
    self.namesakes = namesakes
    let titles = TitleReading(taxonomy)
    isSoftware =
      Self.allowsSoftware(background, titles) || Self.areEnough(certain)
      || Self.leavesOpen(background, titles) && Self.namesTool(known, taxonomy)
    hidesTitle = background.jobs.contains { $0.title == nil }
    listsTools = Self.areEnough(listed)
  }

  /// One name alone may stand in any résumé; two of different skills do not by chance.
  private static func areEnough(_ findings: [Finding]) -> Bool {
    Set(findings.compactMap(\.skill)).count >= 2
  }

  private static func allowsSoftware(_ background: Background, _ titles: TitleReading) -> Bool {
    if let headline = background.headline, titles.isSoftware(headline) { return true }
    guard !background.jobs.isEmpty else { return background.headline == nil }
    return background.jobs.contains {
      $0.title.map(titles.isSoftware) ?? false
    }
  }

  /// Whether a title may be one of software work: "Senior Engineer".
  private static func leavesOpen(_ background: Background, _ titles: TitleReading) -> Bool {
    background.jobs.contains { $0.title.map(titles.isPlain) ?? false }
  }

  /// Whether a name is that of a tool, written with a capital, and no everyday word.
  private static func namesTool(_ findings: [Finding], _ taxonomy: Taxonomy) -> Bool {
    let namesakes = taxonomy.words("namesake-words")
    let tools = zip(namesakes?.words ?? [], namesakes?.spellings ?? []).filter {
      $1.first?.isUppercase ?? false
    }
    let names = Set(tools.map(\.0.text))
    return findings.contains { names.contains(NormalizedName($0.name).text) }
  }

  /// Whether a finding is taken for what it seems to be.
  func trusts(_ finding: Finding) -> Bool {
    let name = NormalizedName(finding.name).text
    if isSoftware || finding.skill == nil || !doubtful.contains(name) { return true }
    return finding.manner == .listed && (hidesTitle || listsTools && namesakes.contains(name))
  }

  /// Whether a name that some text mentions is taken for a skill.
  func trusts(_ name: String) -> Bool {
    isSoftware || !doubtful.contains(NormalizedName(name).text)
  }
}
