extension JSONWriter {
  /// Writes a value that was read, its members in their order and its numbers to six decimals.
  package mutating func value(_ node: JSONNode) {
    switch node.value {
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        value(member.node)
      }
      endObject()
    case .array(let elements):
      beginArray()
      for element in elements { value(element) }
      endArray()
    case .string(let text): string(text)
    case .number(let number): write(number)
    case .bool(let flag): bool(flag)
    case .null: null()
    }
  }

  /// A number too large for millionths is written as a text, which keeps it whole.
  private mutating func write(_ number: JSONNumber) {
    if let millionths = number.scaled(1_000_000) {
      fixed(millionths, decimals: 6)
    } else {
      string("\(number.value)")
    }
  }
}
