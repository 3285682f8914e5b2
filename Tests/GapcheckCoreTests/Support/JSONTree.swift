import JSON

/// A JSON value that tests take apart and put together again.
indirect enum JSONTree: Sendable {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number or a word, as it is written.
  case literal(String)

  init(_ node: JSONNode) {
    switch node.value {
    case .object(let members): self = .object(members.map { ($0.key, JSONTree($0.node)) })
    case .array(let elements): self = .array(elements.map { JSONTree($0) })
    case .string(let text): self = .string(text)
    case .number(let number):
      self = .literal(number.integer.map { "\($0)" } ?? "\(number.value)")
    case .bool(let flag): self = .literal("\(flag)")
    case .null: self = .literal("null")
    }
  }

  /// The value as JSON, on one line.
  var bytes: [UInt8] {
    switch self {
    case .object(let members):
      Array("{".utf8)
        + members.map { JSONTree.string($0.key).bytes + Array(":".utf8) + $0.value.bytes }
        .joined(separator: ",\n".utf8) + Array("}".utf8)
    case .array(let elements):
      Array("[".utf8) + elements.map(\.bytes).joined(separator: ",".utf8) + Array("]".utf8)
    case .string(let text):
      Array("\"".utf8)
        + Array(
          text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").utf8)
        + Array("\"".utf8)
    case .literal(let text): Array(text.utf8)
    }
  }

  /// The values directly within.
  var children: [JSONTree] {
    switch self {
    case .object(let members): members.map(\.value)
    case .array(let elements): elements
    case .string, .literal: []
    }
  }

  /// The same kind of value around other values; an object's keys stay, as far as they go.
  func with(_ children: [JSONTree]) -> JSONTree {
    switch self {
    case .object(let members):
      .object(zip(members.map(\.key), children).map { ($0, $1) })
    case .array: .array(children)
    case .string, .literal: self
    }
  }
}
