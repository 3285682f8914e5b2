/// A dated plan for one track: what to study, prove and ship, week by week.
package struct Plan: Sendable {
  package let track: Track
  package let route: Route.Kind
  package let start: CalendarDate
  /// The last day: Day 90, or later where the evidence minimums take longer at the person's hours.
  package let end: CalendarDate
  package let days: Int
  package let hoursPerWeek: Effort
  /// All hours up to the end.
  package let total: Effort
  /// What applications take of them.
  package let reserve: Effort
  /// Hours left over: too few for the next whole step.
  package let slack: Effort
  /// Readiness when every item is done.
  package let projected: Readiness
  /// What no choice of steps within the same hours could exceed.
  package let bound: Readiness
  /// What the steps were chosen for.
  package let aim: PlanAim
  /// Readiness of a plan in the same hours that makes one ready, where this one does not.
  package let ifReady: Readiness?
  /// The day on which the items done make the person ready; `nil` where the plan does not get there.
  package let readyOn: CalendarDate?
  /// Core requirements that are still a level or more short at the end.
  package let blockers: [Requirement]
  /// How applications are spread; `nil` for a plan that counts none.
  package let applications: ApplicationPace?
  /// Days without work within the plan.
  package let daysOff: [ClosedRange<CalendarDate>]
  /// The track's other projects, any of which could take the place of the planned one.
  package let alternatives: [Project]
  package let items: [PlanItem]
  package let weeks: [PlanWeek]
  package let phases: [PlanPhase]
  package let deferred: [DeferredStep]
}

/// One thing to do, with its dates.
package struct PlanItem: Sendable {
  package enum Content: Sendable {
    /// A unit step of a skill; `isProof` where it only has to be shown.
    case step(StudyPath.Step)
    case milestone(Milestone)
    case project(Milestone, Project)
    /// The opening move of the contribution, long before its end.
    case contributionStart(Milestone)
    /// Work that is done and that nothing asks for any more; it keeps its place in the list.
    case finished(CompletedItem)
  }

  /// Stable: the same thing to do has the same id in every plan.
  package let id: String
  package let content: Content
  package let effort: Effort
  package let from: CalendarDate
  package let to: CalendarDate
  /// The week in which it starts, from 1.
  package let week: Int
  package let phase: Identifier<Phase>
  /// The profile already shows it.
  package let isDone: Bool
  /// What it adds to readiness.
  package let gain: Readiness
}

/// Seven days of a plan, the last one perhaps fewer.
package struct PlanWeek: Sendable {
  package let number: Int
  package let from: CalendarDate
  package let to: CalendarDate
  /// What is done in it, in order.
  package let parts: [Part]
  package let capacity: Effort

  /// What a week has of one item.
  package struct Part: Sendable {
    /// A place in the plan's list of items.
    package let item: Int
    package let effort: Effort
  }

  package var planned: Effort { parts.map(\.effort).reduce(.none, +) }
}

/// A third of a plan, with its dates.
package struct PlanPhase: Sendable {
  package let phase: Phase
  package let from: CalendarDate
  package let to: CalendarDate
}

/// A step that did not fit, and when it would be done at the same pace.
package struct DeferredStep: Sendable {
  package let target: SkillTarget
  package let effort: Effort
  package let by: CalendarDate
  /// The same with hours half and one and a half times the estimate.
  package let between: ClosedRange<CalendarDate>
}
