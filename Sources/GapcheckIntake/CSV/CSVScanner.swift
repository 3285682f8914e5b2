/// Cuts UTF-8 bytes into rows and fields, one byte after the other.
///
/// As RFC 4180 has it, with what spreadsheets and people add: any line ending, a quote within a field
/// that none opens, and text behind a closing quote are taken as they stand. A row that is too large
/// is passed over to its end; of it, no more than the limits is kept.
struct CSVScanner: Sendable {
  private enum State {
    case fieldStart, unquoted, quoted
    /// Behind a quote in a quoted field, which closes it or is the first of two.
    case quote
  }

  static let mostFields = 10_000
  /// In bytes.
  static let longestField = 1 << 20

  private let separator: UInt8
  private var state = State.fieldStart
  private var fields: [CSVField] = []
  private var content: [UInt8] = []
  private var wasQuoted = false
  /// What is wrong with the row, which is told at its end.
  private var fault: CSVError?
  /// Whether the byte before was a carriage return, of which a line feed is a part.
  private var isAfterReturn = false
  private var line: Int
  private var column = 1
  private var start: (line: Int, column: Int)

  /// Starts on a line from 1.
  init(separator: CSVSeparator, line: Int = 1) {
    self.separator = separator.rawValue
    self.line = line
    start = (line, 1)
  }

  /// Takes a byte; gives a row that it ends, or throws what is wrong with that row.
  mutating func feed(_ byte: UInt8) throws(CSVError) -> CSVRow? {
    defer { isAfterReturn = byte == 0x0D }
    if byte == 0x0A, isAfterReturn {
      // The line feed of a pair: within quotes it is text, and else the row has ended.
      if state == .quoted { append(byte) }
      return nil
    }
    let place = (line, column)
    advance(over: byte)
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .quote } else { append(byte) }
      return nil
    case .quote where byte == UInt8(ascii: "\""):
      state = .quoted
      append(byte)
      return nil
    case .fieldStart where byte == UInt8(ascii: "\""):
      start = place
      (state, wasQuoted) = (.quoted, true)
      return nil
    case .fieldStart, .unquoted, .quote:
      return try feedOutside(byte, at: place)
    }
  }

  /// Gives the row that the end of the table ends.
  mutating func finish() throws(CSVError) -> CSVRow? {
    if state == .quoted { throw .unclosedQuote(line: start.line) }
    return state == .fieldStart && fields.isEmpty ? nil : try endRow(at: (line, column))
  }

  private mutating func feedOutside(
    _ byte: UInt8, at place: (line: Int, column: Int)
  ) throws(CSVError) -> CSVRow? {
    switch byte {
    case separator:
      endField(at: place)
      return nil
    case 0x0A, 0x0D:
      defer { column = 1 }
      return try endRow(at: place)
    default:
      if state == .fieldStart { start = place }
      state = .unquoted
      append(byte)
      return nil
    }
  }

  private mutating func advance(over byte: UInt8) {
    if byte == 0x0A || byte == 0x0D {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func append(_ byte: UInt8) {
    if content.count < Self.longestField {
      content.append(byte)
    } else {
      fault = fault ?? .fieldTooLong(line: start.line, isQuoted: wasQuoted)
    }
  }

  // MARK: Ends

  private mutating func endField(at place: (line: Int, column: Int)) {
    if state == .fieldStart { start = place }
    if fields.count < Self.mostFields {
      fields.append(CSVField(text: text(), line: start.line, column: start.column))
    } else {
      fault = fault ?? .tooManyFields(line: fields.first?.line ?? line)
    }
    content.removeAll(keepingCapacity: true)
    (state, wasQuoted) = (.fieldStart, false)
  }

  /// Ends a row; a line with nothing but blanks is none.
  private mutating func endRow(at place: (line: Int, column: Int)) throws(CSVError) -> CSVRow? {
    let isQuoted = wasQuoted
    endField(at: place)
    defer { (fields, fault) = ([], nil) }
    if let fault { throw fault }
    if fields.count == 1, !isQuoted, fields[0].text.allSatisfy(\.isWhitespace) { return nil }
    return CSVRow(line: fields[0].line, fields: fields)
  }

  /// The field's text; bytes that are no UTF-8 are read as Windows-1252.
  private mutating func text() -> String {
    if let text = String(validating: content, as: UTF8.self) { return text }
    let mended = SourceEncoding.mended(content)
    column += Self.width(ofLastLine: mended) - Self.width(ofLastLine: content)
    return String(decoding: mended, as: UTF8.self)
  }

  /// Characters behind the last line ending, by which mended bytes move what follows on the line.
  private static func width(ofLastLine bytes: [UInt8]) -> Int {
    bytes.reversed().prefix { $0 != 0x0A && $0 != 0x0D }.count { $0 & 0xC0 != 0x80 }
  }
}
