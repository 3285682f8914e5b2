package import GapcheckCore

/// Finds entries by words of their names and summaries.
package struct TaxonomySearch: Sendable {
  /// Where the words were found, the best place first.
  package enum Place: Int, Comparable, Sendable, CaseIterable {
    /// The words are the id or the name.
    case exactName
    /// They are another name in full.
    case exactOtherName
    case name, otherName, summary

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// An entry that has all the words.
  package struct Hit: Sendable {
    package let entry: TaxonomyEntry
    package let place: Place
  }

  private let catalog: Catalog

  package init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// Lists the entries that have every word: by place, whole words before parts of words, then in
  /// the order of the taxonomy.
  package func hits(for text: String) -> [Hit] {
    let query = NormalizedName(text)
    guard !query.isEmpty else { return [] }
    let ranked = catalog.entries.enumerated().compactMap { position, entry in
      Self.rank(entry, query).map { rank in (rank: rank, position: position) }
    }
    return ranked.sorted { left, right in
      (left.rank.place, left.rank.isPart ? 1 : 0, left.position)
        < (right.rank.place, right.rank.isPart ? 1 : 0, right.position)
    }.map { Hit(entry: catalog.entries[$0.position], place: $0.rank.place) }
  }

  /// Where an entry has the words, and whether only as parts of longer ones.
  private static func rank(
    _ entry: TaxonomyEntry, _ query: NormalizedName
  ) -> (place: Place, isPart: Bool)? {
    let names = [entry.key.id, entry.name].map(NormalizedName.init)
    if names.contains(query) { return (.exactName, false) }
    let others = entry.otherNames.map(NormalizedName.init)
    if others.contains(query) { return (.exactOtherName, false) }
    var text = ""
    for (place, added) in [
      (Place.name, names), (.otherName, others), (.summary, [NormalizedName(entry.summary)]),
    ] {
      text += added.map { " \($0.text) " }.joined()
      guard query.words.allSatisfy({ text.contains($0) }) else { continue }
      return (place, !query.words.allSatisfy { text.contains(" \($0) ") })
    }
    return nil
  }
}
