/// An entry that nothing refers to is probably left over, or a reference to it was forgotten.
extension TaxonomyChecks {
  var unusedEntries: [TaxonomyProblem] {
    let links = TaxonomyLinks(taxonomy)
    return Self.checkedKinds.flatMap { kind in
      taxonomy.entries(of: kind).filter { entry in
        entry.provenance?.lifecycle != .reference && links.to(entry.key).allSatisfy(Self.isAside)
      }.map { entry in
        files.problem(
          entry.key, as: .warning, "nothing uses the \(kind.noun) '\(entry.key.id)'")
      }
    }
  }

  private static let checkedKinds: [EntryKind] = [.skill, .group, .automation, .resource, .phase]

  /// Whether a link says nothing of use: what is out of date or ambiguous still names its skill.
  private static func isAside(_ link: EntryLink) -> Bool {
    link.from.kind == .stale || link.from.kind == .ambiguous
  }
}
