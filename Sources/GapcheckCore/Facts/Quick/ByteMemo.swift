import JSON

/// Remembers what texts come to, by their bytes as they stand in the input.
///
/// Names repeat from person to person: looking one up again takes a hash of its bytes and no
/// `String`. What is remembered is bounded; once full, it starts anew.
struct ByteMemo<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let start: Int32
    let count: Int32
    let value: Value
  }

  /// Places of entries, by hash, or −1; twice as many as there may be entries, a power of two.
  private var slots: [Int32]
  private var entries: [Entry] = []
  /// The bytes of all texts.
  private var texts: [UInt8] = []
  private let limit: Int
  private let byteLimit: Int

  /// Makes room for so many texts, a power of two.
  init(limit: Int = 4096) {
    precondition(limit > 0 && limit & (limit - 1) == 0, "the limit is a power of two")
    self.limit = limit
    byteLimit = limit * 48
    slots = Array(repeating: -1, count: 2 * limit)
  }

  /// Finds what some bytes came to.
  func value(_ text: JSONText, _ range: Range<Int>) -> Value? {
    let bytes = text.bytes.span
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isSame(entry, bytes, range) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers what some bytes come to; there must be room for it, see `isFull`.
  mutating func remember(_ value: Value, for text: JSONText, _ range: Range<Int>) {
    precondition(!isFull, "what is full is to be emptied first")
    let bytes = text.bytes.span
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(
      Entry(
        hash: hash, start: Int32(truncatingIfNeeded: texts.count),
        count: Int32(truncatingIfNeeded: range.count), value: value))
    texts.append(contentsOf: text.bytes[range])
  }

  /// Whether it holds as much as it may.
  var isFull: Bool { entries.count >= limit || texts.count >= byteLimit }

  /// Forgets everything.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = -1 }
    entries.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  private func isSame(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    let known = texts.span
    let shift = Int(entry.start) - range.lowerBound
    for place in range where known[place + shift] != bytes[place] { return false }
    return true
  }

  /// Multiplies eight bytes at a time into the hash, both halves of each product folded together.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count) ^ 0x9E37_79B9_7F4A_7C15
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      hash = mixed(hash, word(bytes, place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < range.upperBound {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  private static func word(_ bytes: Span<UInt8>, _ place: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    return word
  }
}
