/// One name must not mean two things, and every name must mean something.
extension TaxonomyChecks {
  var ambiguousNames: [TaxonomyProblem] {
    ambiguous(
      skills.map { (EntryKey(.skill, $0.id.text), [$0.id.text, $0.name] + $0.aliases) }
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
    owners.reserveCapacity(entries.lazy.map(\.names.count).reduce(0, +))
    var problems: [TaxonomyProblem] = []
    for (key, names) in entries {
      for name in names where !name.isEmpty {
        let normalized = NormalizedName(name)
        if normalized.isEmpty {
          problems.append(fault(of: name, in: key, "'\(name)' has no letter or digit to go by"))
        } else if let owner = owners[normalized], owner != key {
          let other = "\(owner.kind.noun) '\(owner.id)'"
          problems.append(
            fault(of: name, in: key, "the name '\(normalized.text)' already means \(other)"))
        } else {
          owners[normalized] = key
        }
      }
    }
    return problems
  }

  private func fault(of name: String, in key: EntryKey, _ message: String) -> TaxonomyProblem {
    files.problem(key, at: Self.nameField(of: key.kind), value: name, message)
  }

  private static func nameField(of kind: EntryKind) -> String {
    switch kind {
    case .task: "phrases"
    case .level: "words"
    default: "aliases"
    }
  }
}
