package import GapcheckCore

/// How a track moved; what an empty profile has none of is `nil`.
package struct TrackMove: Sendable {
  package let track: Reference
  package let kind: String
  package let readiness: Pair<ReadinessRange?>
  package let effortToReady: Pair<Effort?>
  package let projected: Pair<Readiness?>
  package let isReady: Pair<Bool>
  /// Core requirements that blocked it before and do no more, and those that do since.
  package let unblocked: [Reference]
  package let blocked: [Reference]
}

/// The levels of a skill.
package struct SkillLevels: Hashable, Sendable {
  package let proven: Level
  package let credited: Level
  package let claimed: Level
}

/// How a skill moved, with the reasons that set its levels before or since, places left out.
package struct SkillMove: Sendable {
  package let skill: Reference
  /// `nil` where the report knows nothing of it.
  package let levels: Pair<SkillLevels?>
  package let reasons: Pair<[String]>
}

/// Something that shows skills, with those that it shows in one of the reports alone.
package struct EvidenceMove: Sendable {
  package let text: String
  package let skills: Pair<[Reference]>
}

/// The exposure of a week.
package struct ExposureFigures: Hashable, Sendable {
  package let index: Readiness
  package let low: Readiness
  package let high: Readiness
}

/// How a task moved: its share in thousandths of a percent and its exposure in thousandths.
package struct TaskMove: Sendable {
  package struct Figures: Hashable, Sendable {
    package let share: Int
    package let exposure: Int
  }

  package let task: Reference
  /// `nil` where the week does not have it.
  package let figures: Pair<Figures?>
}

/// How a gap moved; `nil` where there is none: it is closed, or new.
package struct GapMove: Sendable {
  package struct Figures: Hashable, Sendable {
    package let skill: Reference
    package let need: Int
    package let credited: Level
    package let effort: Effort
  }

  package let requirement: String
  package let figures: Pair<Figures?>
}

/// How a hiring signal moved.
package struct SignalMove: Sendable {
  package let signal: Reference
  package let status: Pair<String>
}

/// A pitfall that one of the profiles walks into.
package struct PitfallMove: Sendable {
  package let pitfall: Reference
  package let isThere: Pair<Bool>
}
