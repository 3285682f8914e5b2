extension JSONReader {
  /// Reads a string.
  package mutating func readString() throws(JSONError) -> String {
    try expect(.string)
    return try text.string(scanString())
  }

  /// Reads past a string, whose opening quote comes next, and checks all of it.
  mutating func scanString() throws(JSONError) -> JSONText.StringToken {
    let token = try text.stringToken(from: offset + 1)
    guard token.content.count <= limits.stringBytes else {
      throw JSONError(.stringTooLong(limit: limits.stringBytes), at: offset)
    }
    offset = token.content.upperBound + 1
    return token
  }

  /// Reads a key, whose opening quote comes next, and checks that its object has none like it.
  mutating func readKey() throws(JSONError) -> String {
    valueOffset = offset
    keyOffset = offset
    let token = try text.stringToken(from: offset + 1)
    guard token.content.count <= limits.keyBytes else {
      throw JSONError(.keyTooLong(limit: limits.keyBytes), at: offset)
    }
    let key = try text.string(token)
    guard limits.repeatedKeys || openKeys.insert(key) else {
      throw JSONError(.duplicateKey(key), at: offset)
    }
    offset = token.content.upperBound + 1
    return key
  }
}
