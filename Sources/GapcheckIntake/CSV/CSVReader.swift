/// Reads a table as its bytes come, a row at a time, in bounded memory.
///
/// Rows do not depend on how the bytes are cut. A row that cannot be read stands among the others as
/// its fault; only a quote that is never closed takes the rows behind it with it.
package struct CSVReader: Sendable {
  /// A row, or why it could not be read.
  package typealias Reading = Result<CSVRow, CSVError>

  private let given: CSVSeparator?
  private var transcoder = CSVTranscoder()
  private var opening = CSVOpening()
  private var scanner: CSVScanner?
  private var decoded: [UInt8] = []

  /// Takes the separator, or `nil` to find it: a `sep=` line tells it, else the first row.
  package init(separator: CSVSeparator? = nil) {
    given = separator
  }

  /// The separator, once it is known.
  package private(set) var separator: CSVSeparator?

  /// Takes more bytes and gives the rows that are complete with them.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Reading] {
    var rows: [Reading] = []
    // Copied first, as a collection of another module would be walked byte by byte through its witness.
    for byte in Array(bytes) { transcoder.feed(byte, into: &decoded) }
    takeDecoded(into: &rows)
    return rows
  }

  /// Gives the row that the end of the table completes.
  package mutating func finish() -> [Reading] {
    var rows: [Reading] = []
    transcoder.finish(into: &decoded)
    takeDecoded(into: &rows)
    if scanner == nil {
      opening.decide()
      startScanning(into: &rows)
    }
    do throws(CSVError) {
      if let row = try scanner?.finish() { rows.append(.success(row)) }
    } catch {
      rows.append(.failure(error))
    }
    return rows
  }

  private mutating func takeDecoded(into rows: inout [Reading]) {
    guard !decoded.isEmpty else { return }
    for byte in decoded {
      if scanner != nil {
        scan(byte, into: &rows)
      } else {
        opening.feed(byte)
        if opening.separator != nil { startScanning(into: &rows) }
      }
    }
    decoded.removeAll(keepingCapacity: true)
  }

  /// Reads the start of the table again, now that its separator is known.
  private mutating func startScanning(into rows: inout [Reading]) {
    let separator = given ?? opening.separator ?? .comma
    self.separator = separator
    scanner = CSVScanner(separator: separator)
    let isDeclaration = opening.isDeclaration
    var declaration: [Reading] = []
    for byte in opening.bytes {
      if isDeclaration { scan(byte, into: &declaration) } else { scan(byte, into: &rows) }
    }
    // A declaration at the very end has no line ending that would end its row.
    if isDeclaration, declaration.isEmpty { _ = try? scanner?.finish() }
    opening = CSVOpening()
  }

  private mutating func scan(_ byte: UInt8, into rows: inout [Reading]) {
    do throws(CSVError) {
      if let row = try scanner?.feed(byte) { rows.append(.success(row)) }
    } catch {
      rows.append(.failure(error))
    }
  }
}
