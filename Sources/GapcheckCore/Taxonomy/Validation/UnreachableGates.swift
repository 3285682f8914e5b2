/// What a track asks for before it calls anyone ready must be possible to bring.
extension TaxonomyChecks {
  var unreachableGates: [TaxonomyProblem] {
    taxonomy.tracks.filter { !$0.isOffPath }.flatMap { track in
      artifactGate(of: track) + track.requirements.flatMap { provability($0, of: track) }
    }
  }

  /// A gate that takes an artifact is met by any of the track's projects, as a plan picks just one.
  private func artifactGate(of track: Track) -> [TaxonomyProblem] {
    guard track.needsArtifact else { return [] }
    let key = EntryKey(.track, track.id.text)
    let projects = taxonomy.projects(for: track)
    if track.shownBy.isEmpty {
      return [
        files.problem(
          key, at: "shownBy", "the gate needs an artifact, and no skill is listed that shows one")
      ]
    }
    if projects.isEmpty { return [files.problem(key, "the track '\(track.id)' has no project")] }
    return projects.filter { project in
      !project.requires.contains { track.shownBy.contains($0.skill) }
    }.map { project in
      files.problem(
        EntryKey(.project, project.id.text), at: "requires",
        "works on no skill that shows '\(track.id)', so its gate cannot be met with it")
    }
  }

  /// A level asked for must be one that some kind of evidence can show.
  private func provability(_ requirement: Requirement, of track: Track) -> [TaxonomyProblem] {
    let most =
      requirement.members.flatMap { member in
        taxonomy.evidenceKinds.map { $0.ceiling(for: taxonomy[member], reliedOn: true) }
      }
      .max() ?? .none
    guard most < Level(whole: requirement.level) else { return [] }
    return [
      files.problem(
        EntryKey(.track, track.id.text), at: "requirements", value: requirement.id,
        "no kind of evidence can show '\(requirement.id)' at level \(requirement.level)")
    ]
  }
}
