/// What a track asks for before it calls anyone ready must be possible to bring.
extension TaxonomyChecks {
  var unreachableGates: [TaxonomyProblem] {
    taxonomy.tracks.flatMap { precondition(of: $0) + ($0.isOffPath ? [] : artifactGate(of: $0)) }
  }

  /// A gate that takes an artifact is met by any of the track's projects, as a plan picks just one.
  private func artifactGate(of track: Track) -> [TaxonomyProblem] {
    guard track.needsArtifact else { return [] }
    let key = EntryKey(.track, track.id.text)
    if track.shownBy.isEmpty {
      return [
        files.problem(
          key, at: "shownBy", "the gate needs an artifact, and no skill is listed that shows one")
      ]
    }
    guard files.canRead(.project) else { return [] }
    let projects = taxonomy.projects(for: track)
    if projects.isEmpty { return [files.problem(key, "the track '\(track.id)' has no project")] }
    return projects.filter { project in
      !project.requires.contains { track.shownBy.contains($0.skill) }
    }.map { project in
      files.problem(
        EntryKey(.project, project.id.text), at: "requires",
        "works on no skill that shows '\(track.id)', so its gate cannot be met with it")
    }
  }

  /// A precondition that lists nothing is one that nobody meets.
  private func precondition(of track: Track) -> [TaxonomyProblem] {
    guard let precondition = track.precondition, precondition.anyOf.isEmpty else { return [] }
    return [
      files.problem(
        EntryKey(.track, track.id.text), at: "precondition",
        "the precondition lists nothing that would meet it")
    ]
  }
}
