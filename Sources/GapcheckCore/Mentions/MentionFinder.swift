/// Finds the skills that running text names.
///
/// Names are matched whole, the longest first. In running text a wrong credit is worse than a missed
/// one, so a name that is also a plain word counts only where it cannot be one.
package struct MentionFinder: Sendable {
  private let taxonomy: Taxonomy
  private let asOf: CalendarDate

  /// Takes the names of a taxonomy, and the day by which "since 2019" is counted.
  package init(_ taxonomy: Taxonomy, asOf: CalendarDate) {
    self.taxonomy = taxonomy
    self.asOf = asOf
  }

  /// Finds every mention in a text, in its order; mentions do not overlap.
  package func mentions(in text: String) -> [Mention] { [] }
}
