/// A table in an image from names to what they stand for, which is packed behind each name.
///
/// The places of all names by their hash stand first, so that looking up touches one or two of them
/// and the name itself, and nothing is made of the rest. Names are equal where Swift's strings are:
/// "é" is one name whether its accent is a character of its own or not.
struct NameTable: Sendable {
  private let bytes: PackedBytes
  /// Where the places stand, eight digits each: a part of the hash, and where its name is.
  private let slots: Int
  private let mask: Int
  /// Where the names stand.
  private let names: Int
  /// Names that are not in ASCII, for texts that may spell them in another way.
  private let spelledOut: Once<SpelledOutNames>
  /// Whether some name is written so that texts in usual spelling may equal it all the same.
  private let hasUnusualNames: Bool

  /// Finds what a name stands for.
  func find(_ name: String) -> PackedReader? {
    if let found = find(name.utf8.span) { return found }
    return name.utf8.span.isASCII ? nil : find(spelledOut: name)
  }

  /// Finds what a name stands for.
  func find(_ name: Substring) -> PackedReader? {
    if let found = find(name.utf8.span) { return found }
    return name.utf8.span.isASCII ? nil : find(spelledOut: String(name))
  }

  /// Finds what stands behind a name that is written in exactly these bytes.
  func find(_ name: Span<UInt8>) -> PackedReader? {
    let hash = name.nameHash
    var slot = hash.place & mask
    while true {
      let (check, place) = self.slot(slot)
      if place == 0 { return nil }
      if check == hash.check, let found = read(name, at: place) { return found }
      slot = (slot + 1) & mask
    }
  }

  private func read(_ name: Span<UInt8>, at place: Int) -> PackedReader? {
    var reader = PackedReader(bytes, at: names + place - 1)
    guard reader.number() == name.count, bytes.holds(name, at: reader.position) else { return nil }
    reader.skip(name.count)
    return reader
  }

  private func find(spelledOut name: String) -> PackedReader? {
    // Most texts are in the usual spelling, as the names are: equal ones have equal bytes.
    guard hasUnusualNames || !name.utf8.span.isUsual else { return nil }
    return spelledOut.wrappedValue.places[name].map { place in
      var reader = PackedReader(bytes, at: names + place - 1)
      reader.skip(reader.number())
      return reader
    }
  }

  /// Every name, in no order.
  var all: [String] {
    (0...mask).compactMap { slot in
      let place = self.slot(slot).place
      guard place > 0 else { return nil }
      var reader = PackedReader(bytes, at: names + place - 1)
      return reader.text()
    }
  }

  /// What one place holds; it is read at once, as looking up spends most of its time here.
  private func slot(_ number: Int) -> (check: Int, place: Int) {
    let digits = bytes.word(at: slots + number * Self.slotDigits)
    return (PackedDigit.number(ofFour: digits), PackedDigit.number(ofFour: digits >> 32))
  }

  private static let slotDigits = 2 * PackedDigit.placeDigits
}

extension NameTable {
  init(from reader: inout PackedReader) {
    var content = reader.frame()
    mask = content.number() - 1
    hasUnusualNames = content.read()
    spelledOut = Once(at: content.frame())
    bytes = content.bytes
    slots = content.position
    names = slots + (mask + 1) * Self.slotDigits
  }

  /// Writes a table with whatever is to stand behind each name.
  static func pack<Value>(
    _ table: [String: Value], into writer: inout PackedWriter,
    value: (Value, inout PackedWriter) -> Void
  ) {
    var names = PackedWriter()
    var places: [(name: String, place: Int)] = []
    for (name, meaning) in table.sorted(by: { $0.key < $1.key }) {
      places.append((name, names.bytes.count + 1))
      names.text(name)
      value(meaning, &names)
    }
    let foreign = places.filter { !$0.name.utf8.span.isASCII }
    writer.frame { writer in
      // Half empty, so that most searches end where they begin.
      var count = 2
      while count < 2 * places.count { count *= 2 }
      writer.write(count, foreign.contains { !$0.name.utf8.span.isUsual })
      writer.frame {
        let places = Dictionary(foreign.map { ($0.name, $0.place) }) { first, _ in first }
        $0.write(SpelledOutNames(places: places))
      }
      packSlots(of: places, count: count, into: &writer)
      writer.append(names.bytes)
    }
  }

  private static func packSlots(
    of places: [(name: String, place: Int)], count: Int, into writer: inout PackedWriter
  ) {
    var slots = Array(repeating: (check: 0, place: 0), count: count)
    for (name, place) in places {
      let hash = name.utf8.span.nameHash
      var slot = hash.place & (count - 1)
      while slots[slot].place > 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = (hash.check, place)
    }
    for slot in slots {
      writer.fixed(slot.check)
      writer.fixed(slot.place)
    }
  }
}

/// Names that are not in ASCII with their places, equal where Swift's strings are.
private struct SpelledOutNames {
  let places: [String: Int]
}

extension SpelledOutNames: Packable {
  init(from reader: inout PackedReader) { self.init(places: reader.read()) }
  func pack(into writer: inout PackedWriter) { writer.write(places) }
}
