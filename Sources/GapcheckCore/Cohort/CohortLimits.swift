/// How much of a cohort is told one by one.
package struct CohortLimits: Hashable, Sendable {
  /// Smaller groups are not broken down unless asked for.
  package let minimumGroup: Int
  /// People of one study group at most.
  package let largestGroup: Int
  /// The gaps of a person that count as next steps.
  package let nextSteps: Int
  /// Who is this close to ready counts as near.
  package let nearReady: Effort
  /// People or skills that a list names.
  package let listLength: Int
  /// Larger cohorts are not brought together in study groups.
  package let roster: Int
}
