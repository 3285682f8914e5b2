/// A share of what is asked for, from 0 to 100, kept in hundredths of a point.
///
/// The one place where scores are rounded: half up, to the hundredth when made, to the point when
/// printed.
package struct Readiness: Hashable, Comparable, Sendable {
  /// Hundredths of a point, from 0 to 10 000.
  package let hundredths: Int

  /// Clamps to 0…100 points.
  package init(hundredths: Int) {
    self.hundredths = min(max(hundredths, 0), 10_000)
  }

  /// Makes the share that `part` is of `whole`; nothing of nothing is 0.
  package init(part: Int, of whole: Int) {
    self.init(hundredths: whole > 0 ? (part * 20_000 + whole) / (2 * whole) : 0)
  }

  /// Whole points, rounded half up.
  package var points: Int { (hundredths + 50) / 100 }

  package static func < (left: Readiness, right: Readiness) -> Bool {
    left.hundredths < right.hundredths
  }
}

/// A figure with what can be shown for it and what is said of it: `credited (proven … claimed)`.
package struct ReadinessRange: Hashable, Sendable {
  /// Counts only what evidence supports.
  package let proven: Readiness
  /// Counts evidence in full and the rest of the claim by the model's trust.
  package let credited: Readiness
  /// Takes every claim at its word.
  package let claimed: Readiness

  package init(proven: Readiness, credited: Readiness, claimed: Readiness) {
    self.proven = proven
    self.credited = credited
    self.claimed = claimed
  }
}
