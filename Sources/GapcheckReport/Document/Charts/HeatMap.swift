/// Rows of points from 0 to 100, drawn the stronger the more.
package struct HeatMap: Sendable {
  package struct Row: Sendable {
    package let label: String
    /// Whom the row belongs with, such as a group's number.
    package let group: String
    /// As many as there are columns.
    package let points: [Int]

    package init(_ label: String, group: String, points: [Int]) {
      self.label = label
      self.group = group
      self.points = points
    }
  }

  /// What the rows are, and what brings them together.
  package let rowTitle: String
  package let groupTitle: String
  package let columns: [String]
  package let rows: [Row]

  package init(rowTitle: String, groupTitle: String, columns: [String], rows: [Row]) {
    self.rowTitle = rowTitle
    self.groupTitle = groupTitle
    self.columns = columns
    self.rows = rows
  }

  /// The step of shade that points have, from 0 to 4.
  package static func step(of points: Int) -> Int { Swift.min(Swift.max(points / 20, 0), 4) }
}
