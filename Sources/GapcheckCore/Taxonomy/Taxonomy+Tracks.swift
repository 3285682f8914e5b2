extension Taxonomy {
  /// Finds a track by its id, its name or one of its job titles.
  package func track(written text: String) -> Track? {
    let name = NormalizedName(text)
    return tracks.first { track in
      ([track.id.text, track.name] + track.titles).contains { NormalizedName($0) == name }
    }
  }
}
