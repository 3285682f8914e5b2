/// An entry that nothing refers to is probably left over, or a reference to it was forgotten.
extension TaxonomyChecks {
  var unusedEntries: [TaxonomyProblem] {
    // A file that cannot be read may hold the very reference.
    guard Self.namingKinds.allSatisfy({ files.canRead($0) }) else { return [] }
    let links = TaxonomyLinks(taxonomy)
    return Self.checkedKinds.flatMap { kind in
      taxonomy.entries(of: kind).filter { entry in
        entry.provenance?.lifecycle != .reference && files.node(of: entry.key) != nil
          && links.to(entry.key).allSatisfy(Self.isAside)
      }.map { entry in
        files.problem(
          entry.key, as: .warning, "nothing uses the \(kind.noun) '\(entry.key.id)'")
      }
    }
  }

  private static let namingKinds: [EntryKind] = [
    .skill, .transfer, .task, .track, .evidence, .route, .milestone, .project, .concept,
    .responsibility, .durable, .role,
  ]
  private static let checkedKinds: [EntryKind] = [.skill, .group, .automation, .resource, .phase]

  /// Whether a link says nothing of use.
  ///
  /// What is out of date, ambiguous, disputed or a pitfall names its skill all the same, and no
  /// entry uses itself.
  private static func isAside(_ link: EntryLink) -> Bool {
    [.stale, .ambiguous].contains(link.from.kind) || link.from == link.to
      || [.concerns, .looksAt].contains(link.relation)
  }
}
