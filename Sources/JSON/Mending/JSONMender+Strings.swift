extension JSONMender {
  /// The quotes that a string may stand between.
  private enum Quote {
    case double, single, backtick, typographic

    var ascii: UInt8? {
      switch self {
      case .double: UInt8(ascii: "\"")
      case .single: UInt8(ascii: "'")
      case .backtick: UInt8(ascii: "`")
      case .typographic: nil
      }
    }
  }

  /// Copies a string with its quotes made double; `false` where none starts here, or none ends.
  mutating func mendString() -> Bool {
    guard let quote = openingQuote(), hasEnd(quote) else { return false }
    switch quote {
    case .double: break
    case .single, .backtick: note(.singleQuotes)
    case .typographic: note(.typographicQuotes)
    }
    write("\"".utf8, inPlaceOf: quote.ascii == nil ? 3 : 1)
    while index < text.end {
      if let length = closingLength(quote) {
        write("\"".utf8, inPlaceOf: length)
        return true
      }
      mendCharacter()
    }
    return true
  }

  private func openingQuote() -> Quote? {
    switch text[index] {
    case UInt8(ascii: "\""): .double
    case UInt8(ascii: "'"): .single
    case UInt8(ascii: "`"): .backtick
    default: isTypographicQuote(at: index) ? .typographic : nil
    }
  }

  /// Whether one of “ ” „ ‟ starts at an index.
  private func isTypographicQuote(at index: Int) -> Bool {
    guard text[index] == 0xE2, text[index + 1] == 0x80, let last = text[index + 2] else {
      return false
    }
    return (0x9C...0x9F).contains(last)
  }

  private func closingLength(_ quote: Quote) -> Int? { closingLength(quote, at: index) }

  private func closingLength(_ quote: Quote, at index: Int) -> Int? {
    if let ascii = quote.ascii { return text[index] == ascii ? 1 : nil }
    if isTypographicQuote(at: index) { return 3 }
    return text[index] == UInt8(ascii: "\"") ? 1 : nil
  }

  private func hasEnd(_ quote: Quote) -> Bool {
    var place = index + 1
    while place < text.end {
      if closingLength(quote, at: place) != nil { return true }
      place += text[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  // MARK: Characters

  private mutating func mendCharacter() {
    let plain = min(text.endOfPlainText(from: index), endOfOwnQuote(from: index))
    if plain > index { return copy(through: plain) }
    let byte = text.bytes[index]
    switch byte {
    case UInt8(ascii: "\\"): mendEscape()
    case UInt8(ascii: "\""): write("\\\"".utf8, inPlaceOf: 1)
    case 0..<0x20:
      note(.controlCharacter)
      write(Self.escape(of: byte), inPlaceOf: 1)
    case 0x80...: mendScalar()
    default: copy(through: index + 1)
    }
  }

  /// Plain text as JSON has it may hold the quote that ends this string.
  private func endOfOwnQuote(from start: Int) -> Int {
    var place = start
    while let byte = text[place], byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
      place += 1
    }
    return place
  }

  private mutating func mendScalar() {
    do throws(JSONError) {
      copy(through: index + (try text.scalarLength(at: index)))
    } catch {
      note(.invalidUTF8)
      write("\u{FFFD}".utf8, inPlaceOf: 1)
    }
  }

  private mutating func mendEscape() {
    do throws(JSONError) {
      copy(through: index + (try text.escape(at: index).length))
    } catch {
      mendEscape(error.problem)
    }
  }

  private mutating func mendEscape(_ problem: JSONError.Problem) {
    if problem == .unpairedSurrogate {
      note(.surrogate)
      return write("\\uFFFD".utf8, inPlaceOf: 6)
    }
    note(.escape)
    switch text[index + 1] {
    case UInt8(ascii: "\n"): skip(2)
    case UInt8(ascii: "\r"): skip(text[index + 2] == UInt8(ascii: "\n") ? 3 : 2)
    case UInt8(ascii: "u"), UInt8(ascii: "x"): write("\\\\".utf8, inPlaceOf: 1)
    case .some(let next) where (0x20..<0x80).contains(next): write([next], inPlaceOf: 2)
    default: skip(1)
    }
  }

  private static func escape(of byte: UInt8) -> [UInt8] {
    let digits = String(byte, radix: 16)
    return Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
  }
}
