import JSON

extension JSONReader {
  /// Reads a whole text through the typed calls, as a program would, and forgets it.
  mutating func walk() throws(JSONError) {
    try walkValue()
    try finish()
  }

  private mutating func walkValue() throws(JSONError) {
    switch try nextKind() {
    case .object:
      try beginObject()
      while try nextKey() != nil { try walkValue() }
    case .array:
      try beginArray()
      while try nextElement() { try walkValue() }
    case .string: _ = try readString()
    case .number: _ = try readNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    }
  }
}

/// Returns what is wrong with a text when every value is read, or nil when nothing is.
func failure(reading bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
  var reader = JSONReader(bytes, limits: limits)
  do throws(JSONError) {
    try reader.walk()
    return nil
  } catch { return error }
}

/// Returns what is wrong with a text when its value is skipped, or nil when nothing is.
func failure(skipping bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
  var reader = JSONReader(bytes, limits: limits)
  do throws(JSONError) {
    try reader.skipValue()
    try reader.finish()
    return nil
  } catch { return error }
}
