extension JSONReader {
  /// Reads the opening brace of an object.
  package mutating func beginObject() throws(JSONError) {
    try expect(.object)
    try open(.object)
    openKeys.open()
  }

  /// Reads the next key and its colon, or the closing brace and returns nil.
  package mutating func nextKey() throws(JSONError) -> String? {
    precondition(containers.last == .object, "no object is open")
    let isFirst = isAtStart
    isAtStart = false
    switch nextByte() {
    case UInt8(ascii: "}"):
      close()
      openKeys.close()
      return nil
    case UInt8(ascii: ",") where !isFirst:
      offset += 1
      guard nextByte() == UInt8(ascii: "\"") else { throw unexpected(.key) }
    case UInt8(ascii: "\"") where isFirst: break
    default: throw unexpected(isFirst ? .firstKey : .memberEnd)
    }
    let key = try readKey()
    guard nextByte() == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset += 1
    return key
  }

  /// Reads the opening bracket of an array.
  package mutating func beginArray() throws(JSONError) {
    try expect(.array)
    try open(.array)
  }

  /// Reads up to the next element and returns true, or the closing bracket and returns false.
  package mutating func nextElement() throws(JSONError) -> Bool {
    precondition(containers.last == .array, "no array is open")
    let isFirst = isAtStart
    isAtStart = false
    let byte = nextByte()
    if byte == UInt8(ascii: "]") {
      close()
      return false
    }
    if isFirst {
      guard byte != nil else { throw unexpected(.firstElement) }
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw unexpected(.elementEnd) }
    offset += 1
    let next = nextByte()
    guard next != nil, next != UInt8(ascii: "]") else { throw unexpected(.element) }
    return true
  }

  /// Reads past the next value, whatever it is, and checks all of it.
  package mutating func skipValue() throws(JSONError) {
    let depth = containers.count
    try skipScalarOrOpen()
    while containers.count > depth {
      let isInside = containers.last == .object ? try nextKey() != nil : try nextElement()
      if isInside { try skipScalarOrOpen() }
    }
  }

  private mutating func skipScalarOrOpen() throws(JSONError) {
    switch try nextKind() {
    case .object: try beginObject()
    case .array: try beginArray()
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .bool: _ = try readBool()
    case .null: try readNull()
    }
  }

  private mutating func open(_ kind: JSONKind) throws(JSONError) {
    guard containers.count < limits.depth else {
      throw JSONError(.tooDeep(limit: limits.depth), at: offset)
    }
    offset += 1
    containers.append(kind)
    isAtStart = true
  }

  private mutating func close() {
    offset += 1
    containers.removeLast()
    isAtStart = false
  }
}
