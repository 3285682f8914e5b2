/// What all kinds of entries have in common: a name to list and search them by, and their sources.
package struct TaxonomyEntry: Sendable {
  package let key: EntryKey
  package let name: String
  /// Other names that people write for it.
  package let otherNames: [String]
  /// What it says, in a sentence or two.
  package let summary: String
  /// `nil` for what is a source itself and for constants, which are reviewed with their file.
  package let provenance: Provenance?
  /// All that it cites, its arguments included, each once; empty for what is a source itself.
  package let sources: [Source]
}

extension Taxonomy {
  /// Every entry of every kind, in the order of the kinds and of the files.
  package var entries: [TaxonomyEntry] { EntryKind.allCases.flatMap(entries(of:)) }

  /// The entries of one kind, in the order of its files.
  package func entries(of kind: EntryKind) -> [TaxonomyEntry] {
    switch kind {
    case .skill: skills.map { entry(kind, $0.id, $0.name, $0.why, $0.provenance, $0.aliases) }
    case .group: groups.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .outside: outside.map { entry(kind, $0.id, $0.name, $0.why, $0.provenance, $0.aliases) }
    case .transfer: families.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .task: tasks.map { entry(kind, $0.id, $0.name, $0.rationale, $0.provenance, $0.phrases) }
    case .automation: automation.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .modifier: modifiers.map { entry(kind, $0.id, $0.name, $0.question, $0.provenance) }
    case .track:
      tracks.map {
        entry(
          kind, $0.id, $0.name, $0.summary, $0.provenance, $0.titles, citing: [$0.caseAgainst])
      }
    case .evidence:
      evidenceKinds.map { entry(kind, $0.id, $0.name, $0.meaning, $0.provenance, $0.aliases) }
    case .level: levels.map { entry(kind, $0.id, $0.name, $0.behaviour, $0.provenance, $0.words) }
    case .phase: phases.map { entry(kind, $0.id, $0.name, $0.purpose, $0.provenance) }
    case .route:
      routes.map {
        entry(
          kind, $0.id, $0.name, $0.summary, $0.provenance, citing: [$0.caseFor, $0.caseAgainst])
      }
    case .milestone: milestones.map { entry(kind, $0.id, $0.name, $0.brief, $0.provenance) }
    case .project: projects.map { entry(kind, $0.id, $0.name, $0.brief, $0.provenance) }
    case .resource:
      resources.map { entry(kind, $0.id, $0.title, "\($0.kind), \($0.author)", $0.provenance) }
    case .signal: signals.map { entry(kind, $0.id, $0.name, $0.why, $0.provenance, [$0.code]) }
    case .pitfall: pitfalls.map { entry(kind, $0.id, $0.name, $0.why, $0.provenance, [$0.code]) }
    case .concept: concepts.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .responsibility:
      responsibilities.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .durable: durableAreas.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance) }
    case .claim: claims.map { entry(kind, $0.id, $0.text, $0.check, $0.provenance) }
    case .contradiction: contradictions.map { entry(kind, $0.id, $0.name, $0.shown, $0.provenance) }
    case .principle: principles.map { entry(kind, $0.id, $0.text, $0.text, $0.provenance) }
    case .stale: staleItems.map { entry(kind, $0.id, $0.name, $0.now, $0.provenance) }
    case .role:
      hiringPlaces.map { entry(kind, $0.id, $0.name, $0.summary, $0.provenance, $0.titles) }
    case .words: wordLists.map { entry(kind, $0.id, $0.meaning, $0.meaning, $0.provenance) }
    case .retired: retired.map { entry(kind, $0.id, $0.id.text, $0.reason, $0.provenance) }
    case .source: sourceDocuments.map(source)
    case .constant: model.entries.map(constant)
    case .effort:
      effortClasses.map { entry(kind, $0.id, $0.name, $0.text, $0.provenance, [$0.code]) }
    case .rule:
      rules.map { entry(kind, $0.id, $0.name, $0.text.filled(with: model), $0.provenance) }
    case .ambiguous:
      ambiguousNames.map { entry(kind, $0.id, $0.name, $0.why, $0.provenance, $0.aliases) }
    case .inventory: []
    }
  }

  private func entry<Entity>(
    _ kind: EntryKind, _ id: Identifier<Entity>, _ name: String, _ summary: String,
    _ provenance: Provenance, _ otherNames: [String] = [], citing arguments: [Track.Argument] = []
  ) -> TaxonomyEntry {
    var sources = provenance.sources
    for source in arguments.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    return TaxonomyEntry(
      key: EntryKey(kind, id.text), name: name, otherNames: otherNames, summary: summary,
      provenance: provenance, sources: sources)
  }

  private func source(_ document: SourceDocument) -> TaxonomyEntry {
    TaxonomyEntry(
      key: EntryKey(.source, document.id), name: document.title, otherNames: [document.short],
      summary: document.says, provenance: nil, sources: [])
  }

  private func constant(_ constant: ModelConstants.Entry) -> TaxonomyEntry {
    TaxonomyEntry(
      key: EntryKey(.constant, constant.name), name: constant.name, otherNames: [],
      summary: constant.meaning,
      provenance: nil, sources: constant.sources)
  }
}
