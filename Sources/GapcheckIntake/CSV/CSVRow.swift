/// A row of a table, with the place of each of its fields.
package struct CSVRow: Equatable, Sendable {
  /// The line of its first byte, from 1.
  package let line: Int
  package let fields: [CSVField]

  package init(line: Int, fields: [CSVField]) {
    self.line = line
    self.fields = fields
  }

  /// Whether it holds nothing but white space, as the rows below a spreadsheet's last do.
  package var isBlank: Bool {
    fields.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
  }
}

/// One field of a row, without the quotes that it may be written in.
package struct CSVField: Equatable, Sendable {
  package let text: String
  /// The line where it starts, from 1.
  package let line: Int
  /// The column where it starts, in characters from 1; of a quoted field, that of its quote.
  package let column: Int

  package init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
