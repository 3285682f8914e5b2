package import GapcheckCore

/// What the reading of tables depends on.
package struct TableSettings: Sendable {
  package let overrides: [ColumnOverride]
  package let scale: LevelScale?

  package init(overrides: [ColumnOverride] = [], scale: LevelScale? = nil) {
    self.overrides = overrides
    self.scale = scale
  }
}

/// Cuts a file into the parts of its people as the bytes come; how they come changes nothing.
package struct CohortParser: Sendable {
  private enum Parser: Sendable {
    case lines(LineSplitter)
    case array(ArraySplitter)
    case table(CSVReader)
    case profile([UInt8])
  }

  private var parser: Parser
  private let taxonomy: Taxonomy
  private let table: TableSettings
  /// What the columns of a table mean, once its first row is read.
  package private(set) var columns: CohortColumns?
  /// Whether a fault ends the file.
  private var isOver = false

  package init(_ format: CohortFormat, table: TableSettings, taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    self.table = table
    parser =
      switch format {
      case .lines: .lines(LineSplitter())
      case .array: .array(ArraySplitter())
      case .table: .table(CSVReader())
      case .profile: .profile([])
      }
  }

  /// Whether the file is read as a table.
  package var isTable: Bool { if case .table = parser { true } else { false } }

  /// Takes more of the file; gives the people that are whole now.
  package mutating func feed(_ bytes: [UInt8]) throws(ColumnError) -> [CohortRecord] {
    if isOver { return [] }
    let current = parser
    // Left to itself, so that what it carries is not copied with every piece.
    parser = .profile([])
    switch consume current {
    case .lines(var splitter):
      defer { parser = .lines(splitter) }
      return splitter.feed(bytes)
    case .array(var splitter):
      defer { parser = .array(splitter) }
      return splitter.feed(bytes)
    case .table(var reader):
      defer { parser = .table(reader) }
      return try records(of: reader.feed(bytes))
    case .profile(var read):
      read += bytes
      defer { parser = .profile(read) }
      guard read.count > RecordLimits.bytes else { return [] }
      isOver = true
      return [CohortRecord(line: 1, .fault(RecordLimits.fault(bytes: RecordLimits.bytes)))]
    }
  }

  /// Gives the people that only the end of the file makes whole.
  package mutating func finish() throws(ColumnError) -> [CohortRecord] {
    if isOver { return [] }
    switch parser {
    case .lines(var splitter): return splitter.finish()
    case .array(var splitter): return splitter.finish()
    case .table(var reader): return try records(of: reader.finish())
    case .profile(let read): return [CohortRecord(line: 1, .profile(read))]
    }
  }

  /// Reads rows; the first says what the columns mean.
  private mutating func records(
    of readings: [CSVReader.Reading]
  ) throws(ColumnError) -> [CohortRecord] {
    var records: [CohortRecord] = []
    for reading in readings {
      switch reading {
      case .success(let row) where columns == nil:
        columns = try CohortColumns(
          header: row, taxonomy: taxonomy, overrides: table.overrides, scale: table.scale)
      case .success(let row):
        if !row.isBlank { records.append(CohortRecord(line: row.line, .row(row))) }
      case .failure(let error):
        isOver = columns == nil || !error.hasRowsBehind
        let end = isOver ? "; nothing behind it was read" : ""
        records.append(CohortRecord(line: error.line, .fault(error.message + end)))
        if isOver { return records }
      }
    }
    return records
  }
}
