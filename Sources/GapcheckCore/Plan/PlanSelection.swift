/// The skill steps of a plan, with what they reach and what no other choice exceeds.
package struct PlanSelection: Sendable {
  /// The steps, prerequisites before what needs them.
  package let path: StudyPath
  /// The frame with those members of one-of groups that the steps raise.
  package let frame: PlanFrame
  /// Readiness after the steps.
  package let projected: Readiness
  /// What no choice within the same hours exceeds; where the choice is exact, the same as projected.
  package let bound: Readiness

  /// Whether every better choice has been ruled out.
  package var isExact: Bool { bound <= projected }
}
