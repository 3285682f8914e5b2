package import GapcheckCore

/// The plan as a value of its own: what `plan` prints and `audit` ends with.
package struct PlanReport: Sendable {
  package static let format = "gapcheck.plan/1"

  package struct Item: Sendable {
    package let id: String
    package let kind: Kind
    package let title: String
    package let effort: Effort
    package let from: CalendarDate
    package let to: CalendarDate
    package let week: Int
    package let phase: String
    package let isDone: Bool
    /// The day on which it was done, where that is known.
    package let doneOn: CalendarDate?
    package let skills: [SkillStep]
    package let resources: [ResourcePart]
    package let gain: Readiness
    /// Why it is in the plan.
    package let why: String
    /// What to ship, and the checks that say it is done.
    package let ship: String
    package let checks: [String]
    package let note: String?
  }

  /// A project to choose instead of the planned one.
  package struct Choice: Sendable {
    package let project: Reference
    package let effort: Effort
  }

  /// A step of a skill, from one level to the next.
  package struct SkillStep: Sendable {
    package let skill: Reference
    package let from: Int
    package let to: Int
  }

  package struct ResourcePart: Sendable {
    package let id: String
    package let title: String
    package let author: String
    package let url: String?
  }

  package struct Week: Sendable {
    package let number: Int
    package let from: CalendarDate
    package let to: CalendarDate
    /// What is done in it, in order.
    package let parts: [Part]
    package let planned: Effort
    package let capacity: Effort
  }

  /// What a week has of one item.
  package struct Part: Sendable {
    /// The item's id.
    package let item: String
    package let effort: Effort
  }

  package struct Phase: Sendable {
    package let id: String
    package let name: String
    package let from: CalendarDate
    package let to: CalendarDate
    package let purpose: String
  }

  package struct Deferred: Sendable {
    package let skill: Reference
    package let level: Int
    package let effort: Effort
    package let by: CalendarDate
    package let between: ClosedRange<CalendarDate>
  }

  package let taxonomyVersion: String
  /// What the plan needs to be made again, beside the profile.
  package internal(set) var record: PlanRecord
  package let asOf: CalendarDate
  package let name: String?
  package let terms: ModelTerms
  package let track: Reference
  package let route: String
  /// Whether the verdict behind it lacks information.
  package let isProvisional: Bool
  package let start: CalendarDate
  package let end: CalendarDate
  package let days: Int
  package let hoursPerWeek: Effort
  package let total: Effort
  package let reserve: Effort
  package let slack: Effort
  package let readiness: Readiness
  package let projected: Readiness
  package let bound: Readiness
  /// Whether the track is ready before anything of the plan is done.
  package let isReady: Bool
  package let aim: PlanAim
  /// Readiness of a plan in the same hours that makes one ready, where this one does not.
  package let ifReady: Readiness?
  /// The day on which following the plan makes one ready; `nil` where it does not get there.
  package let readyOn: CalendarDate?
  /// The day by which the sources' least time for newcomers is over.
  package let leastTime: CalendarDate
  /// Core skills that are still a level or more short at the end.
  package let blockers: [Reference]
  package let applications: ApplicationPace?
  package let daysOff: [ClosedRange<CalendarDate>]
  /// Other projects that could take the place of the planned one.
  package let alternatives: [Choice]
  /// The project that was asked for and belongs to another track.
  package let strayProject: Reference?
  /// The track that was asked for, where it is out of reach and this one stands in for it.
  package let outOfReach: Reference?
  /// The day by which the track is ready when blockers come first.
  package let readyBy: CalendarDate
  package let items: [Item]
  package let weeks: [Week]
  package let phases: [Phase]
  package let deferred: [Deferred]
}
