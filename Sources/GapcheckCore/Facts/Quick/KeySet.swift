/// The keys of an object that have been read, by number from 0 to 15; one that comes twice is a fault.
struct KeySet {
  private var bits: UInt16 = 0

  /// Adds a key; `false` where it was there.
  mutating func insert(_ number: Int) -> Bool {
    let bit = UInt16(1) << UInt16(number)
    defer { bits |= bit }
    return bits & bit == 0
  }
}
