/// What stands beside a name: how it is held, a level word, years of use.
package struct NameNotes: Hashable, Sendable {
  /// How a name is said to be held.
  package enum Stance: Int, Comparable, Sendable {
    /// Being learned: known by name at most.
    case learning
    /// Wanted, or said not to be known.
    case notHeld

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// `nil` where the words say nothing against its being held.
  package internal(set) var stance: Stance?
  /// A level word.
  package internal(set) var words: String?
  /// Thousandths of a year.
  package internal(set) var years: Int?
  package internal(set) var lastUsed: Month?

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
