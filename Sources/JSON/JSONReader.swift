/// Reads one JSON text from bytes in a single pass, value by value, as the caller asks.
///
/// The reader accepts exactly the texts of RFC 8259 that keep to the limits and repeat no key in an
/// object. A type mismatch leaves the value unread, so the caller may skip it and go on; any other
/// error ends the reading.
///
/// ```swift
/// var reader = JSONReader(bytes)
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   switch key {
///   case "name": name = try reader.readString()
///   default: try reader.skipValue()
///   }
/// }
/// try reader.finish()
/// ```
package struct JSONReader: Sendable {
  /// The offset of the next unread byte.
  package internal(set) var offset: Int
  /// The offset where the value or key starts that was read or peeked at last.
  package internal(set) var valueOffset: Int
  /// The offset of the opening quote of the key read last.
  package internal(set) var keyOffset: Int
  /// Whether the text starts with a UTF-8 byte order mark, which is skipped.
  package let hadByteOrderMark: Bool

  let text: JSONText
  let limits: JSONLimits
  /// The objects and arrays that are open, outermost first.
  var containers: [JSONKind] = []
  /// Whether nothing was read since the innermost of them was opened.
  var isAtStart = false
  var openKeys = OpenKeys()
  private let size: Int

  /// Creates a reader of all the bytes.
  package init(_ bytes: [UInt8], limits: JSONLimits = .standard) {
    self.init(bytes, range: bytes.indices, limits: limits)
  }

  /// Creates a reader of some of the bytes, such as one line; offsets still count from the first.
  package init(_ bytes: [UInt8], range: Range<Int>, limits: JSONLimits = .standard) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "the range must lie within the bytes")
    text = JSONText(bytes: bytes, end: range.upperBound)
    self.limits = limits
    size = range.count
    hadByteOrderMark = bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
    offset = range.lowerBound + (hadByteOrderMark ? 3 : 0)
    valueOffset = offset
    keyOffset = offset
  }

  /// Finds the kind of the next value without reading it.
  package mutating func nextKind() throws(JSONError) -> JSONKind {
    if containers.isEmpty, size > limits.documentBytes {
      throw JSONError(.documentTooLarge(limit: limits.documentBytes), at: offset)
    }
    guard let byte = nextByte() else {
      throw containers.isEmpty ? JSONError(.empty, at: offset) : unexpected(.value)
    }
    valueOffset = offset
    switch byte {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(.value)
    }
  }

  /// Checks that nothing but white space follows the value.
  package mutating func finish() throws(JSONError) {
    precondition(containers.isEmpty, "an object or array is still open")
    if nextByte() != nil { throw JSONError(.trailingContent, at: offset) }
  }

  /// Skips white space and returns the byte after it, unread; nil at the end of the text.
  mutating func nextByte() -> UInt8? {
    if let byte = text[offset], byte > UInt8(ascii: " ") { return byte }
    offset = text.endOfWhiteSpace(from: offset)
    return text[offset]
  }

  /// Checks that the next value is of a kind, and leaves it unread.
  mutating func expect(_ expected: JSONKind) throws(JSONError) {
    let found = try nextKind()
    guard found == expected else {
      throw JSONError(.typeMismatch(expected: expected, found: found), at: offset)
    }
  }

  /// Makes the error for what stands at the offset in place of what should.
  func unexpected(_ expected: JSONExpectation) -> JSONError {
    guard let found = text[offset] else {
      return JSONError(.unexpectedEnd(expected: expected), at: offset)
    }
    return JSONError(.unexpectedByte(found: found, expected: expected), at: offset)
  }
}
