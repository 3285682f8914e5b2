/// One name must not mean two things.
extension TaxonomyChecks {
  var ambiguousNames: [TaxonomyProblem] {
    ambiguous(
      taxonomy.skills.map { (EntryKey(.skill, $0.id.text), [$0.id.text, $0.name] + $0.aliases) }
        + taxonomy.outside.map { (EntryKey(.outside, $0.id.text), [$0.name] + $0.aliases) }
        + taxonomy.ambiguousNames.map { (EntryKey(.ambiguous, $0.id.text), $0.names) })
      + ambiguous(
        taxonomy.tasks.map { (EntryKey(.task, $0.id.text), [$0.id.text, $0.name] + $0.phrases) })
      + ambiguous(
        taxonomy.evidenceKinds.map {
          (EntryKey(.evidence, $0.id.text), [$0.id.text, $0.name] + $0.aliases)
        })
      + ambiguous(
        taxonomy.levels.map { (EntryKey(.level, $0.id.text), [$0.name] + $0.words) })
  }

  /// Reports names of several entries at the last entry that takes them.
  private func ambiguous(_ entries: [(key: EntryKey, names: [String])]) -> [TaxonomyProblem] {
    var owners: [NormalizedName: EntryKey] = [:]
    var problems: [TaxonomyProblem] = []
    for (key, names) in entries {
      for name in names {
        let normalized = NormalizedName(name)
        if let owner = owners[normalized], owner != key {
          problems.append(
            files.problem(
              key, at: Self.nameField(of: key.kind), value: name,
              "the name '\(normalized.text)' already means \(owner.kind.noun) '\(owner.id)'"))
        } else {
          owners[normalized] = key
        }
      }
    }
    return problems
  }

  /// A name that an entry lists twice does no harm and no good.
  var repeatedNames: [TaxonomyProblem] {
    taxonomy.skills.flatMap { repeated($0.aliases, of: EntryKey(.skill, $0.id.text)) }
      + taxonomy.outside.flatMap { repeated($0.aliases, of: EntryKey(.outside, $0.id.text)) }
      + taxonomy.tasks.flatMap { repeated($0.phrases, of: EntryKey(.task, $0.id.text)) }
  }

  private func repeated(_ names: [String], of key: EntryKey) -> [TaxonomyProblem] {
    var seen: Set<NormalizedName> = []
    return names.filter { !seen.insert(NormalizedName($0)).inserted }.map { name in
      files.problem(
        key, as: .warning, at: Self.nameField(of: key.kind), value: name,
        "'\(name)' is listed more than once")
    }
  }

  private static func nameField(of kind: EntryKind) -> String {
    switch kind {
    case .task: "phrases"
    case .level: "words"
    default: "aliases"
    }
  }
}
