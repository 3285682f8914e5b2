import GapcheckCore
import GapcheckReport
import JSON

/// What a few people of a cohort came to, ready to be written.
struct BatchProduct: Sendable {
  /// Their results, as they go to the output.
  var output: [UInt8] = []
  /// A page for each of them.
  var pages: [Page] = []
  /// What is to be said of those that could not be read.
  var complaints: [String] = []
  var people = 0
  /// Names in their profiles that the taxonomy does not know.
  var unrecognized = 0
  var tally: CohortTally

  /// A file about one person.
  struct Page: Sendable {
    let name: String
    let text: String
  }

  init(_ taxonomy: Taxonomy) {
    tally = CohortTally(taxonomy)
  }
}

/// Makes what is written of people, a few at a time.
struct BatchWorker: Sendable {
  private let settings: BatchSettings
  private var auditor: PersonAuditor
  private let table: CohortTable

  init(_ settings: BatchSettings, auditor: PersonAuditor) {
    self.settings = settings
    self.auditor = auditor
    table = CohortTable(auditor.auditor.taxonomy)
  }

  private var taxonomy: Taxonomy { auditor.auditor.taxonomy }

  /// What nobody comes to.
  var nothing: BatchProduct { BatchProduct(taxonomy) }

  mutating func product(of people: CohortSource.People) -> BatchProduct {
    var product = nothing
    for position in people.records.indices {
      let finding = auditor.finding(onPersonAt: position, of: people)
      product.people += 1
      product.tally.add(finding.entry, steps: finding.nextSteps)
      product.complaints += finding.failures.map { complaint($0, input: people.input) }
      if case .audited(let brief) = finding.entry.outcome {
        product.unrecognized += brief.unrecognized.count
      }
      let report = finding.audit.map(report)
      product.output += result(of: finding.entry, report)
      if let report, let pages = settings.pages {
        product.pages.append(page(report, of: finding.entry, pages))
      }
    }
    return product
  }

  private func complaint(_ failure: CohortEntry.Failure, input: String) -> String {
    let place = failure.line.map { ":\($0):\(failure.column ?? 1)" } ?? ""
    return "\(input)\(place): error: \(failure.message)"
  }

  private func result(of entry: CohortEntry, _ report: Report?) -> [UInt8] {
    switch settings.results {
    case nil: return []
    case .csv: return Array(table.row(entry).utf8)
    case .ndjson:
      var writer = JSONWriter(pretty: false)
      entry.write(to: &writer, report: settings.isFull ? report : nil, taxonomy: taxonomy)
      return writer.bytes + [UInt8(ascii: "\n")]
    }
  }

  private func report(_ audit: Audit) -> Report {
    Report(audit, taxonomy: taxonomy, record: PlanRecord(asOf: auditor.asOf))
  }

  private func page(
    _ report: Report, of entry: CohortEntry, _ pages: BatchSettings.Pages
  ) -> BatchProduct.Page {
    let name = PageName(index: entry.index, name: report.name, format: pages.format)
    return BatchProduct.Page(
      name: name.text, text: report.rendered(as: pages.format, options: RenderOptions()))
  }
}
