import GapcheckCore

/// What a source says of skills, brought together by name.
///
/// Longer and shorter forms of one name, such as "Postgres" and "PostgreSQL" or "Redis" and "Redis
/// caching", are one line of an inventory; different tools of one skill stay apart.
struct SkillDrafts {
  /// In the order of the source.
  private(set) var all: [SkillDraft] = []
  private var places: [NormalizedName: Int] = [:]
  /// The names under which each skill stands.
  private var names: [SkillIndex: [NormalizedName]] = [:]

  mutating func add(_ finding: Finding) {
    let name = NormalizedName(finding.name)
    if let place = places[name] ?? placeOfForm(of: name, finding.skill) {
      places[name] = place
      all[place].add(finding)
    } else {
      places[name] = all.count
      all.append(SkillDraft(finding))
    }
    if let skill = finding.skill { names[skill, default: []].append(name) }
  }

  /// Finds a name of the same skill that is a longer or shorter form of another.
  private func placeOfForm(of name: NormalizedName, _ skill: SkillIndex?) -> Int? {
    guard let skill, let known = names[skill] else { return nil }
    return known.first { isForm(name.compact, $0.compact) }.flatMap { places[$0] }
  }

  private func isForm(_ name: String, _ other: String) -> Bool {
    min(name.utf8.count, other.utf8.count) >= Self.shortest
      && (name.hasPrefix(other) || other.hasPrefix(name))
  }

  /// Shorter names begin many others by chance, as "Go" begins "Google".
  private static let shortest = 4
}
