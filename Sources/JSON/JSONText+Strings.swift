extension JSONText {
  /// Where a string stands between its quotes, and whether it differs from what it means.
  package struct StringToken {
    package let content: Range<Int>
    package let hasEscapes: Bool
  }

  /// Finds the end of the string whose opening quote stands before an index, and checks all of it.
  package func stringToken(from start: Int) throws(JSONError) -> StringToken {
    var hasEscapes = false
    var index = endOfPlainText(from: start)
    while let byte = self[index] {
      if byte == UInt8(ascii: "\"") {
        return StringToken(content: start..<index, hasEscapes: hasEscapes)
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index += try escape(at: index).length
      } else if byte < 0x20 {
        throw JSONError(.controlCharacter(byte), at: index)
      } else {
        index += try scalarLength(at: index)
      }
      index = endOfPlainText(from: index)
    }
    throw JSONError(.unexpectedEnd(expected: .stringEnd), at: end)
  }

  /// Makes the string that a token means.
  package func string(_ token: StringToken) throws(JSONError) -> String {
    guard token.hasEscapes else { return String(decoding: bytes[token.content], as: UTF8.self) }
    var string: [UInt8] = []
    string.reserveCapacity(token.content.count)
    var index = token.content.lowerBound
    while index < token.content.upperBound {
      if bytes[index] == UInt8(ascii: "\\") {
        let (scalar, length) = try escape(at: index)
        string.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += length
      } else {
        string.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: string, as: UTF8.self)
  }
}
