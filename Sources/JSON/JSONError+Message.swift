extension JSONError {
  /// The error as a lower-case sentence without a full stop.
  package var message: String {
    problem.message
  }
}

extension JSONError.Problem {
  /// The problem as a lower-case sentence without a full stop.
  package var message: String {
    switch self {
    case .empty: "there is no value, only white space"
    case .unexpectedEnd(let expected): "the text ends \(expected.place)"
    case .unexpectedByte(let found, let expected): unexpected(found, expected)
    case .trailingContent: "there is more text after the end of the value"
    case .typeMismatch(let expected, let found):
      "expected \(expected.article), found \(found.article)"
    case .invalidUTF8: "the text is not valid UTF-8 here; save it as UTF-8"
    case .controlCharacter(let byte): controlCharacterMessage(byte)
    case .invalidEscape:
      #"a backslash must be followed by one of "\/bfnrt or by u and four hexadecimal digits"#
    case .unpairedSurrogate:
      #"\uD800 to \uDFFF must come in pairs, a high half and then a low half"#
    case .invalidNumber: "a number needs a digit here"
    case .leadingZero: "a number cannot start with a superfluous 0; leave it out"
    case .numberOutOfRange: "the number is too large; the largest is about 1.8e308"
    case .duplicateKey(let key): "the key \(quoted(key)) appears twice in one object"
    case .tooDeep(let limit): "objects and arrays are nested more than \(limit) deep"
    case .stringTooLong(let limit): "the string is longer than \(limit) bytes"
    case .keyTooLong(let limit): "the key is longer than \(limit) bytes"
    case .numberTooLong(let limit): "the number is longer than \(limit) characters"
    case .documentTooLarge(let limit): "the text is larger than \(limit) bytes"
    }
  }
}

/// Names the usual slip where one is likely, and what was expected where none is.
private func unexpected(_ found: UInt8, _ expected: JSONExpectation) -> String {
  switch (expected, found) {
  case (.key, UInt8(ascii: "}")), (.element, UInt8(ascii: "]")):
    return "a comma before \(printable(found)) is not allowed"
  case (_, UInt8(ascii: "/")):
    return "expected \(expected.phrase), found '/'; comments are not allowed"
  case (.value, UInt8(ascii: "'")), (.firstKey, UInt8(ascii: "'")), (.key, UInt8(ascii: "'")):
    return "expected \(expected.phrase), found \"'\"; use double quotes"
  case (.value, UInt8(ascii: "+")):
    return "a number cannot start with '+'; leave it out"
  case (.value, UInt8(ascii: ".")):
    return "a number cannot start with '.'; write a 0 before it"
  case (.value, UInt8(ascii: "T")), (.value, UInt8(ascii: "F")):
    return "expected a value, found \(printable(found)); true and false are lower case"
  case (.value, UInt8(ascii: "N")), (.value, UInt8(ascii: "I")):
    return "expected a value, found \(printable(found)); use null where there is none"
  case (.value, 0xE2), (.firstKey, 0xE2), (.key, 0xE2):
    // Typographic quotation marks start with this byte.
    return "expected \(expected.phrase), found byte 0xE2; use straight double quotes"
  case (_, 0xFE), (_, 0xFF):
    // No UTF-8 text holds these; UTF-16 starts with them.
    return "expected \(expected.phrase), found \(printable(found)); save the text as UTF-8"
  default:
    return "expected \(expected.phrase), found \(printable(found))"
  }
}

private func controlCharacterMessage(_ byte: UInt8) -> String {
  let rule = "control characters must be written as \\u00\(hexadecimal(byte, digits: 2))"
  let endsLine = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  return endsLine ? rule + "; or is a closing quote missing on this line?" : rule
}

/// Shows a byte in quotes when it is a visible ASCII character, else as a number.
private func printable(_ byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "'"): "\"'\""
  case 0x21..<0x7F: "'\(Unicode.Scalar(byte))'"
  default: "byte 0x\(hexadecimal(byte, digits: 2))"
  }
}

private func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// Shows at most 40 characters of a key, none of which can move the cursor or hide another.
private func quoted(_ key: String) -> String {
  let shown = key.prefix(40)
  var text = "'"
  for scalar in shown.unicodeScalars.prefix(80) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      text += "\\u" + hexadecimal(scalar.value, digits: 4)
    default:
      text.unicodeScalars.append(scalar)
    }
  }
  return text + (shown.endIndex < key.endIndex ? "…'" : "'")
}
