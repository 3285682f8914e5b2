/// Keys and values that stand without quotes.
extension JSONMender {
  /// Writes a bare key with quotes; `false` where there is none before a colon.
  mutating func mendBareKey() -> Bool {
    var end = index
    while let byte = text[end], isKeyByte(byte) { end += 1 }
    var next = text.endOfWhiteSpace(from: end)
    while next < text.end, text[next] == UInt8(ascii: " ") { next += 1 }
    guard end > index, text[next] == UInt8(ascii: ":") else { return false }
    note(.bareKey)
    writeQuoted(through: end)
    return true
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

  /// Copies a number or literal, or writes JSON for what stands in place of one.
  ///
  /// A document that is a bare word and nothing else is no JSON at all, so that is not mended.
  mutating func mendWord(isRoot: Bool) -> Bool {
    let end = endOfWord()
    guard end > index else { return false }
    let word = String(decoding: text.bytes[index..<end], as: UTF8.self)
    if ["true", "false", "null"].contains(word) || Self.isNumber(word) {
      copy(through: end)
      return true
    }
    guard !isRoot else { return false }
    if let literal = Self.literals[word.lowercased()] {
      note(literal == "null" ? .noValue : .bareWord)
      write(literal.utf8, inPlaceOf: end - index)
    } else if let number = Self.number(meantBy: word) {
      note(.number)
      write(number.utf8, inPlaceOf: end - index)
    } else {
      note(.bareWord)
      writeQuoted(through: end)
    }
    return true
  }

  private static let literals = [
    "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null",
    "undefined": "null", "nan": "null", "infinity": "null", "-infinity": "null",
    "+infinity": "null", "-nan": "null", "+nan": "null",
  ]

  /// A word ends at what parts values, at a quote, a comment or the end of its line.
  private func endOfWord() -> Int {
    var end = index
    while let byte = text[end], byte >= 0x20, !Self.wordEnds.contains(byte) {
      if byte == UInt8(ascii: "/"), [UInt8(ascii: "/"), UInt8(ascii: "*")].contains(text[end + 1]) {
        break
      }
      end += 1
    }
    while end > index, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }

  private static let wordEnds = Set(",[]{}:\"'`".utf8)

  private mutating func writeQuoted(through end: Int) {
    let word = String(decoding: text.bytes[index..<end], as: UTF8.self)
    write(
      Array("\"".utf8) + word.replacing("\\", with: "\\\\").utf8 + Array("\"".utf8),
      inPlaceOf: end - index)
  }

  // MARK: Numbers

  private static func isNumber(_ word: String) -> Bool {
    var reader = JSONReader(Array(word.utf8))
    do throws(JSONError) {
      _ = try reader.scanNumber()
      try reader.finish()
      return true
    } catch {
      return false
    }
  }

  /// Reads `+5`, `.5` and `5.`.
  private static func number(meantBy word: String) -> String? {
    var rest = Substring(word)
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
    guard rest.contains(where: \.isNumber) else { return nil }
    let candidate =
      (isNegative ? "-" : "") + (rest.hasPrefix(".") ? "0" : "") + rest
      + (rest.hasSuffix(".") ? "0" : "")
    return isNumber(candidate) ? candidate : nil
  }
}
