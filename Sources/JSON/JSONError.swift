/// Why a text is not the JSON that was asked for, and where.
package struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  package let problem: Problem
  /// The place of the problem, in bytes from the start of the buffer; ``JSONPosition`` counts lines.
  package let offset: Int

  /// Creates an error from a problem and the place where it was found.
  package init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

extension JSONError {
  /// Whether a key stands twice: RFC 8259 lets that pass as JSON, and a reader has to lose one.
  package var isRepeatedKey: Bool {
    if case .duplicateKey = problem { true } else { false }
  }

  /// Everything that can be wrong with a text.
  package enum Problem: Equatable, Sendable {
    /// There is nothing but white space.
    case empty
    /// The text ends too early.
    case unexpectedEnd(expected: JSONExpectation)
    /// A byte cannot stand where it stands.
    case unexpectedByte(found: UInt8, expected: JSONExpectation)
    /// Something follows the value.
    case trailingContent
    /// A value is right in itself, but of another kind than the reader asked for.
    case typeMismatch(expected: JSONKind, found: JSONKind)
    /// A string holds bytes that are not UTF-8.
    case invalidUTF8
    /// A string holds a control character that is not escaped.
    case controlCharacter(UInt8)
    /// A backslash is followed by something that is no escape.
    case invalidEscape
    /// An escape names one half of a surrogate pair without the other.
    case unpairedSurrogate
    /// A number lacks a digit.
    case invalidNumber
    /// A number starts with a superfluous zero.
    case leadingZero
    /// A number is too large for a double.
    case numberOutOfRange
    /// A key stands in the same object twice; keys that Swift finds equal are the same key.
    case duplicateKey(String)
    /// More objects and arrays are open than the limit allows.
    case tooDeep(limit: Int)
    /// A string has more bytes than the limit allows.
    case stringTooLong(limit: Int)
    /// A key has more bytes than the limit allows.
    case keyTooLong(limit: Int)
    /// A number has more bytes than the limit allows.
    case numberTooLong(limit: Int)
    /// The text has more bytes than the limit allows.
    case documentTooLarge(limit: Int)
  }
}
