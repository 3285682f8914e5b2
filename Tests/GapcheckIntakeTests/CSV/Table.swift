@testable import GapcheckIntake

/// A table read in one go.
struct Table {
  let rows: [CSVRow]

  /// Reads a table, or throws what is wrong with the first row that cannot be read.
  init(_ bytes: [UInt8], separator: CSVSeparator? = nil) throws(CSVError) {
    var rows: [CSVRow] = []
    for reading in Self.readings(bytes, separator: separator) { rows.append(try reading.get()) }
    self.rows = rows
  }

  /// All rows of a table, or why they cannot be read.
  static func readings(_ bytes: [UInt8], separator: CSVSeparator? = nil) -> [CSVReader.Reading] {
    var reader = CSVReader(separator: separator)
    return reader.feed(bytes) + reader.finish()
  }

  init(_ text: String, separator: CSVSeparator? = nil) throws(CSVError) {
    try self.init(Array(text.utf8), separator: separator)
  }

  /// The texts of all rows.
  var texts: [[String]] { rows.map { $0.fields.map(\.text) } }

  /// A text in UTF-16 with its mark.
  static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    "\u{FEFF}\(text)".utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }
}
