package import JSON

/// An entry as it stands in its file.
package struct EntryText: Sendable {
  package let key: EntryKey
  /// The name of the file.
  package let file: String
  /// The line on which the entry starts, from 1.
  package let line: Int
  /// The entry letter by letter, moved to the left edge.
  package let text: String
  /// The entry as a value.
  package let node: JSONNode
}

/// The entries of a taxonomy as they stand in its files.
package struct EntryTexts {
  private let files: TaxonomyFiles
  private let bytes: [String: [UInt8]]

  package init(files: [(name: String, bytes: [UInt8])]) {
    self.files = TaxonomyFiles(files)
    bytes = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
  }

  /// Finds an entry; `nil` where the files have none of this name.
  package func text(of key: EntryKey) -> EntryText? {
    guard let (file, node) = files.place(of: key), let bytes = bytes[file],
      let position = files.position(of: node.offset, in: file)
    else { return nil }
    let text = String(decoding: bytes[node.offset..<node.endOffset], as: UTF8.self)
    return EntryText(
      key: key, file: file, line: position.line, text: text.movedToTheLeft, node: node)
  }
}

extension String {
  /// Takes from every line the spaces that stand before the last one, the closing brace.
  fileprivate var movedToTheLeft: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.last?.prefix { $0 == " " }.count ?? 0
    let moved = lines.map { line in
      line.dropFirst(Swift.min(indent, line.prefix { $0 == " " }.count))
    }
    return moved.joined(separator: "\n")
  }
}
