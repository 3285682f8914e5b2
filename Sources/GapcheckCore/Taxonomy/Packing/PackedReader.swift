/// Reads what a `PackedWriter` wrote.
///
/// Images are made by this program from a taxonomy that was checked, so reading checks no values; it
/// cannot leave the image.
package struct PackedReader: Sendable {
  let bytes: PackedBytes
  private var shortPosition: UInt32

  init(_ bytes: PackedBytes, at position: Int) {
    self.bytes = bytes
    shortPosition = UInt32(position)
  }

  /// Reads an image from its beginning.
  init(image bytes: PackedBytes) {
    self.init(bytes, at: 0)
    position = fixed()
  }

  private(set) var position: Int {
    get { Int(shortPosition) }
    set { shortPosition = UInt32(newValue) }
  }

  /// Reads the next value.
  mutating func read<Value: Packable>() -> Value { Value(from: &self) }

  /// Reads a number of any length.
  mutating func number() -> Int {
    var (value, shift, place) = (0, 0, position)
    while true {
      let digit = PackedDigit.value(bytes[place])
      place += 1
      value |= (digit & 31) << shift
      if digit < 32 { break }
      shift += 5
    }
    position = place
    return Int(bitPattern: UInt(bitPattern: value) >> 1) ^ -(value & 1)
  }

  /// Reads a number of a fixed count of digits.
  mutating func fixed(digits: Int = PackedDigit.placeDigits) -> Int {
    var value = 0
    let start = position
    for place in start..<start + digits {
      value = value << PackedDigit.bits | PackedDigit.value(bytes[place])
    }
    position = start + digits
    return value
  }

  /// The value that comes next, which stays the next.
  func peek<Value: Packable>() -> Value {
    var reader = self
    return reader.read()
  }

  /// Reads a text.
  mutating func text() -> String {
    let count = number()
    defer { position += count }
    return bytes.text(at: position, count: count)
  }

  /// Reads past some bytes.
  mutating func skip(_ count: Int) { position += count }

  /// A reader of what was put off.
  mutating func later() -> PackedReader { PackedReader(bytes, at: fixed()) }

  /// Steps over what was written as a frame, and gives a reader of it.
  mutating func frame() -> PackedReader {
    let count = fixed()
    defer { position += count }
    return self
  }
}
