/// Writes values one behind the other as text that a Swift literal can hold.
///
/// What is read later goes apart, so that what is read at once stands close together: a start then
/// touches a few dozen kilobytes of an image of megabytes.
package struct PackedWriter {
  private(set) var bytes: [UInt8] = []
  private var putOff = PutOffParts()

  /// What was put off, and before it where the rest begins.
  var image: [UInt8] {
    var start = PackedWriter()
    start.fixed(PackedDigit.placeDigits + putOff.bytes.count)
    return start.bytes + putOff.bytes + bytes
  }

  /// Parts to be read later, each of them once.
  private struct PutOffParts {
    var bytes: [UInt8] = []
    private var places: [[UInt8]: Int] = [:]

    /// Keeps a part, and says where in the image it stands.
    mutating func place(of part: [UInt8]) -> Int {
      if let known = places[part] { return known }
      let place = PackedDigit.placeDigits + bytes.count
      bytes += part
      places[part] = place
      return place
    }
  }

  /// Writes values in the order in which they are read again.
  mutating func write<each Value: Packable>(_ value: repeat each Value) {
    repeat (each value).pack(into: &self)
  }

  /// Writes a number in as many digits as it takes: small ones of either sign take one.
  mutating func number(_ value: Int) {
    // The sign goes last, so that numbers near zero are short whatever their sign.
    var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
    while rest > 31 {
      bytes.append(PackedDigit.digit(Int(rest & 31) | 32))
      rest >>= 5
    }
    bytes.append(PackedDigit.digit(Int(rest)))
  }

  /// Writes a number that is not negative in a fixed count of digits.
  mutating func fixed(_ value: Int, digits: Int = PackedDigit.placeDigits) {
    precondition(value >= 0 && value < 1 << (digits * PackedDigit.bits), "more digits are needed")
    for digit in (0..<digits).reversed() {
      bytes.append(PackedDigit.digit(value >> (digit * PackedDigit.bits)))
    }
  }

  /// Writes a text behind its length.
  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  /// Writes bytes as they are.
  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Puts something off, leaving its place.
  mutating func later(_ content: (inout PackedWriter) -> Void) {
    var part = PackedWriter()
    swap(&part.putOff, &putOff)
    content(&part)
    swap(&part.putOff, &putOff)
    fixed(putOff.place(of: part.bytes))
  }

  /// Writes something behind its length, so that readers may step over it.
  mutating func frame(_ content: (inout PackedWriter) -> Void) {
    let start = bytes.count + PackedDigit.placeDigits
    fixed(0)
    content(&self)
    var length = PackedWriter()
    length.fixed(bytes.count - start)
    bytes.replaceSubrange(start - PackedDigit.placeDigits..<start, with: length.bytes)
  }
}
