/// Work that is planned for a track should serve what the track asks for.
extension TaxonomyChecks {
  var unaskedTraining: [TaxonomyProblem] {
    taxonomy.projects.flatMap { project in
      unasked(project.requires, by: [project.track], in: EntryKey(.project, project.id.text))
    }
      + taxonomy.milestones.filter { !$0.tracks.isEmpty }.flatMap { milestone in
        unasked(
          milestone.requires, by: milestone.tracks, in: EntryKey(.milestone, milestone.id.text))
      }
  }

  private func unasked(
    _ targets: [SkillTarget], by tracks: [Identifier<Track>], in key: EntryKey
  ) -> [TaxonomyProblem] {
    let requirements = tracks.compactMap(taxonomy.track).flatMap(\.requirements)
    guard !requirements.isEmpty else { return [] }
    let names = tracks.map { "'\($0)'" }.joined(separator: ", ")
    return targets.compactMap { target in
      let asked = requirements.filter { $0.members.contains(target.skill) }.map(\.level).max()
      guard asked.map({ $0 < target.level }) ?? true else { return nil }
      let id = taxonomy[target.skill].id
      return files.problem(
        key, as: .warning, at: "requires", value: id.text,
        asked.map {
          "works on '\(id)' up to level \(target.level), and \(names) asks for level \($0)"
        }
          ?? "works on '\(id)', which \(names) does not ask for")
    }
  }
}
