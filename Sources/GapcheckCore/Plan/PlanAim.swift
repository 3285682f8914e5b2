/// What the steps of a plan are chosen for.
package enum PlanAim: String, Sendable, CaseIterable {
  /// The most readiness that the hours allow, even where a core skill stays a level short.
  case most
  /// Being ready where the hours allow it, then the most readiness.
  case ready
}
