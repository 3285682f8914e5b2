import JSON

/// How a profile is laid out: whether on lines, how far they are indented, where it has spaces.
struct ProfileLayout {
  /// What stands between a comma and the next member.
  let separator: [UInt8]
  /// What stands between the opening brace and the first member.
  let lead: [UInt8]
  /// What stands between a key's colon and its value: nothing in compact files.
  private let space: [UInt8]

  /// Takes the layout from the first member, or the last one where only the first is on the brace's
  /// line.
  init(of root: JSONNode, members: [JSONNode.Member], in bytes: [UInt8]) {
    guard let first = members.first, let last = members.last else {
      let interior = Array(bytes[(root.offset + 1)..<(root.endOffset - 1)])
      let line = interior.line.map { $0 + Array("  ".utf8) }
      space = line != nil || !interior.isEmpty ? Self.blank : []
      lead = line ?? space
      separator = lead
      return
    }
    lead = bytes.whiteSpace(before: first.keyOffset)
    let gap = bytes.whiteSpace(before: first.node.offset)
    space = gap.line == nil ? gap : Self.blank
    separator = lead.line ?? bytes.whiteSpace(before: last.keyOffset).line ?? space
  }

  private static let blank = Array(" ".utf8)

  /// A key with its value.
  func member(_ key: String, _ value: [UInt8]) -> [UInt8] {
    Array("\"\(key)\":".utf8) + space + value
  }

  /// A list of items: one a line where the file has lines.
  func list(of items: [RecordedItem]) -> [UInt8] {
    let entries = items.map(entry)
    guard let end = separator.line else {
      let line = Array(entries.joined(separator: Array(",".utf8) + space))
      return Array("[".utf8) + line + Array("]".utf8)
    }
    let start = end + end.indentation
    let lines = Array(entries.joined(separator: Array(",".utf8) + start))
    return Array("[".utf8) + start + lines + end + Array("]".utf8)
  }

  /// An item: its id alone, or an object that says when it was done.
  func entry(_ item: RecordedItem) -> [UInt8] {
    let id = quoted(item.id)
    guard let on = item.on else { return id }
    return Array("{".utf8) + space + member("item", id) + Array(",".utf8) + space
      + member("on", quoted("\(on)")) + space + Array("}".utf8)
  }

  /// What stands between a comma and the next element of a list that has some.
  func separator(in list: JSONNode, elements: [JSONNode], of bytes: [UInt8]) -> [UInt8] {
    let leads = [elements.first, elements.last].compactMap { $0 }.map {
      bytes.whiteSpace(before: $0.offset)
    }
    if let line = leads.compactMap(\.line).first { return line }
    return elements.count > 1 ? leads[leads.count - 1] : space
  }

  private func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.string(text)
    return writer.bytes
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
