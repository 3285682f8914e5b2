/// Copies a text byte by byte and writes JSON where the text has something else.
struct JSONMender {
  /// From a place of the output on, bytes come from a place of the text.
  struct Shift: Sendable {
    let mended: Int
    let original: Int
  }

  /// What may come next.
  enum Slot {
    case key, colon, value, separator
    /// The value is read, or the rest is beyond mending.
    case end
  }

  /// The UTF-8 byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let text: JSONText
  var index = 0
  private(set) var output: [UInt8] = []
  private(set) var mends: [JSONMend] = []
  private(set) var shifts: [Shift] = []
  /// The closing bytes of what is open, outermost first.
  private var closers: [UInt8] = []
  private var slot = Slot.value
  /// Where the output has a comma that nothing followed yet.
  private var comma: (output: Int, text: Int)?

  init(_ text: [UInt8]) {
    self.text = JSONText(bytes: text, end: text.count)
    output.reserveCapacity(text.count + 16)
  }

  mutating func mend() {
    if text.bytes.starts(with: Self.mark) {
      note(.byteOrderMark)
      copy(through: 3)
    }
    skipFence()
    while index < text.end, slot != .end {
      if skipSpace() || skipComment() { continue }
      step(text.bytes[index])
    }
    finish()
  }

  // MARK: Writing

  mutating func note(_ kind: JSONMend.Kind) {
    if mends.count < MendedJSON.mostMends { mends.append(JSONMend(kind: kind, offset: index)) }
  }

  /// Takes bytes of the text as they are.
  mutating func copy(through end: Int) {
    mapHere()
    output.append(contentsOf: text.bytes[index..<end])
    index = end
  }

  /// Writes bytes in place of some of the text.
  mutating func write(_ bytes: some Sequence<UInt8>, inPlaceOf count: Int) {
    mapHere()
    output.append(contentsOf: bytes)
    index += count
  }

  /// Leaves out bytes of the text.
  mutating func skip(_ count: Int) { index += count }

  private mutating func mapHere() {
    let last = shifts.last ?? Shift(mended: 0, original: 0)
    guard output.count - last.mended != index - last.original else { return }
    shifts.append(Shift(mended: output.count, original: index))
  }

  // MARK: Between values

  private mutating func step(_ byte: UInt8) {
    switch slot {
    case .key: stepToKey(byte)
    case .colon:
      guard byte == UInt8(ascii: ":") else { return giveUp() }
      copy(through: index + 1)
      slot = .value
    case .value: stepToValue(byte)
    case .separator: stepToSeparator(byte)
    case .end: return
    }
  }

  private mutating func stepToKey(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "}"): close(byte)
    case UInt8(ascii: ","): skipComma()
    default:
      comma = nil
      guard mendString() || mendBareKey() else { return giveUp() }
      slot = .colon
    }
  }

  private mutating func stepToValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(byte)
    case UInt8(ascii: "]") where closers.last == byte: close(byte)
    case UInt8(ascii: ",") where closers.last == UInt8(ascii: "]"): skipComma()
    case UInt8(ascii: ","), UInt8(ascii: "}"):
      guard closers.last == UInt8(ascii: "}") else { return giveUp() }
      note(.missingValue)
      write("null".utf8, inPlaceOf: 0)
      slot = .separator
    default:
      comma = nil
      guard mendString() || mendWord(isRoot: closers.isEmpty) else { return giveUp() }
      endValue()
    }
  }

  private mutating func stepToSeparator(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","):
      comma = (output.count, index)
      copy(through: index + 1)
      slot = closers.last == UInt8(ascii: "}") ? .key : .value
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte)
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): giveUp()
    default:
      note(.missingComma)
      write(",".utf8, inPlaceOf: 0)
      slot = closers.last == UInt8(ascii: "}") ? .key : .value
    }
  }

  private mutating func open(_ byte: UInt8) {
    comma = nil
    closers.append(byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    copy(through: index + 1)
    slot = byte == UInt8(ascii: "{") ? .key : .value
  }

  private mutating func close(_ byte: UInt8) {
    guard closers.last == byte else { return giveUp() }
    dropComma()
    closers.removeLast()
    copy(through: index + 1)
    endValue()
  }

  private mutating func endValue() { slot = closers.isEmpty ? .end : .separator }

  /// Leaves out a comma that no comma may follow, or that nothing stands before.
  private mutating func skipComma() {
    note(.strayComma)
    write(" ".utf8, inPlaceOf: 1)
  }

  /// Takes back a comma after which its list ends.
  private mutating func dropComma() {
    guard let comma else { return }
    output[comma.output] = UInt8(ascii: " ")
    if mends.count < MendedJSON.mostMends {
      mends.append(JSONMend(kind: .strayComma, offset: comma.text))
    }
    self.comma = nil
  }

  // MARK: The end

  /// Leaves the rest as it is, for the strict reader to name what is wrong with it.
  private mutating func giveUp() {
    copy(through: text.end)
    slot = .end
  }

  private mutating func finish() {
    while index < text.end {
      if skipSpace() || skipComment() { continue }
      note(.trailingText)
      break
    }
    mends.sort { $0.offset < $1.offset }
  }
}
