/// A whole JSON value with its place, for documents whose every part is looked at more than once.
///
/// Profiles are read in one typed pass instead; this is for the curated taxonomy and saved reports.
package struct JSONNode: Sendable {
  /// What stands at a place of the document.
  package enum Value: Sendable {
    case object([Member])
    case array([JSONNode])
    case string(String)
    case number(JSONNumber)
    case bool(Bool)
    case null
  }

  /// One `"key": value` of an object.
  package struct Member: Sendable {
    package let key: String
    /// Where the key starts, in bytes.
    package let keyOffset: Int
    package let node: JSONNode
  }

  package let value: Value
  /// Where the value starts, in bytes.
  package let offset: Int
  /// Where the value ends: the byte after its last.
  package let endOffset: Int

  /// Reads a whole document, or throws the first fault of its syntax.
  package init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    self = try JSONNode(from: &reader)
    try reader.finish()
  }

  private init(value: Value, offset: Int, endOffset: Int) {
    self.value = value
    self.offset = offset
    self.endOffset = endOffset
  }

  private init(from reader: inout JSONReader) throws(JSONError) {
    let kind = try reader.nextKind()
    let offset = reader.valueOffset
    let value = try Self.value(of: kind, from: &reader)
    self.init(value: value, offset: offset, endOffset: reader.offset)
  }

  private static func value(
    of kind: JSONKind, from reader: inout JSONReader
  ) throws(JSONError) -> Value {
    switch kind {
    case .object:
      var members: [Member] = []
      try reader.beginObject()
      while let key = try reader.nextKey() {
        let keyOffset = reader.keyOffset
        members.append(Member(key: key, keyOffset: keyOffset, node: try JSONNode(from: &reader)))
      }
      return .object(members)
    case .array:
      var elements: [JSONNode] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try JSONNode(from: &reader)) }
      return .array(elements)
    case .string: return .string(try reader.readString())
    case .number: return .number(try reader.readNumber())
    case .bool: return .bool(try reader.readBool())
    case .null:
      try reader.readNull()
      return .null
    }
  }

  /// Names the kind of the value, for messages.
  package var kind: JSONKind {
    switch value {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }

  /// Gives the same value with every text of it changed, keys left as they are.
  package func mappingText(_ change: (String) -> String) -> JSONNode {
    let value: Value =
      switch value {
      case .object(let members):
        .object(
          members.map {
            Member(key: $0.key, keyOffset: $0.keyOffset, node: $0.node.mappingText(change))
          })
      case .array(let elements): .array(elements.map { $0.mappingText(change) })
      case .string(let text): .string(change(text))
      case .number, .bool, .null: value
      }
    return JSONNode(value: value, offset: offset, endOffset: endOffset)
  }

  /// Finds a member of an object; `nil` where there is none or this is no object.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
