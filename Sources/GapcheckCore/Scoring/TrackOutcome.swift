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
  package let measure: TrackMeasure
  package let score: TrackScore
  package let frame: PlanFrame
  package let readyBy: CalendarDate
  /// The same with hours half and one and a half times the estimate.
  package let readyBetween: ClosedRange<CalendarDate>
  /// The day by which what is left of the sources' least time is over.
  package let leastTime: CalendarDate
  package let reach: Reach
  package let wedge: Wedge?

  /// Readiness that the study order reaches within the 90-day budget.
  package var projected: Readiness { measure.projected }
  package var hoursToReady: Effort { measure.hoursToReady }
  /// High enough, without blockers and with the gate met.
  package var isReady: Bool { measure.isReady }
  package var floor: Track.Floor { measure.floor }
  package var isPreconditionMet: Bool { measure.isPreconditionMet }
}
