/// Why a row of a table could not be read.
package enum CSVError: Error, Equatable, Sendable {
  /// A quote that opens a field has no other that closes it.
  case unclosedQuote(line: Int)
  case fieldTooLong(line: Int, isQuoted: Bool)
  case tooManyFields(line: Int)

  /// Whether the rows behind it can be read: not where a quote may have swallowed them.
  package var hasRowsBehind: Bool {
    switch self {
    case .unclosedQuote: false
    case .fieldTooLong, .tooManyFields: true
    }
  }

  /// The line that it is about, from 1.
  package var line: Int {
    switch self {
    case .unclosedQuote(let line), .fieldTooLong(let line, _), .tooManyFields(let line): line
    }
  }

  /// What is wrong and what to do, in lower case without a full stop.
  package var message: String {
    switch self {
    case .unclosedQuote:
      "the quote that opens here is never closed; close it, or double it where it is part of the text"
    case .fieldTooLong(_, let isQuoted):
      "the field that starts here is longer than 1 MiB; "
        + (isQuoted
          ? "shorten it, or check which quote opens it and which closes it"
          : "shorten it, or check that the file is a table")
    case .tooManyFields:
      "the row has more than \(CSVScanner.mostFields) fields; check that the file is a table and its "
        + "separator a comma, a semicolon or a tab"
    }
  }
}
