/// One checkable thing that a source says, and the entries that carry it.
package struct InventoryItem: Sendable {
  /// A lettered part of an item, or the item as a whole.
  package struct Part: Sendable {
    /// The letter; `nil` for the item as a whole.
    package let letter: String?
    package let item: String
    package let carriers: [Carrier]
    /// Why the taxonomy leaves it out; `nil` where it is carried.
    package let leftOut: String?
  }

  /// An entry, and the words of it that say the item; without words, the whole entry does.
  package struct Carrier: Hashable, Sendable {
    package let entry: EntryKey
    package let words: String?

    /// Reads `kind:id` or `kind:id | words`.
    package init?(_ text: String) {
      let parts = text.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
      guard let first = parts.first, let entry = EntryKey(first) else { return nil }
      self.entry = entry
      words = parts.count > 1 ? parts[1] : nil
    }
  }

  package let id: Identifier<InventoryItem>
  /// The chapter of the inventory.
  package let section: String
  package let item: String
  package let parts: [Part]
  package let provenance: Provenance
}

extension InventoryItem {
  /// Reads the items from the files of a taxonomy, unchecked; none where it has no inventory.
  package static func all(in files: [(name: String, bytes: [UInt8])]) -> [InventoryItem] {
    var reader = InventoryReader(
      files: TaxonomyFiles(files.filter { $0.name == InventoryReader.file }))
    return reader.items()
  }
}
