import GapcheckCore
import JSON

/// The kinds of entries, with how many there are and one of each.
package struct KindListPage: Sendable, RenderablePage {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.kinds/1"

  private struct Row: Sendable {
    let kind: EntryKind
    let count: Int
    let example: TaxonomyEntry?
  }

  private let taxonomyVersion: String
  private let rows: [Row]

  package init(_ catalog: Catalog) {
    taxonomyVersion = catalog.taxonomy.version
    rows = EntryKind.allCases.map { kind in
      let entries = catalog.entries(of: kind)
      return Row(kind: kind, count: entries.count, example: entries.first)
    }
  }

  package var document: Document {
    let title = "Kinds of entries"
    return Document(
      title: title,
      blocks: [
        .heading(level: 1, text: .plain(title), key: "kinds"), .table(table),
        .paragraph([
          .text("The entries of a kind: "), .code("gapcheck taxonomy list KIND"), .text("."),
        ]),
      ])
  }

  private var table: Table {
    let columns = [
      Table.Column("Kind"), Table.Column("Entries", .right),
      Table.Column("What they are", isFlexible: true),
      Table.Column("Such as"),
    ]
    return Table(
      columns,
      rows: rows.map { row in
        [
          .plain(row.kind.rawValue), .plain("\(row.count)"), .plain(row.kind.plural),
          .plain(row.example?.key.id ?? ""),
        ]
      })
  }

  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.list("kinds", rows) { writer, row in
        writer.member("kind", row.kind.rawValue)
        writer.member("noun", row.kind.noun)
        writer.member("count", row.count)
        writer.texts("files", row.kind.files)
        writer.orNull("example", row.example?.key.id)
      }
    }
  }
}
