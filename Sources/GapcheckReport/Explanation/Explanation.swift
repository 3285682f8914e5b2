package import GapcheckCore

/// How the figures of a report were made: sums that can be added up by hand, and what they rest on.
package struct Explanation: Sendable {
  /// `nil` where no task of the week is recognised.
  package let exposure: ExposureSum?
  /// The planned track first, then the others in the report's order; none of an empty profile.
  package let tracks: [ScoreSum]
  /// The hours of the planned track; `nil` for an empty profile.
  package let hours: HoursSum?
  /// Every skill that something is known of, with all that set its levels.
  package let skills: [SkillPart]
}

/// One reason for a skill's levels.
package struct ReasonPart: Hashable, Sendable {
  package let text: String
  /// The rule that made something of it.
  package let rule: ScoringRule
  /// Where in the profile it stands, which ``text`` ends with; `nil` for what stands nowhere.
  package let path: String?
}
