/// Figures that should rise and fall instead.
extension TaxonomyChecks {
  var fallingFigures: [TaxonomyProblem] { fallingHours + shorterFloors }

  /// A deeper level takes longer to reach than the one before it.
  private var fallingHours: [TaxonomyProblem] {
    skills.filter { skill in
      zip(skill.steps, skill.steps.dropFirst()).contains { $0 > $1 }
    }.map { skill in
      files.problem(
        EntryKey(.skill, skill.id.text), as: .warning, at: "hours",
        "a later step of '\(skill.id)' takes fewer hours than the one before it")
    }
  }

  /// Who lacks a precondition does not get there sooner.
  private var shorterFloors: [TaxonomyProblem] {
    taxonomy.tracks.filter { track in
      track.precondition?.otherwise.map { $0.days < track.floor.days } ?? false
    }.map { track in
      files.problem(
        EntryKey(.track, track.id.text), as: .warning, at: "precondition",
        "without its precondition '\(track.id)' takes fewer days than with it")
    }
  }
}
