extension InventoryItem {
  /// The item as an entry: audits do without the inventory, so taxonomies leave it out of theirs.
  package var entry: TaxonomyEntry {
    TaxonomyEntry(
      key: EntryKey(.inventory, id.text), name: item, otherNames: [],
      summary: parts.filter { $0.letter != nil }.map(\.item).joined(separator: "; "),
      provenance: provenance, sources: provenance.sources)
  }
}
