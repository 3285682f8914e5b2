import JSON
import SeededRandom
import Testing

/// A value to write and to read back.
private indirect enum Value: Equatable {
  case object([(key: String, value: Value)])
  case array([Value])
  case string(String)
  case integer(Int)
  case fixed(Int)
  case bool(Bool)
  case null

  static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): Array(left.utf8) == Array(right.utf8)
    case (.integer(let left), .integer(let right)): left == right
    case (.fixed(let left), .fixed(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.null, .null): true
    default: false
    }
  }

  static func random(depth: Int, using random: inout SplitMix64) -> Value {
    switch Int.random(in: depth > 0 ? 0..<9 : 2..<9, using: &random) {
    case 0:
      return .object(
        (0..<Int.random(in: 0..<24, using: &random)).map { index in
          ("\(index)" + text(using: &random), .random(depth: depth - 1, using: &random))
        })
    case 1:
      return .array(
        (0..<Int.random(in: 0..<8, using: &random)).map { _ in
          .random(depth: depth - 1, using: &random)
        })
    case 2, 3: return .string(text(using: &random))
    case 4: return .integer(Int.random(in: .min ... .max, using: &random))
    case 5: return .integer(Int.random(in: -9...9, using: &random))
    case 6: return .fixed(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 7: return .bool(Bool.random(using: &random))
    default: return .null
    }
  }

  /// Makes a string with a good share of the characters that need care.
  private static func text(using random: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x7F, 0x20...0x7E, 0x20...0x7E, 0x80...0x7FF, 0x2020...0x2030, 0x800...0xFFFF,
        0x10000...0x10FFFF,
      ]
      let range = ranges[Int.random(in: ranges.indices, using: &random)]
      text.append(Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "x")
    }
    return String(text)
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for (key, value) in members {
        writer.key(key)
        value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .string(let value): writer.string(value)
    case .integer(let value): writer.integer(value)
    case .fixed(let value): writer.fixed(value, decimals: 3)
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    }
  }

  /// Reads a value back; whether a number was whole or fixed is told by the value written.
  func reading(_ reader: inout JSONReader) throws -> Value {
    switch self {
    case .object(let members):
      try reader.beginObject()
      var found: [(key: String, value: Value)] = []
      while let key = try reader.nextKey() {
        try #require(found.count < members.count)
        try found.append((key, members[found.count].value.reading(&reader)))
      }
      return .object(found)
    case .array(let elements):
      try reader.beginArray()
      var found: [Value] = []
      while try reader.nextElement() {
        try #require(found.count < elements.count)
        try found.append(elements[found.count].reading(&reader))
      }
      return .array(found)
    case .string: return try .string(reader.readString())
    case .integer: return try .integer(#require(reader.readNumber().integer))
    case .fixed: return try .fixed(#require(reader.readNumber().scaled(1000)))
    case .bool: return try .bool(reader.readBool())
    case .null:
      try reader.readNull()
      return .null
    }
  }
}

@Suite struct `Round trips` {
  @Test(arguments: [true, false])
  func `what is written is read back`(pretty: Bool) throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      let value = Value.random(depth: 4, using: &random)
      var writer = JSONWriter(pretty: pretty)
      value.write(to: &writer)
      #expect(failure(skipping: writer.bytes) == nil)
      var reader = JSONReader(writer.bytes)
      let found = try value.reading(&reader)
      try reader.finish()
      #expect(found == value)
      var again = JSONWriter(pretty: pretty)
      found.write(to: &again)
      #expect(again.bytes == writer.bytes)
    }
  }
}
