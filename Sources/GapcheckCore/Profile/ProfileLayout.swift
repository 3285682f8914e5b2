import JSON

/// How an object of a profile is laid out: whether on lines, how far in, where it has spaces.
struct ProfileLayout {
  /// What stands between a comma and the next member.
  let separator: [UInt8]
  /// What stands between the opening brace and the first member.
  let lead: [UInt8]
  /// What stands between a key's colon and its value: nothing in compact files.
  private let space: [UInt8]
  /// How far the file indents what stands in something else.
  private let indentation: [UInt8]

  /// The layout of the profile itself.
  init(of root: JSONNode, in bytes: [UInt8]) {
    guard case .object(let members) = root.value else {
      preconditionFailure("profiles are objects")
    }
    self.init(of: root, members: members, in: bytes, root: nil)
  }

  /// Takes the layout from the first member, or the last one where only the first is on the brace's
  /// line; an object without members is laid out as the profile is, and on one line.
  init(of object: JSONNode, members: [JSONNode.Member], in bytes: [UInt8], root: JSONNode?) {
    let whole = root.flatMap { $0.offset == object.offset ? nil : ProfileLayout(of: $0, in: bytes) }
    guard let first = members.first, let last = members.last else {
      let interior = Array(bytes[(object.offset + 1)..<(object.endOffset - 1)])
      let line = whole == nil ? interior.line.map { $0 + Array("  ".utf8) } : nil
      space = whole?.space ?? (line != nil || !interior.isEmpty ? Self.blank : [])
      lead = line ?? space
      separator = line ?? space
      indentation = whole?.indentation ?? line?.indentation ?? []
      return
    }
    lead = bytes.whiteSpace(before: first.keyOffset)
    let gap = bytes.whiteSpace(before: first.node.offset)
    space = gap.line == nil ? gap : Self.blank
    separator = lead.line ?? bytes.whiteSpace(before: last.keyOffset).line ?? space
    indentation = whole?.indentation ?? separator.line?.indentation ?? []
  }

  private static let blank = Array(" ".utf8)

  /// A key with its value.
  func member(_ key: String, _ value: [UInt8]) -> [UInt8] {
    ProfileValue.text(key).scalarBytes + Array(":".utf8) + space + value
  }

  /// An object on one line.
  func object(_ members: [[UInt8]]) -> [UInt8] {
    let line = Array(members.joined(separator: Array(",".utf8) + space))
    return Array("{".utf8) + space + line + space + Array("}".utf8)
  }

  /// The value of a member: a list has an element a line where the object has lines.
  func value(_ value: ProfileValue) -> [UInt8] {
    switch value {
    case .list: rendered(value, onLinesAfter: separator.line, isDeep: false)
    case .text, .number, .object: rendered(value, onLinesAfter: nil, isDeep: false)
    }
  }

  /// A value on one line, or on lines that are indented further than the one it starts on; where it
  /// is deep, what stands in it is spread over lines as well.
  func rendered(
    _ value: ProfileValue, onLinesAfter end: [UInt8]?, isDeep: Bool
  ) -> [UInt8] {
    let start = end.map { $0 + indentation }
    let inner = isDeep ? start : nil
    switch value {
    case .text, .number: return value.scalarBytes
    case .list(let elements):
      let parts = elements.map { rendered($0, onLinesAfter: inner, isDeep: isDeep) }
      guard let start, let end, !parts.isEmpty else {
        return Array("[".utf8) + parts.joined(separator: Array(",".utf8) + space)
          + Array("]".utf8)
      }
      return Array("[".utf8) + start + parts.joined(separator: Array(",".utf8) + start) + end
        + Array("]".utf8)
    case .object(let members):
      let parts = members.map {
        member($0.key, rendered($0.value, onLinesAfter: inner, isDeep: isDeep))
      }
      guard let start, let end, !parts.isEmpty else { return object(parts) }
      return Array("{".utf8) + start + parts.joined(separator: Array(",".utf8) + start) + end
        + Array("}".utf8)
    }
  }

  /// What stands between a comma and the next element of a list that has some.
  func separator(in elements: [JSONNode], of bytes: [UInt8]) -> [UInt8] {
    let leads = [elements.first, elements.last].compactMap { $0 }.map {
      bytes.whiteSpace(before: $0.offset)
    }
    if let line = leads.compactMap(\.line).first { return line }
    return elements.count > 1 ? leads[leads.count - 1] : space
  }

  /// Whether the members of an element stand on lines of their own.
  func isSpread(_ element: JSONNode, in bytes: [UInt8]) -> Bool {
    guard case .object(let members) = element.value, let first = members.first else { return false }
    return bytes.whiteSpace(before: first.keyOffset).line != nil
      && bytes.whiteSpace(before: element.offset).line != nil
  }
}

extension [UInt8] {
  /// The white space that ends just before an offset.
  fileprivate func whiteSpace(before offset: Int) -> [UInt8] {
    Array(self[..<offset].reversed().prefix { blanks.contains($0) }.reversed())
  }

  /// The last line break with the indentation after it; `nil` where there is none.
  fileprivate var line: [UInt8]? {
    guard let feed = lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let start = feed > 0 && self[feed - 1] == UInt8(ascii: "\r") ? feed - 1 : feed
    return Array(self[start...])
  }

  /// A line break's indentation.
  fileprivate var indentation: [UInt8] {
    filter { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

/// What JSON takes for white space.
private let blanks = Array(" \t\r\n".utf8)
