/// The records of a CSV text, read by the letter of RFC 4180.
struct CSVTable {
  private(set) var records: [[String]] = []
  private var cells: [String] = []
  private var cell = String.UnicodeScalarView()
  private var isQuoted = false

  /// Reads a text that begins with a byte order mark and whose records end with CR LF.
  ///
  /// - Returns: `nil` where the text is anything else.
  init?(_ text: String) {
    var scalars = text.unicodeScalars[...]
    guard scalars.popFirst() == "\u{FEFF}" else { return nil }
    while let scalar = scalars.popFirst() {
      guard read(scalar, before: &scalars) else { return nil }
    }
    guard !isQuoted, cells.isEmpty, cell.isEmpty else { return nil }
  }

  /// Whether the scalar may stand where it does.
  private mutating func read(
    _ scalar: Unicode.Scalar, before rest: inout Substring.UnicodeScalarView
  ) -> Bool {
    switch (scalar, isQuoted) {
    case ("\"", true) where rest.first == "\"":
      rest.removeFirst()
      cell.append(scalar)
    case ("\"", true):
      isQuoted = false
      return rest.first == "," || rest.first == "\r"
    case ("\"", false):
      isQuoted = true
      return cell.isEmpty
    case (",", false): endCell()
    case ("\r", false):
      endCell()
      records.append(cells)
      cells = []
      return rest.popFirst() == "\n"
    case ("\n", false): return false
    default: cell.append(scalar)
    }
    return true
  }

  private mutating func endCell() {
    cells.append(String(cell))
    cell = String.UnicodeScalarView()
  }
}
