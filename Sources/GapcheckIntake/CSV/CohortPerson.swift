package import GapcheckCore

/// A person as a row of a table tells of them.
package struct CohortPerson: Sendable {
  /// Places in it are indices of columns from 0.
  package internal(set) var profile = Profile()
  /// Cells that could not be read, in the order of the columns.
  package internal(set) var faults: [CSVFault] = []
}

/// A cell that could not be read, with its place in the table.
package struct CSVFault: Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// In characters from 1.
  package let column: Int
  /// What is wrong and what to do, in lower case without a full stop.
  package let message: String

  package init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
