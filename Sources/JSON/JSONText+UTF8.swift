extension JSONText {
  /// Finds how many bytes the character outside ASCII has that starts at an index.
  ///
  /// The ranges are those of Unicode 16, table 3-7: no overlong forms, no surrogates, nothing past
  /// U+10FFFF.
  func scalarLength(at index: Int) throws(JSONError) -> Int {
    let lead = bytes[index]
    let isValid =
      switch lead {
      case 0xC2...0xDF: hasContinuations(1, after: index)
      case 0xE0: hasContinuations(2, after: index, first: 0xA0...0xBF)
      case 0xED: hasContinuations(2, after: index, first: 0x80...0x9F)
      case 0xE1...0xEF: hasContinuations(2, after: index)
      case 0xF0: hasContinuations(3, after: index, first: 0x90...0xBF)
      case 0xF1...0xF3: hasContinuations(3, after: index)
      case 0xF4: hasContinuations(3, after: index, first: 0x80...0x8F)
      default: false
      }
    guard isValid else { throw JSONError(.invalidUTF8, at: index) }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private func hasContinuations(
    _ count: Int, after index: Int, first: ClosedRange<UInt8> = 0x80...0xBF
  ) -> Bool {
    guard index + count < end, first.contains(bytes[index + 1]) else { return false }
    for place in index + 1...index + count where bytes[place] & 0xC0 != 0x80 { return false }
    return true
  }
}
