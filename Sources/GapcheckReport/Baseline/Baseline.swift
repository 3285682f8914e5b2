package import GapcheckCore

/// What a saved report says that a later audit can be held to.
package struct Baseline: Hashable, Sendable {
  /// A track with the readiness that it had.
  package struct Recommendation: Hashable, Sendable {
    /// The id of the track.
    package let track: String
    package let readiness: Readiness
  }

  package let taxonomyVersion: String
  package let asOf: CalendarDate
  /// The path that the report recommends; `nil` where it had too little information.
  package let recommended: Recommendation?
  /// The credited levels of the skills that the report knows, by id.
  package let credited: [String: Level]
}
