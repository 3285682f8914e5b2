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
  let settings: BatchSettings
  let auditor: PersonAuditor

  private var taxonomy: Taxonomy { auditor.auditor.taxonomy }

  /// What nobody comes to.
  var nothing: BatchProduct { BatchProduct(taxonomy) }

  func product(of people: CohortSource.People) -> BatchProduct {
    var product = nothing
    for position in people.records.indices {
      let finding = auditor.finding(
        onPersonAt: position, of: people, isWhole: settings.needsWholeAudits)
      product.people += 1
      product.tally.add(finding.entry)
      product.complaints += finding.failures.map { complaint($0, input: people.input) }
      if case .audited(let brief) = finding.entry.outcome {
        product.unrecognized += brief.unrecognized.count
      }
      product.output += result(of: finding)
      if let page = page(of: finding) { product.pages.append(page) }
    }
    return product
  }

  private func complaint(_ failure: CohortEntry.Failure, input: String) -> String {
    let place = failure.line.map { ":\($0):\(failure.column ?? 1)" } ?? ""
    return "\(input)\(place): error: \(failure.message)"
  }

  private func result(of finding: PersonAuditor.Finding) -> [UInt8] {
    switch settings.results {
    case nil: return []
    case .csv:
      let table = CohortTable(taxonomy)
      return Array(table.row(finding.entry).utf8)
    case .ndjson:
      var writer = JSONWriter(pretty: false)
      let report = settings.isFull ? finding.audit.map(report) : nil
      finding.entry.write(to: &writer, report: report, taxonomy: taxonomy)
      return writer.bytes + [UInt8(ascii: "\n")]
    }
  }

  private func report(_ audit: Audit) -> Report {
    Report(audit, taxonomy: taxonomy, record: PlanRecord(asOf: auditor.asOf))
  }

  private func page(of finding: PersonAuditor.Finding) -> BatchProduct.Page? {
    guard let pages = settings.pages, let audit = finding.audit else { return nil }
    let name = PageName(
      index: finding.entry.index, name: audit.facts.name, format: pages.format)
    return BatchProduct.Page(
      name: name.text, text: report(audit).rendered(as: pages.format, options: pages.options))
  }
}
