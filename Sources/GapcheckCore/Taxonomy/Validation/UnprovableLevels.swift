/// A level asked for must be one that some kind of evidence can show.
extension TaxonomyChecks {
  var unprovableLevels: [TaxonomyProblem] {
    guard files.canRead(.evidence) else { return [] }
    let most = taxonomy.skills.map(mostShown)
    return requirements(most) + prerequisites(most)
  }

  /// The highest level of a skill that any kind of evidence shows.
  private func mostShown(of skill: Skill) -> Level {
    taxonomy.evidenceKinds.reduce(.none) { most, kind in
      most == .top ? most : max(most, kind.ceiling(for: skill, reliedOn: true))
    }
  }

  private func requirements(_ most: [Level]) -> [TaxonomyProblem] {
    taxonomy.tracks.filter { !$0.isOffPath }.flatMap { track in
      track.requirements.filter { requirement in
        requirement.members.allSatisfy { most[$0.position] < Level(whole: requirement.level) }
      }.map { requirement in
        files.problem(
          EntryKey(.track, track.id.text), at: "requirements", value: requirement.id,
          "no kind of evidence can show '\(requirement.id)' at level \(requirement.level)")
      }
    }
  }

  /// A step to a level takes each prerequisite at one level less, and at 2 at most.
  private func prerequisites(_ most: [Level]) -> [TaxonomyProblem] {
    skills.flatMap { skill -> [TaxonomyProblem] in
      let needed = min(2000, most[skill.index.position].thousandths / 1000 * 1000 - 1000)
      return skill.prerequisites.filter { most[$0.position].thousandths < needed }.map {
        files.problem(
          EntryKey(.skill, skill.id.text), at: "prerequisites", value: taxonomy[$0].id.text,
          "needs '\(taxonomy[$0].id)' at level \(needed / 1000), which no kind of evidence can show"
        )
      }
    }
  }
}
