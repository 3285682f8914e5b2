/// What one track comes to for one person: the numbers that tracks are ranked by.
package struct TrackMeasure: Sendable {
  package let readiness: ReadinessRange
  /// The readiness of the delta, as far as it is credited.
  let delta: Readiness
  /// The share of the weight that the profile says anything about.
  package let coverage: Readiness
  /// High enough, without blockers and with the gate met.
  package let isReady: Bool
  /// The usual one, and the others of tracks that can lead.
  let prospects: Prospects
  let budget: TrackBudget
  package let isPreconditionMet: Bool
  package let floor: Track.Floor

  package var projected: Readiness { prospects.usual.projected }
  package var hoursToReady: Effort { prospects.usual.hoursToReady }
}

/// What a plan for one track has to spend on skill steps.
struct TrackBudget: Sendable {
  /// What is left for skill steps after the reserve and the milestones' own effort.
  let study: Effort
  /// What the milestones' own effort and the reserve take beyond the plan's hours.
  let shortfall: Effort
  /// The effort of making the gate's artifact; none where it is met or not asked for.
  let gate: Effort
  let isGateMet: Bool
  /// The project of the plan, as a place in the track's list.
  let project: Int?
  /// The members of the track's one-of groups that cost this person least, as a place among the
  /// track's courses.
  let choice: Int
}
