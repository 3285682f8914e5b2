package import GapcheckCore

/// An audit as a value that every format is made from: names and sentences resolved, numbers kept.
package struct Report: Sendable {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.report/1"

  package let taxonomyVersion: String
  package let asOf: CalendarDate
  package let name: String?
  package let hoursPerWeek: Effort
  package let terms: ModelTerms
  package let verdict: VerdictPart
  /// `nil` where no task of the week is recognised.
  package let exposure: ExposurePart?
  package let tracks: [TrackPart]
  package let routes: [RoutePart]
  package let gaps: [GapPart]
  package let skills: [SkillPart]
  package let transfers: [TopicPart]
  package let notNeeded: [TopicPart]
  package let signals: [SignalPart]
  package let pitfalls: [PitfallPart]
  package let coverage: CoveragePart
  package let claims: [ClaimPart]
  package let contradictions: [ContradictionPart]
  /// The documents that claims and disagreements are quoted from.
  package let sources: [SourcePart]
  package let stale: [StalePart]
  package let plan: PlanReport?
  package let questions: [QuestionPart]
  package let assumptions: [String]
  package let unrecognized: [UnrecognizedPart]
  package let outsideScope: [OutsidePart]
  /// How the scores were made; `nil` where nobody asked.
  package let explanation: Explanation?

  /// The entry of the track that is planned for.
  package var plannedTrack: TrackPart? { tracks.first { $0.id == verdict.track.id } }
}

/// An entry of the taxonomy, by id and name.
package struct Reference: Hashable, Sendable {
  package let id: String
  package let name: String
}

/// The recommended way, with its reasons.
package struct VerdictPart: Sendable {
  package let status: String
  package let route: Reference
  package let track: Reference
  package let kind: String
  package let subrole: Reference
  package let specialization: Reference
  package let deepen: Reference
  package let isRobust: Bool
  package let rival: Reference
  /// What would make the rival win, in words.
  package let decidedBy: [String]
  package let reasons: [String]
  package let against: [ArgumentPart]
  /// Job titles to search for.
  package let titles: [String]
  package let isChosen: Bool
  /// Whether the ranking puts it first, asked for or not.
  package let isBest: Bool
  /// The wanted track, where it is out of reach.
  package let outOfReach: Reference?

  package var isInsufficient: Bool { status == Verdict.Status.insufficientInformation.rawValue }
}

/// A statement with what it rests on.
package struct ArgumentPart: Sendable {
  package let text: String
  package let sources: [String]
}

/// The week, task by task.
package struct ExposurePart: Sendable {
  package struct TaskPart: Sendable {
    package let id: String
    package let name: String
    /// The person's own words for it.
    package let written: String
    /// Thousandths of a percent of the recognised week.
    package let share: Int
    package let isShareAssumed: Bool
    /// Whether it was only read from the person's words.
    package var isInferred = false
    /// Exposure and its band, in thousandths.
    package let exposure: Int
    package let low: Int
    package let high: Int
    package let layer: String
    package let category: Reference?
    package let growInto: String
    package let rationale: String
  }

  package let index: Readiness
  package let low: Readiness
  package let high: Readiness
  package let from: CalendarDate
  package let to: CalendarDate
  /// The share of the described week that is recognised: what all figures here are about.
  package let coverage: Readiness
  /// Circumstances counted in, with what each adds to a task's exposure, in thousandths.
  package let modifiers: [(name: String, delta: Int)]
  package let byLayer: [(layer: String, share: Readiness)]
  package let byCategory: [(category: Reference, points: Readiness)]
  package let glue: Readiness
  package let isCompressing: Bool
  package let tasks: [TaskPart]
  /// What stays with a person in each category the week touches.
  package let gates: [(category: Reference, gate: String)]
}

/// One track for one person.
package struct TrackPart: Sendable {
  package struct Wedge: Sendable {
    package let skills: [Reference]
    package let effort: Effort
    package let fits: Bool
  }

  package let id: String
  package let name: String
  package let kind: String
  /// `nil` for an empty profile, which is never scored.
  package let readiness: ReadinessRange?
  package let foundation: ReadinessRange?
  package let delta: ReadinessRange?
  /// The denominator, in thousandths.
  package let weight: Int
  package let coverage: Readiness
  package let isReady: Bool
  package let blockers: [Reference]
  package let effortToReady: Effort
  package let readyBy: CalendarDate
  package let readyBetween: ClosedRange<CalendarDate>
  package let floor: String
  /// Whether the sources' least time is longer than the plan.
  package let isFloorBeyondPlan: Bool
  package let precondition: String?
  package let isPreconditionMet: Bool
  package let reach: String
  package let projected: Readiness
  package let gate: String
  /// `nil` where the gate is the person's own to judge.
  package let isGateMet: Bool?
  package let wedge: Wedge?
  package let caseAgainst: ArgumentPart
}

/// One of the three ways to use the 90 days.
package struct RoutePart: Sendable {
  package let route: Reference
  package let summary: String
  package let tracks: [Reference]
  package let shared: [Reference]
  package let sharedEffort: Effort
  package let caseFor: ArgumentPart
  package let caseAgainst: ArgumentPart
}

/// A requirement not met yet.
package struct GapPart: Sendable {
  package let skill: Reference
  package let requirement: String
  package let proven: Level
  package let credited: Level
  package let claimed: Level
  package let isMentioned: Bool
  package let need: Int
  package let weight: String
  package let part: String
  package let effort: Effort
  package let gain: Readiness
  /// Hundredths of a point for each hour.
  package let gainPerHour: Int
  package let isBlocker: Bool
  package let isProofOnly: Bool
  /// Whether the claim is inferred and not stated.
  package let isInferred: Bool
  package let proveBy: String
  package let why: String
}

/// What is known of one skill.
package struct SkillPart: Sendable {
  package let skill: Reference
  package let proven: Level
  package let credited: Level
  package let claimed: Level
  /// What set the levels, in the order of the rules.
  package let from: [ReasonPart]
}

/// A family of skills, with a word on it.
package struct TopicPart: Sendable {
  package let topic: Reference
  package let text: String
  package let skills: [Reference]
}

package struct QuestionPart: Sendable {
  package let skill: Reference
  package let level: Int
  package let track: Reference
  package let from: Readiness
  package let to: Readiness
  package let daysSooner: Int
}

package struct UnrecognizedPart: Sendable {
  package let kind: String
  package let name: String
  package let path: String
  package let nearest: [Reference]
  package let isAmbiguous: Bool
}

package struct OutsidePart: Sendable {
  package let name: String
  package let path: String
  package let category: String
}
