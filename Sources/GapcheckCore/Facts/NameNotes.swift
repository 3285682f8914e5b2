/// What stands beside a name: how it is held, a level word, years of use.
struct NameNotes: Hashable {
  enum Stance: Int, Comparable {
    /// Being learned: known by name at most.
    case learning
    /// Wanted, or said not to be known.
    case notHeld

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var stance: Stance?
  var words: String?
  /// Thousandths of a year.
  var years: Int?
  var lastUsed: Month?

  var isEmpty: Bool { stance == nil && words == nil && years == nil }

  /// What of it still holds past a comma: in "learning Rust, Go" both, in "good SQL, Java" one.
  var stanceAlone: NameNotes { NameNotes(stance: stance) }

  /// The notes with what they lack taken from others; the more doubtful stance counts.
  func filled(from other: NameNotes) -> NameNotes {
    NameNotes(
      stance: [stance, other.stance].compactMap { $0 }.max(), words: words ?? other.words,
      years: years ?? other.years, lastUsed: lastUsed ?? other.lastUsed)
  }
}
