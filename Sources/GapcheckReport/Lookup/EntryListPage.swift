package import GapcheckCore
import JSON

/// Entries by id and name: those of a kind, or those that a search found.
package struct EntryListPage: Sendable, RenderablePage {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.entries/1"

  let taxonomyVersion: String
  let title: String
  let entries: [TaxonomyEntry]
  /// Whether the entries are of several kinds, each to be named.
  let isMixed: Bool

  /// Lists the entries of a kind.
  package init(of kind: EntryKind, in catalog: Catalog) {
    taxonomyVersion = catalog.taxonomy.version
    title = kind.heading
    entries = catalog.entries(of: kind)
    isMixed = false
  }

  /// Lists what a search found, best first.
  package init(_ hits: [TaxonomySearch.Hit], for words: String, in catalog: Catalog) {
    taxonomyVersion = catalog.taxonomy.version
    title = "Entries for '\(words)'"
    entries = hits.map(\.entry)
    isMixed = true
  }

  package var document: Document {
    Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "entries"), .table(table)])
  }

  private var table: Table {
    let columns = [Table.Column(isMixed ? "Entry" : "Id"), Table.Column("Name", isFlexible: true)]
    return Table(
      columns,
      rows: entries.map { entry in
        [.plain(isMixed ? entry.key.description : entry.key.id), entry.listedName]
      })
  }

  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.list("entries", entries) { writer, entry in
        writer.member("kind", entry.key.kind.rawValue)
        writer.member("id", entry.key.id)
        writer.member("name", entry.name)
        writer.member("summary", entry.summary)
        writer.texts("otherNames", entry.otherNames)
        writer.orNull("lifecycle", entry.provenance?.lifecycle.rawValue)
      }
    }
  }
}

extension TaxonomyEntry {
  /// The name, with a word on entries that are not in use.
  fileprivate var listedName: [Inline] {
    guard let lifecycle = provenance?.lifecycle, lifecycle != .active else { return .plain(name) }
    return [.text(name), .quiet(.plain(" (\(lifecycle.rawValue))"))]
  }
}
