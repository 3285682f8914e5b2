/// Cuts a JSON array into its elements as the bytes come, without reading them.
///
/// Only what parts elements is understood here: brackets, strings and commas. What stands between is
/// for the reader of a profile to judge; an array that is no array ends with one fault.
package struct ArraySplitter: Sendable {
  private enum State {
    case beforeArray
    case beforeElement(mayEnd: Bool)
    case inElement, afterElement, afterArray, failed
  }

  private var state = State.beforeArray
  private var element: [UInt8] = []
  private var start = (line: 1, column: 1)
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var line = 1
  private var column = 1
  private let longest: Int

  package init(longest: Int = RecordLimits.bytes) {
    self.longest = longest
  }

  /// Takes more of the file; gives the elements that are whole now.
  package mutating func feed(_ bytes: [UInt8]) -> [CohortRecord] {
    var records: [CohortRecord] = []
    for byte in bytes {
      take(byte, into: &records)
      advance(past: byte)
    }
    return records
  }

  /// What is wrong where the file ends too early.
  package mutating func finish() -> [CohortRecord] {
    switch state {
    case .afterArray, .failed: return []
    case .beforeArray: return [fault("there is no array; a cohort is [ … ] around its profiles")]
    case .beforeElement, .inElement, .afterElement:
      return [fault("the array is not closed; the file may be cut off")]
    }
  }

  private mutating func advance(past byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func fault(_ message: String) -> CohortRecord {
    state = .failed
    element = []
    return CohortRecord(line: line, column: column, .fault(message))
  }

  // MARK: Bytes

  private mutating func take(_ byte: UInt8, into records: inout [CohortRecord]) {
    switch state {
    case .failed: return
    case .inElement: takeInside(byte, into: &records)
    case .beforeArray where byte.isJSONSpace || Self.mark.contains(byte) && line == 1:
      if byte == Self.mark[0] { column = 0 }
    case _ where byte.isJSONSpace: return
    case .beforeArray:
      guard byte == UInt8(ascii: "[") else {
        return records.append(fault("expected '[', which begins an array of profiles"))
      }
      state = .beforeElement(mayEnd: true)
    case .beforeElement(let mayEnd): begin(with: byte, mayEnd: mayEnd, into: &records)
    case .afterElement: takeBetween(byte, into: &records)
    case .afterArray: records.append(fault("there is more behind the array's ']'"))
    }
  }

  /// The bytes of a byte order mark.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func begin(
    with byte: UInt8, mayEnd: Bool, into records: inout [CohortRecord]
  ) {
    if byte == UInt8(ascii: "]"), mayEnd {
      state = .afterArray
    } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",") {
      records.append(fault("expected a profile; nothing behind it was read"))
    } else {
      state = .inElement
      start = (line, column)
      takeInside(byte, into: &records)
    }
  }

  private mutating func takeBetween(_ byte: UInt8, into records: inout [CohortRecord]) {
    switch byte {
    case UInt8(ascii: ","): state = .beforeElement(mayEnd: false)
    case UInt8(ascii: "]"): state = .afterArray
    default:
      records.append(fault("expected ',' or ']' behind a profile; nothing behind it was read"))
    }
  }

  private mutating func takeInside(_ byte: UInt8, into records: inout [CohortRecord]) {
    if depth == 0, !isInString, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
      end(into: &records)
      return takeBetween(byte, into: &records)
    }
    element.append(byte)
    guard element.count <= longest else {
      return records.append(fault(RecordLimits.fault(bytes: longest)))
    }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { end(into: &records) }
    default: break
    }
  }

  private mutating func end(into records: inout [CohortRecord]) {
    records.append(CohortRecord(line: start.line, column: start.column, .profile(element)))
    element = []
    state = .afterElement
  }
}
