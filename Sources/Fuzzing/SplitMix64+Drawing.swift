import SeededRandom

extension SplitMix64 {
  /// Draws a number from 0 up to a limit, which is above 0.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(limit))
  }

  /// Draws an element; `nil` of nothing.
  mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// Draws a stretch of a text, short ones more often than long ones.
  mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count + 1)
    let longest = min(bytes.count - start, 1 << below(9))
    return start..<start + (longest == 0 ? 0 : below(longest + 1))
  }
}
