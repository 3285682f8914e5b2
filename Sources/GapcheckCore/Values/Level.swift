/// How well a skill is held: 0 none, 1 aware, 2 working, 3 production-proven, 4 relied on by others.
///
/// Kept in thousandths, so that every score is whole-number arithmetic: the same on every machine
/// and in every order of adding.
package struct Level: Hashable, Comparable, Sendable {
  /// Thousandths of a level, from 0 to 4000.
  package let thousandths: Int

  /// The highest level there is.
  package static let top = Level(whole: 4)
  package static let none = Level(whole: 0)
  /// Knows what it is for, and no more.
  package static let aware = Level(whole: 1)

  /// Clamps to 0…4.
  package init(thousandths: Int) {
    self.thousandths = min(max(thousandths, 0), 4000)
  }

  /// Clamps to 0…4.
  package init(whole: Int) {
    self.init(thousandths: whole * 1000)
  }

  package static func < (left: Level, right: Level) -> Bool {
    left.thousandths < right.thousandths
  }

  /// What counts of a claim: the proven part in full, the rest by `trust` thousandths.
  package static func credited(proven: Level, claimed: Level, trust: Int) -> Level {
    Level(
      thousandths: proven.thousandths
        + (claimed.thousandths - proven.thousandths) * trust / 1000)
  }

  /// Takes whole levels away, not below none.
  package func lowered(by levels: Int) -> Level {
    Level(thousandths: thousandths - levels * 1000)
  }
}

extension Level: CustomStringConvertible {
  /// The level with at most one decimal: `2`, `2.5`.
  package var description: String {
    let tenths = (thousandths + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
