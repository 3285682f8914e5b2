/// The start of a table, kept until its first row tells the separator.
///
/// Spreadsheets write `sep=;` on a line of its own to say it outright; it is no row.
struct CSVOpening: Sendable {
  /// What came so far, which is to be read again once the separator is known.
  private(set) var bytes: [UInt8] = []
  private(set) var separator: CSVSeparator?
  private var isQuoted = false
  private var previous = UInt8(ascii: "\n")
  private var hasContent = false
  private var counts = [Int](repeating: 0, count: CSVSeparator.found.count)

  /// The most that is looked at: a first row longer than that says no more.
  private static let longest = 1 << 20

  /// Takes a byte; the separator is known when `separator` is no longer `nil`.
  mutating func feed(_ byte: UInt8) {
    bytes.append(byte)
    defer { previous = byte }
    if byte == UInt8(ascii: "\"") {
      if isQuoted || isFieldStart { isQuoted.toggle() }
      hasContent = true
    } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
      if !isQuoted, hasContent { return decide() }
    } else {
      hasContent = true
      if !isQuoted, let place = CSVSeparator.found.firstIndex(where: { $0.rawValue == byte }) {
        counts[place] += 1
      }
    }
    if bytes.count >= Self.longest { decide() }
  }

  /// Decides by what has come, at the end of a table or of its first row.
  mutating func decide() {
    if let declared = declaration() {
      separator = declared
      return
    }
    let most = counts.max() ?? 0
    let place = counts.firstIndex(of: most) ?? 0
    separator = most > 0 ? CSVSeparator.found[place] : .comma
  }

  /// Whether the line that says the separator has come, which is no row; for one given otherwise too.
  var isDeclaration: Bool { declaration() != nil }

  private var isFieldStart: Bool {
    [0x0A, 0x0D, 0x2C, 0x3B, 0x09, 0x7C].contains(previous)
  }

  private func declaration() -> CSVSeparator? {
    let marks = bytes.filter { ![UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }
    guard marks.count == 5, let last = marks.last,
      String(decoding: marks.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return CSVSeparator(rawValue: last)
  }
}
