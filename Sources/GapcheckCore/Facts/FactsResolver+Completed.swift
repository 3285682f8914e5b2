/// Reads which items of a plan are done, and what projects and contributions among them stand for.
extension FactsResolver {
  mutating func resolveCompleted() {
    var unknown = 0
    let items = profile.completed.compactMap { item($0, unknown: &unknown) }
    facts.completed = Dictionary(grouping: items, by: \.id).values.map(merged)
      .sorted { $0.id < $1.id }
    addArtifacts()
    addContribution()
  }

  private mutating func item(_ entry: CompletedEntry, unknown: inout Int) -> CompletedItem? {
    let name = entry.item
    guard let (id, subject) = taxonomy.planItem(name.value) else {
      unknown += 1
      noteUnknown(name, withHint: unknown <= Self.suggestionLimit)
      return nil
    }
    if let on = entry.on, on.value > facts.asOf {
      facts.diagnostics.append(
        ProfileDiagnostic(
          .warning, .futureCompletion("\(on.value)"), path: on.path, at: on.offset))
      return nil
    }
    return CompletedItem(
      id: id, subject: subject, on: entry.on?.value, url: entry.url, path: name.path)
  }

  private mutating func noteUnknown(_ name: Located<String>, withHint: Bool) {
    let items = withHint ? taxonomy.planItemNames : []
    let near = nearest(to: name.value, among: items.map(\.id)).first
    facts.diagnostics.append(
      ProfileDiagnostic(
        .warning,
        .unknownPlanItem(name.value, nearest: items.first { $0.id == near }),
        path: name.path, at: name.offset))
  }

  /// One item of those with the same id: what fades least, with an address where any has one.
  private func merged(_ items: [CompletedItem]) -> CompletedItem {
    let days = items.compactMap(\.on)
    return CompletedItem(
      id: items[0].id, subject: items[0].subject,
      on: days.count == items.count ? days.max() : nil, url: items.compactMap(\.url).min(),
      path: items[0].path)
  }

  /// A finished project meets its criteria: something deployed, monitored and evaluated.
  ///
  /// Whoever describes the same thing as an artifact knows better what became of it.
  private mutating func addArtifacts() {
    let own = Set(profile.artifacts.map { NormalizedName($0.title) })
    for (item, project) in facts.completedProjects where !own.contains(NormalizedName(project.name))
    {
      var artifact = Artifact(title: project.name, path: item.path)
      artifact.url = item.url
      artifact.skills = project.requires.map {
        Located(taxonomy[$0.skill].id.text, at: 0, path: item.path)
      }
      artifact.isDeployed = true
      artifact.isMonitored = true
      artifact.evaluation = project.criteria.joined(separator: " ")
      facts.artifacts.append(artifact)
    }
  }

  /// A contribution counts as opened until the person says what became of it.
  private mutating func addContribution() {
    guard profile.contributions.isEmpty, let (item, milestone) = facts.completedContribution else {
      return
    }
    var contribution = Contribution(
      repository: milestone.name, status: .opened, path: item.path)
    contribution.url = item.url
    facts.contributions.append(contribution)
  }
}
