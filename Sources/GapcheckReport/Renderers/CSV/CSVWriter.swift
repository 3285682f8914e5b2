package import GapcheckCore

/// Writes a table as comma-separated values (RFC 4180) for spreadsheets and importers.
///
/// Records end with CR LF, and line breaks within a cell are LF. The text begins with a byte order
/// mark, without which spreadsheets on Windows misread every letter beyond ASCII. A reader that
/// takes the mark for part of the first title spoils that column alone, so the first column should
/// be one that no import needs.
package struct CSVWriter: Sendable {
  /// What stands in one place of the table.
  package enum Cell: Hashable, Sendable {
    /// Words of any origin; a spreadsheet will not run them.
    case text(String)
    /// A value over 10^`decimals`, with all its decimals and a dot.
    case number(Int, decimals: Int)
    /// A day as ISO 8601 writes it.
    case date(CalendarDate)
  }

  /// The table so far.
  package private(set) var text: String
  private let width: Int

  /// Starts a table with the titles of its columns.
  package init(columns: [String]) {
    precondition(!columns.isEmpty, "a table has a column")
    text = "\u{FEFF}"
    width = columns.count
    append(columns.map { $0.csvQuoted })
  }

  /// Goes on with the rows of a table that has so many columns.
  package init(continuing width: Int) {
    text = ""
    self.width = width
  }

  /// Adds a row; it has a cell for each column.
  package mutating func row(_ cells: [Cell]) {
    precondition(cells.count == width, "a row has a cell for each column")
    append(cells.map(\.written))
  }

  /// An empty line is no record to most readers: an only cell that is empty shows its quotes.
  private mutating func append(_ cells: [String]) {
    text += cells == [""] ? #""""# : cells.joined(separator: ",")
    text += "\r\n"
  }
}

extension CSVWriter.Cell {
  fileprivate var written: String {
    switch self {
    case .text(let text): text.csvText.csvQuoted
    case .number(let value, let decimals):
      decimals > 0 ? value.decimal(places: decimals) : "\(value)"
    case .date(let date): date.description
    }
  }
}
