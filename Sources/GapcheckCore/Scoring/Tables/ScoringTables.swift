/// The taxonomy as scoring sees it: skills, steps and tracks by place, without words.
///
/// A class, as it is made once and handed to everything that counts.
package final class ScoringTables: Sendable {
  let levels: LevelTable
  let steps: StepTable
  let exposure: ExposureTable
  let tracks: [TrackTable]
  /// The rows of the track with most of them.
  let mostRows: Int
  /// The most unit steps, and the most stops, that any course has.
  let mostSteps: Int
  let mostStops: Int
  let milestones: [Milestone]
  /// Every skill standing for itself.
  let identity: [Int32]

  init(_ taxonomy: Taxonomy, orders: [StudyOrder]) {
    levels = LevelTable(taxonomy)
    steps = StepTable(taxonomy)
    exposure = ExposureTable(taxonomy)
    tracks = taxonomy.tracks.enumerated().map { position, track in
      TrackTable(track, at: position, order: orders[position], taxonomy: taxonomy)
    }
    mostRows = tracks.map(\.rows.count).max() ?? 0
    let courses = tracks.flatMap(\.courses)
    mostSteps = courses.map(\.steps.count).max() ?? 0
    mostStops = courses.map { max($0.toReady.stopCount, $0.toMost.stopCount) }.max() ?? 0
    milestones = taxonomy.milestones
    identity = taxonomy.skills.indices.map(Int32.init)
  }
}
