/// What a track asks for must have a weight, and some of it should decide.
extension TaxonomyChecks {
  var weightlessTracks: [TaxonomyProblem] {
    taxonomy.tracks.filter { track in
      !track.requirements.isEmpty
        && track.requirements.allSatisfy { taxonomy.model.weight(of: $0) == 0 }
    }.map {
      files.problem(
        EntryKey(.track, $0.id.text), at: "requirements", "the weights of '\($0.id)' add up to 0")
    }
  }

  var corelessTracks: [TaxonomyProblem] {
    taxonomy.tracks.filter { track in
      !track.requirements.isEmpty && !track.requirements.contains { $0.weight == .core }
    }.map {
      files.problem(
        EntryKey(.track, $0.id.text), as: .warning, at: "requirements",
        "no requirement of '\($0.id)' is core, so nothing can block it")
    }
  }
}
