/// Reads the links out of every kind of entry.
struct LinkCollector {
  let taxonomy: Taxonomy

  var links: [EntryLink] {
    var links = skills + tasks + tracks
    links += planParts + notes
    links += proof + rules + restingOn
    return links
  }

  private func skill(_ index: SkillIndex) -> EntryKey {
    EntryKey(.skill, taxonomy[index].id.text)
  }

  private func link(
    _ from: EntryKey, _ relation: EntryLink.Relation, _ to: EntryKey
  ) -> EntryLink {
    EntryLink(from: from, to: to, relation: relation)
  }

  private var skills: [EntryLink] {
    taxonomy.skills.flatMap { entry -> [EntryLink] in
      let key = EntryKey(.skill, entry.id.text)
      return [link(key, .belongsTo, EntryKey(.group, entry.group.text))]
        + entry.prerequisites.map { link(key, .needsFirst, skill($0)) }
        + entry.helpers.map { link(key, .isShortenedBy, skill($0)) }
        + entry.implications.map { link(key, .implies, skill($0.skill)) }
        + entry.resources.map { link(key, .reads, EntryKey(.resource, $0.text)) }
        + [
          link(
            key, .estimatedBy(factor: entry.estimate.factor),
            EntryKey(.effort, entry.estimate.effortClass.text))
        ]
    }
  }

  private var tasks: [EntryLink] {
    taxonomy.tasks.flatMap { task -> [EntryLink] in
      let key = EntryKey(.task, task.id.text)
      return task.evidences.map { link(key, .shows(level: $0.level), skill($0.skill)) }
        + [task.category].compactMap { $0 }.map {
          link(key, .automatedBy, EntryKey(.automation, $0.text))
        }
    }
  }

  private var tracks: [EntryLink] {
    taxonomy.tracks.flatMap { track -> [EntryLink] in
      let key = EntryKey(.track, track.id.text)
      return track.requirements.flatMap { requirement in
        requirement.members.map {
          link(key, .asksFor(level: requirement.level, requirement.weight), skill($0))
        }
      }
        + track.shownBy.map { link(key, .acceptsArtifact, skill($0)) }
        + track.nearest.map { link(key, .nextTo, EntryKey(.track, $0.text)) }
    }
  }

  private var planParts: [EntryLink] {
    let milestones = taxonomy.milestones.flatMap { milestone -> [EntryLink] in
      let key = EntryKey(.milestone, milestone.id.text)
      return milestone.requires.map { link(key, .trains(level: $0.level), skill($0.skill)) }
        + milestone.tracks.map { link(key, .builtFor, EntryKey(.track, $0.text)) }
        + milestone.resources.map { link(key, .reads, EntryKey(.resource, $0.text)) }
        + [link(key, .happensIn, EntryKey(.phase, milestone.phase.text))]
    }
    let projects = taxonomy.projects.flatMap { project -> [EntryLink] in
      let key = EntryKey(.project, project.id.text)
      return project.requires.map { link(key, .trains(level: $0.level), skill($0.skill)) }
        + [link(key, .builtFor, EntryKey(.track, project.track.text))]
    }
    let routes = taxonomy.routes.flatMap { route in
      route.sharedSkills.map { link(EntryKey(.route, route.id.text), .contains, skill($0)) }
    }
    return milestones + projects + routes
  }

  private var notes: [EntryLink] {
    var links: [EntryLink] = []
    func contain(_ kind: EntryKind, _ id: String, _ skills: [SkillIndex]) {
      links += skills.map { link(EntryKey(kind, id), .contains, skill($0)) }
    }
    for family in taxonomy.families { contain(.transfer, family.id.text, family.skills) }
    for area in taxonomy.concepts { contain(.concept, area.id.text, area.skills) }
    for area in taxonomy.responsibilities { contain(.responsibility, area.id.text, area.skills) }
    for area in taxonomy.durableAreas { contain(.durable, area.id.text, area.skills) }
    for name in taxonomy.ambiguousNames { contain(.ambiguous, name.id.text, name.meanings) }
    for item in taxonomy.staleItems { contain(.stale, item.id.text, item.skills) }
    for place in taxonomy.hiringPlaces {
      let key = EntryKey(.role, place.id.text)
      links += place.tracks.map { link(key, .builtFor, EntryKey(.track, $0.text)) }
    }
    return links + statements
  }

  /// What sources are quoted for, and what disagreements and pitfalls are about.
  private var statements: [EntryLink] {
    let claims = taxonomy.claims.map {
      link(EntryKey(.claim, $0.id.text), .restsOn, EntryKey(.source, $0.source))
    }
    let sides = taxonomy.contradictions.flatMap { contradiction in
      contradiction.sides.map {
        link(
          EntryKey(.contradiction, contradiction.id.text), .restsOn, EntryKey(.source, $0.source))
      }
    }
    let concerned = taxonomy.contradictions.flatMap { contradiction in
      taxonomy.entries(concernedBy: contradiction).map {
        link(EntryKey(.contradiction, contradiction.id.text), .concerns, $0)
      }
    }
    let pitfalls = taxonomy.pitfalls.flatMap { pitfall in
      pitfall.skills.map { link(EntryKey(.pitfall, pitfall.id.text), .looksAt, skill($0)) }
    }
    return claims + sides + concerned + pitfalls
  }

  private var proof: [EntryLink] {
    taxonomy.evidenceKinds.flatMap { kind in
      let key = EntryKey(.evidence, kind.id.text)
      return kind.onlySkills.map { link(key, .limitedTo, skill($0)) }
        + kind.alsoShows.map { link(key, .alsoShows, skill($0)) }
    }
  }

  private var rules: [EntryLink] {
    taxonomy.rules.flatMap { rule in
      rule.constants.map {
        link(EntryKey(.rule, rule.id.text), .calculatesWith, EntryKey(.constant, $0))
      }
    }
  }

  /// What each entry cites.
  private var restingOn: [EntryLink] {
    taxonomy.entries.flatMap { entry in
      entry.sources.compactMap { source -> EntryLink? in
        switch source {
        case .seed(let document, _): link(entry.key, .restsOn, EntryKey(.source, document))
        case .reference(let id): link(entry.key, .restsOn, EntryKey(.resource, id.text))
        case .estimate: nil
        }
      }
    }
  }
}
