package import GapcheckCore

/// The results of a cohort as a table for spreadsheets, a person a row.
package struct CohortTable: Sendable {
  private let taxonomy: Taxonomy
  private let columns: [String]

  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    columns = Self.columns(taxonomy)
  }

  /// What stands above the rows: a mark of the encoding and the titles of the columns.
  package var header: String { CSVWriter(columns: columns).text }

  /// One person's row.
  package func row(_ entry: CohortEntry) -> String {
    var writer = CSVWriter(continuing: columns.count)
    switch entry.outcome {
    case .audited(let brief): writer.row(cells(brief, of: entry))
    case .failed(let failure): writer.row(cells(failure, of: entry))
    }
    return writer.text
  }

  // MARK: Columns

  private static func columns(_ taxonomy: Taxonomy) -> [String] {
    [
      "index", "name", "source", "status", "route", "track", "readiness", "proven", "claimed",
      "in 90 days", "hours to ready", "ready", "robust", "exposure", "exposure low",
      "exposure high", "subrole", "specialization",
    ] + taxonomy.tracks.map { "readiness \($0.id.text)" }
      + (1...CohortEntry.namedGaps).map { "gap \($0)" }
      + ["not understood", "error"]
  }

  private func cells(_ brief: AuditBrief, of entry: CohortEntry) -> [CSVWriter.Cell] {
    let planned = brief.planned
    let verdict = brief.verdict
    let exposure = brief.exposure.map { [$0.index, $0.low, $0.high] } ?? []
    let gaps = brief.gaps.prefix(CohortEntry.namedGaps).map {
      CSVWriter.Cell.text("\(taxonomy[$0.skill].name) to level \($0.need)")
    }
    return [
      .number(entry.index, decimals: 0), .text(brief.name ?? ""),
      .text(entry.source), .text(verdict.status.rawValue), .text(verdict.route.rawValue),
      .text(taxonomy.tracks[verdict.track].id.text), points(planned.readiness.credited),
      points(planned.readiness.proven), points(planned.readiness.claimed),
      points(brief.projected[verdict.track]),
      .number(planned.hoursToReady.tenthsOfHours, decimals: 1),
      .text(planned.isReady ? "yes" : "no"), .text(verdict.isRobust ? "yes" : "no"),
    ] + padded(exposure.map(points), to: 3)
      + [
        .text(taxonomy.tracks[verdict.subrole].id.text),
        .text(taxonomy.tracks[verdict.specialization].id.text),
      ] + brief.measures.map { points($0.readiness.credited) }
      + padded(Array(gaps), to: CohortEntry.namedGaps) + [
        .text(brief.unrecognized.prefix(CohortEntry.namedUnrecognized).joined(separator: "; "))
      ]
      + [.text("")]
  }

  private func cells(
    _ failure: CohortEntry.Failure, of entry: CohortEntry
  ) -> [CSVWriter.Cell] {
    let known: [CSVWriter.Cell] = [
      .number(entry.index, decimals: 0), .text(failure.name ?? ""),
      .text(entry.source), .text("error"),
    ]
    return padded(known, to: columns.count - 1) + [.text(failure.message)]
  }

  private func points(_ value: Readiness) -> CSVWriter.Cell {
    .number(value.hundredths, decimals: 2)
  }

  private func padded(_ cells: [CSVWriter.Cell], to count: Int) -> [CSVWriter.Cell] {
    cells + [CSVWriter.Cell](repeating: .text(""), count: max(0, count - cells.count))
  }
}
