/// What 90 days bring and how long being ready takes, under one reading of levels and hours.
struct Prospect: Sendable {
  /// Readiness that the study orders reach within the budget.
  private(set) var projected = Readiness(hundredths: 0)
  /// The effort until ready, blockers first, the gate's artifact included.
  var hoursToReady = Effort.none

  mutating func raise(to other: Readiness) { projected = max(projected, other) }
}

/// The prospects of one track under every reading that a verdict is tried with.
struct Prospects: Sendable {
  var usual = Prospect()
  /// Its hours are worked out where a verdict asks for them: theirs is the longest of all courses, and
  /// few tracks can win by them.
  var provenOnly = Prospect()
  var claimedInFull = Prospect()
  var quick = Prospect()
  var slow = Prospect()
}
