/// Something of a text that is no JSON and was made so.
package struct JSONMend: Hashable, Sendable {
  package let kind: Kind
  /// Where it stands in the text as it was, in bytes.
  package let offset: Int

  /// What people write that JSON does not have.
  package enum Kind: Hashable, Sendable, CaseIterable {
    case byteOrderMark, codeFence, comment, strayComma, missingComma, missingValue
    case singleQuotes, typographicQuotes, bareKey, bareWord, number, noValue
    case controlCharacter, escape, surrogate, invalidUTF8, strangeSpace, trailingText
  }

  /// What is wrong and what became of it, as a lower-case sentence without a full stop.
  package var message: String { Self.message(of: kind) }

  /// What is wrong with texts of a kind, and what becomes of it.
  package static func message(of kind: Kind) -> String {
    switch kind {
    case .byteOrderMark: "the file starts with a UTF-8 byte order mark, which is skipped"
    case .codeFence: "a Markdown fence is no JSON; it is skipped"
    case .comment: "a comment is no JSON; it is skipped"
    case .strayComma: "a comma too many is left out"
    case .missingComma: "a comma is missing here and is put in"
    case .missingValue: "a value is missing here and is read as null"
    case .singleQuotes: "single quotes are read as double quotes"
    case .typographicQuotes: "typographic quotes are read as straight double quotes"
    case .bareKey: "a key without quotes is read as if it had them"
    case .bareWord: "a text without quotes is read as if it had them"
    case .number: "a number that JSON writes otherwise is read as it is meant"
    case .noValue: "JSON has no such value; it is read as null"
    case .controlCharacter: "a line break or control character inside a string is read as it is"
    case .escape: "a backslash that JSON does not know here is left out"
    case .surrogate: "half of a surrogate pair is read as a replacement character"
    case .invalidUTF8: "bytes that are no UTF-8 are read as replacement characters"
    case .strangeSpace: "an unusual kind of space is read as a space"
    case .trailingText: "what follows the end of the value is skipped"
    }
  }
}
