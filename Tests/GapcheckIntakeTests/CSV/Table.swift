@testable import GapcheckIntake

/// A table read in one go.
struct Table {
  let rows: [CSVRow]

  init(_ bytes: [UInt8], separator: CSVSeparator? = nil) throws(CSVError) {
    var reader = CSVReader(separator: separator)
    rows = try reader.feed(bytes) + reader.finish()
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
