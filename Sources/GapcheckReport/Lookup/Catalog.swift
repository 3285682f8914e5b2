package import GapcheckCore

/// A taxonomy made ready for looking things up: its entries, the items of its sources, all names.
package struct Catalog: Sendable {
  package let taxonomy: Taxonomy
  /// What the sources say, item by item.
  package let items: [InventoryItem]
  /// Every entry, the most important kinds first.
  package let entries: [TaxonomyEntry]
  let links: TaxonomyLinks
  private let byKey: [EntryKey: TaxonomyEntry]
  let names: LookupNames

  package init(_ taxonomy: Taxonomy, items: [InventoryItem] = []) {
    self.taxonomy = taxonomy
    self.items = items
    entries = EntryKind.allCases.flatMap { kind in
      kind == .inventory ? items.map(\.entry) : taxonomy.entries(of: kind)
    }
    links = TaxonomyLinks(taxonomy)
    byKey = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    names = LookupNames(entries)
  }

  /// Finds an entry by kind and id.
  package func entry(_ key: EntryKey) -> TaxonomyEntry? { byKey[key] }

  /// The entries of one kind, in the order of its files.
  package func entries(of kind: EntryKind) -> [TaxonomyEntry] {
    entries.filter { $0.key.kind == kind }
  }

  /// The requirements of an id that any of several skills meets, each with its track.
  func choices(_ id: String) -> [(track: Track, requirement: Requirement)] {
    taxonomy.tracks.flatMap { track in
      track.requirements.filter { $0.id == id && $0.members.count > 1 }.map { (track, $0) }
    }
  }
}

/// Finds entries by id, by name and by the other names that people write.
struct LookupNames: Sendable {
  private var ids: [String: [EntryKey]] = [:]
  private var named: [String: [EntryKey]] = [:]
  private var otherwise: [String: [EntryKey]] = [:]

  init(_ entries: [TaxonomyEntry]) {
    for entry in entries {
      ids[entry.key.id, default: []].append(entry.key)
      for name in Set([entry.key.id, entry.name].map(Self.normalized)) {
        named[name, default: []].append(entry.key)
      }
      for name in Set(entry.otherNames.map(Self.normalized)) {
        otherwise[name, default: []].append(entry.key)
      }
    }
  }

  private static func normalized(_ name: String) -> String { NormalizedName(name).text }

  /// The entries of an id, as it is spelled.
  func withID(_ id: String) -> [EntryKey] { ids[id] ?? [] }

  /// The entries that are called so, else those that people also call so.
  func called(_ name: String, kind: EntryKind? = nil) -> [EntryKey] {
    let name = Self.normalized(name)
    guard !name.isEmpty else { return [] }
    func ofKind(_ keys: [EntryKey]?) -> [EntryKey] {
      (keys ?? []).filter { kind == nil || $0.kind == kind }
    }
    let first = ofKind(named[name])
    return first.isEmpty ? ofKind(otherwise[name]) : first
  }
}
