/// One person's part of a cohort file, before it is read as a profile.
package struct CohortRecord: Equatable, Sendable {
  /// What stands there.
  package enum Content: Equatable, Sendable {
    /// A profile in JSON.
    case profile([UInt8])
    /// A row of a table.
    case row(CSVRow)
    /// Nothing that could be read, in a lower-case sentence without a full stop.
    case fault(String)
  }

  /// Where it begins in its file, from 1.
  package let line: Int
  package let column: Int
  package let content: Content

  package init(line: Int, column: Int = 1, _ content: Content) {
    self.line = line
    self.column = column
    self.content = content
  }
}
