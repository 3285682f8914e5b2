/// Everything that is said of one track for one person.
package struct TrackOutcome: Sendable {
  package enum Reach: String, Sendable, CaseIterable {
    case within90Days = "within-90-days"
    case beyond90Days = "beyond-90-days"
    case notThisPath = "not-this-path"
  }

  /// The part of a longer track that fits in 90 days.
  package struct Wedge: Sendable {
    /// Core requirements, at most at working level.
    package let targets: [SkillTarget]
    package let effort: Effort
    package let fits: Bool
  }

  package let track: Track
  package let score: TrackScore
  package let frame: PlanFrame
  /// Readiness that the study order reaches within the 90-day budget.
  package let projected: Readiness
  package let hoursToReady: Effort
  /// The steps that these hours are for; the gate's artifact, the frame's gate effort, comes to them.
  package let stepsToReady: [StudyPath.Step]
  package let readyBy: CalendarDate
  /// The same with hours half and one and a half times the estimate.
  package let readyBetween: ClosedRange<CalendarDate>
  package let floor: Track.Floor
  /// The day by which what is left of the sources' least time is over.
  package let leastTime: CalendarDate
  package let isPreconditionMet: Bool
  package let reach: Reach
  package let wedge: Wedge?
  /// High enough, without blockers and with the gate met.
  package let isReady: Bool
}
