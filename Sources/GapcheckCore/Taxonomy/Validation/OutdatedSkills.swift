/// Nobody should be sent to learn what has been superseded.
extension TaxonomyChecks {
  var outdatedSkills: [TaxonomyProblem] {
    let tracks = taxonomy.tracks.filter { !$0.isOffPath }.flatMap { track in
      outdated(
        track.requirements.flatMap(\.members), in: EntryKey(.track, track.id.text),
        at: "requirements")
    }
    let milestones = taxonomy.milestones.flatMap {
      outdated($0.requires.map(\.skill), in: EntryKey(.milestone, $0.id.text), at: "requires")
    }
    let projects = taxonomy.projects.flatMap {
      outdated($0.requires.map(\.skill), in: EntryKey(.project, $0.id.text), at: "requires")
    }
    let skills = skills.filter { $0.provenance.lifecycle == .active }.flatMap {
      outdated($0.prerequisites, in: EntryKey(.skill, $0.id.text), at: "prerequisites")
    }
    return tracks + milestones + projects + skills
  }

  private func outdated(
    _ skills: [SkillIndex], in key: EntryKey, at field: String
  ) -> [TaxonomyProblem] {
    skills.map { taxonomy[$0] }.filter { $0.provenance.lifecycle != .active }.map { skill in
      files.problem(
        key, as: .warning, at: field, value: skill.id.text,
        "asks for '\(skill.id)', whose lifecycle is \(skill.provenance.lifecycle.rawValue)")
    }
  }
}
