extension JSONReader {
  /// Reads `true` or `false`.
  package mutating func readBool() throws(JSONError) -> Bool {
    try expect(.bool)
    let isTrue = text[offset] == UInt8(ascii: "t")
    try readLiteral(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null`.
  package mutating func readNull() throws(JSONError) {
    try expect(.null)
    try readLiteral("null")
  }

  private mutating func readLiteral(_ word: String) throws(JSONError) {
    for byte in word.utf8 {
      guard text[offset] == byte else { throw unexpected(.literal(word)) }
      offset += 1
    }
  }

  /// Reads a number that a double can hold.
  package mutating func readNumber() throws(JSONError) -> JSONNumber {
    try expect(.number)
    let first = offset
    let digits = try scanNumber()
    if let value = digits.exactDouble { return JSONNumber(digits, value: value) }
    let decimal = String(decoding: text.bytes[first..<offset], as: UTF8.self)
    guard let value = Double(decimal), value.isFinite else {
      throw JSONError(.numberOutOfRange, at: first)
    }
    return JSONNumber(digits, value: value)
  }

  /// Reads past a number, of any size, and returns its digits.
  mutating func scanNumber() throws(JSONError) -> DecimalDigits {
    let first = offset
    var digits = DecimalDigits()
    digits.isNegative = consume(UInt8(ascii: "-"))
    let whole = offset
    try scanDigits { digits.append($0, isFraction: false) }
    if text[whole] == UInt8(ascii: "0"), offset > whole + 1 {
      throw JSONError(.leadingZero, at: whole)
    }
    if consume(UInt8(ascii: ".")) {
      try scanDigits { digits.append($0, isFraction: true) }
    }
    if consume(UInt8(ascii: "e")) || consume(UInt8(ascii: "E")) {
      try digits.raise(by: scanExponent())
    }
    guard offset - first <= limits.numberBytes else {
      throw JSONError(.numberTooLong(limit: limits.numberBytes), at: first)
    }
    return digits
  }

  /// Reads an exponent; one past all use stays finite, so that nothing overflows.
  private mutating func scanExponent() throws(JSONError) -> Int {
    let isNegative = consume(UInt8(ascii: "-"))
    if !isNegative { _ = consume(UInt8(ascii: "+")) }
    var exponent = 0
    try scanDigits { digit in
      if exponent < 1 << 56 { exponent = exponent * 10 + Int(digit) }
    }
    return isNegative ? -exponent : exponent
  }

  /// Reads one digit or more.
  private mutating func scanDigits(_ take: (UInt8) -> Void) throws(JSONError) {
    let first = offset
    while let byte = text[offset], case let digit = byte &- UInt8(ascii: "0"), digit < 10 {
      take(digit)
      offset += 1
    }
    guard offset == first else { return }
    throw offset < text.end ? JSONError(.invalidNumber, at: offset) : unexpected(.digit)
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard text[offset] == byte else { return false }
    offset += 1
    return true
  }
}
