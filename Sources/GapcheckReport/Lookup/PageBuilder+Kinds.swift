import GapcheckCore

extension PageBuilder {
  /// What an entry has of its own, by its kind.
  func contents(of key: EntryKey) -> PageContents {
    let id = key.id
    let contents: PageContents? =
      switch key.kind {
      case .skill: taxonomy.skills.first { $0.id.text == id }.map(skill)
      case .group: taxonomy.groups.first { $0.id.text == id }.map(group)
      case .outside: taxonomy.outside.first { $0.id.text == id }.map(outside)
      case .transfer: taxonomy.families.first { $0.id.text == id }.map(family)
      case .task: taxonomy.tasks.first { $0.id.text == id }.map(task)
      case .automation: taxonomy.automation.first { $0.id.text == id }.map(automation)
      case .modifier: taxonomy.modifiers.first { $0.id.text == id }.map(modifier)
      case .track: taxonomy.tracks.first { $0.id.text == id }.map(track)
      case .evidence: taxonomy.evidenceKinds.first { $0.id.text == id }.map(evidence)
      case .level: taxonomy.levels.first { $0.id.text == id }.map(level)
      case .effort: taxonomy.effortClasses.first { $0.id.text == id }.map(effortClass)
      case .rule: taxonomy.rules.first { $0.id.text == id }.map(rule)
      case .constant: taxonomy.model.entries.first { $0.name == id }.map(constant)
      case .phase: taxonomy.phases.first { $0.id.text == id }.map(phase)
      case .route: taxonomy.routes.first { $0.id.text == id }.map(route)
      case .milestone: taxonomy.milestones.first { $0.id.text == id }.map(milestone)
      case .project: taxonomy.projects.first { $0.id.text == id }.map(project)
      case .resource: taxonomy.resources.first { $0.id.text == id }.map(resource)
      case .signal: taxonomy.signals.first { $0.id.text == id }.map(signal)
      case .pitfall: taxonomy.pitfalls.first { $0.id.text == id }.map(pitfall)
      case .concept: taxonomy.concepts.first { $0.id.text == id }.map(area)
      case .responsibility: taxonomy.responsibilities.first { $0.id.text == id }.map(area)
      case .durable: taxonomy.durableAreas.first { $0.id.text == id }.map(area)
      case .source: taxonomy.sourceDocuments.first { $0.id == id }.map(source)
      case .claim: taxonomy.claims.first { $0.id.text == id }.map(claim)
      case .contradiction: taxonomy.contradictions.first { $0.id.text == id }.map(contradiction)
      case .principle: taxonomy.principles.first { $0.id.text == id }.map(principle)
      case .stale: taxonomy.staleItems.first { $0.id.text == id }.map(stale)
      case .role: taxonomy.hiringPlaces.first { $0.id.text == id }.map(role)
      case .words: taxonomy.wordLists.first { $0.id.text == id }.map(words)
      case .inventory: catalog.items.first { $0.id.text == id }.map(item)
      case .retired: taxonomy.retired.first { $0.id.text == id }.map(retired)
      case .ambiguous: taxonomy.ambiguousNames.first { $0.id.text == id }.map(ambiguous)
      }
    return contents ?? PageContents()
  }
}
