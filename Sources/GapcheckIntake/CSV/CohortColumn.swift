import GapcheckCore

/// A column of a table with what it says of a person.
package struct CohortColumn: Sendable {
  /// From 1.
  package let position: Int
  /// The header, without white space at its ends.
  package let title: String
  package internal(set) var role: ColumnRole
  /// What its numbers mean as levels; `nil` where neither the header nor the person says it.
  package let scale: LevelScale?
  /// Whether its numbers are years of use and no levels.
  package let countsYears: Bool
  /// Whether it was understood or mapped; one that was not is ignored.
  package internal(set) var isUnderstood: Bool

  /// What the column means, for a person who confirms it.
  func line(in taxonomy: Taxonomy) -> String {
    "column \(position) '\(title.visibleOnOneLine(limit: 60))': " + meaning(in: taxonomy)
  }

  private func meaning(in taxonomy: Taxonomy) -> String {
    guard isUnderstood else {
      return "not understood, ignored; map it with --map '#\(position)=ROLE'"
    }
    let label = role.label(in: taxonomy)
    guard case .skill = role else { return label }
    if countsYears { return "years of \(label)" }
    return "level of \(label)" + (scale.map { ", \($0.note)" } ?? "")
  }
}
