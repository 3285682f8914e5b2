import GapcheckCore

/// Why nothing was found under a name.
package enum LookupError: Error, Hashable, Sendable {
  /// Nothing is called so; the nearest names, best first.
  case unknown(String, nearest: [String])
  /// What stands before the colon is no kind; the nearest one.
  case unknownKind(String, nearest: String?)
}

extension Catalog {
  /// Finds what a text names: `kind:id`, an id of any kind, a code, or a name as people write it.
  ///
  /// An id that several kinds share gives all of them, the most important kind first.
  package func subjects(named text: String) throws(LookupError) -> [LookupSubject] {
    let found = [withID(text), withKind(text), called(text), titled(text)].first { !$0.isEmpty }
    if let found { return found }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let kinds = EntryKind.allCases.map(\.rawValue)
    if parts.count == 2, EntryKind(typed: parts[0]) == nil,
      !withID(parts[1]).isEmpty || !nearest(to: parts[0], among: kinds).isEmpty
    {
      throw .unknownKind(parts[0], nearest: nearest(to: parts[0], among: kinds).first)
    }
    throw .unknown(text, nearest: suggestions(for: text))
  }

  /// Entries of an id, then what plans and reports call so.
  private func withID(_ id: String) -> [LookupSubject] {
    names.withID(id).map(LookupSubject.entry) + derived(id)
  }

  /// `kind:id` or `kind:name`.
  private func withKind(_ text: String) -> [LookupSubject] {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [] }
    let derived = derived(parts[1]).filter { $0.kind == parts[0] }
    guard let kind = EntryKind(typed: parts[0]) else { return derived }
    let key = EntryKey(kind, parts[1])
    if entry(key) != nil { return [.entry(key)] }
    return derived.isEmpty ? names.called(parts[1], kind: kind).map(LookupSubject.entry) : derived
  }

  private func called(_ text: String) -> [LookupSubject] {
    let exact = names.called(text)
    if !exact.isEmpty { return exact.map(LookupSubject.entry) }
    let name = NormalizedName(text)
    if let skill = taxonomy.names.skill(named: name) {
      return [.entry(EntryKey(.skill, taxonomy[skill].id.text))]
    }
    guard let task = taxonomy.names.task(named: name) else { return [] }
    return [.entry(EntryKey(.task, taxonomy.tasks[task].id.text))]
  }

  /// What reports print in words: a requirement with a choice, or a step such as
  /// `Learn Containers, level 2`.
  private func titled(_ text: String) -> [LookupSubject] {
    let name = NormalizedName(text)
    let requirements = taxonomy.tracks.flatMap(\.requirements).filter { $0.members.count > 1 }
    if let requirement = requirements.first(where: { NormalizedName($0.name) == name }) {
      return [.requirement(requirement.id)]
    }
    let words = name.words.drop { $0 == "learn" || $0 == "prove" }
    return taxonomy.skills.flatMap { skill in
      (1...skill.steps.count).filter { level in
        words.elementsEqual(NormalizedName("\(skill.name) level \(level)").words)
      }.map { .step(skill: skill.index, id: skill.id.text, level: $0) }
    }
  }

  /// What is no entry and has an id in reports.
  private func derived(_ id: String) -> [LookupSubject] {
    var found: [LookupSubject] = choices(id).isEmpty ? [] : [.requirement(id)]
    found += partOfPlans(id)
    if id == LookupSubject.uncategorized.id { found.append(.uncategorized) }
    return found
  }

  /// What only plans have: steps, and the opening moves of milestones.
  private func partOfPlans(_ id: String) -> [LookupSubject] {
    switch taxonomy.planItem(id)?.subject {
    case .step(let target):
      [.step(skill: target.skill, id: taxonomy[target.skill].id.text, level: target.level)]
    case .contributionStart(let milestone): [.start(milestone: milestone.id.text)]
    case .milestone, .project, nil: []
    }
  }
}

// MARK: - Suggestions

extension Catalog {
  /// The keys of up to three entries whose ids or names are like a text: by letters, then by words.
  private func suggestions(for text: String) -> [String] {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let wanted = parts.last.map(String.init) ?? ""
    guard wanted.utf8.count <= Self.longestName, !NormalizedName(wanted).isEmpty else { return [] }
    var keys: [String: EntryKey] = [:]
    for entry in entries {
      for name in [entry.key.id, entry.name] + entry.otherNames where keys[name] == nil {
        keys[name] = entry.key
      }
    }
    let likeIt = nearest(to: wanted, among: keys.keys.sorted(), count: Self.looked)
      .compactMap { keys[$0] }
    let withWords = TaxonomySearch(self).hits(for: wanted).map(\.entry.key)
    var suggestions: [String] = []
    for key in (likeIt + withWords).map(\.description) where !suggestions.contains(key) {
      suggestions.append(key)
    }
    return Array(suggestions.prefix(Self.suggested))
  }

  private static let suggested = 3
  /// Several names of one entry may be near; so many are enough for three entries.
  private static let looked = 12
  /// Longer texts are no misspelled names.
  private static let longestName = 200
}
