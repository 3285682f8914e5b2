import GapcheckCore
import JSON

extension CoveragePage {
  package func json() -> String {
    JSONWriter.page(format: Self.format, taxonomyVersion: taxonomyVersion) { writer in
      writer.member("items", coverage.items.count)
      writer.list("rows", coverage.rows) { $0.write($1) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ row: TaxonomyCoverage.Row) {
    member("id", row.item.id.text)
    orNull("part", row.part.letter)
    member("section", row.item.section)
    member("item", row.part.item)
    member("standing", row.standing.rawValue)
    texts("carriedBy", row.part.carriers.map(\.text))
    orNull("leftOut", row.part.leftOut)
    texts("sources", row.item.provenance.sources.map(\.description))
  }
}
