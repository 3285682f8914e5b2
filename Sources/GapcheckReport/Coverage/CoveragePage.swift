package import GapcheckCore

/// What became of every item of the sources: carried by which entries, or left out and why.
package struct CoveragePage: Sendable, RenderablePage {
  /// The version of this value's JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.coverage/1"

  let taxonomyVersion: String
  let coverage: TaxonomyCoverage

  package init(_ coverage: TaxonomyCoverage, taxonomyVersion: String) {
    self.coverage = coverage
    self.taxonomyVersion = taxonomyVersion
  }

  package var document: Document {
    let title = "Coverage of the sources"
    var blocks: [Block] = [
      .heading(level: 1, text: .plain(title), key: "coverage"), .paragraph(.plain(summary)),
    ]
    for (number, section) in sections.enumerated() {
      blocks += [
        .heading(level: 2, text: .plain(section), key: "coverage-\(number + 1)"),
        .table(table(of: coverage.rows.filter { $0.item.section == section })),
      ]
    }
    return Document(title: title, blocks: blocks)
  }

  private var summary: String {
    func count(_ standing: TaxonomyCoverage.Standing) -> Int {
      coverage.rows.count { $0.standing == standing }
    }
    guard !coverage.rows.isEmpty else { return "The taxonomy has no inventory of its sources." }
    return
      "\(coverage.items.count) items of the sources, \(coverage.rows.count) with their parts:"
      + " \(count(.carried)) carried by entries of taxonomy \(taxonomyVersion),"
      + " \(count(.leftOut)) left out with a reason, \(count(.lost)) lost."
  }

  /// The chapters, in the order of the inventory.
  private var sections: [String] {
    var sections: [String] = []
    for item in coverage.items where !sections.contains(item.section) {
      sections.append(item.section)
    }
    return sections
  }

  private func table(of rows: [TaxonomyCoverage.Row]) -> Table {
    let columns = [
      Table.Column("Item"), Table.Column("What the source says", isFlexible: true),
      Table.Column("Carried by", isFlexible: true),
    ]
    return Table(columns, rows: rows.map { [.plain($0.code), .plain($0.part.item), standing($0)] })
  }

  private func standing(_ row: TaxonomyCoverage.Row) -> [Inline] {
    switch row.standing {
    case .carried: .plain(carriers(of: row).joined(separator: ", "))
    case .leftOut: [.quiet(.plain("left out: \(row.part.leftOut ?? "")"))]
    case .lost: [.tone(.bad, .plain("lost"))]
    }
  }

  /// The entries that carry a part, each once.
  private func carriers(of row: TaxonomyCoverage.Row) -> [String] {
    var names: [String] = []
    for name in row.part.carriers.map(\.entry.description) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
