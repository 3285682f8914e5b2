/// A section of a report, by the key that it is picked with.
package enum ReportSection: String, CaseIterable, Sendable {
  case verdict, exposure, tracks, gaps, signals, pitfalls, coverage, market, plan, questions
  case explanation
}

/// How much of a report a page shows.
package enum ReportExtent: Hashable, Sendable {
  case whole
  /// One screen: where one stands and what comes next.
  case brief
  /// Some sections, in the order of the report.
  case sections(Set<ReportSection>)
}

extension Report {
  /// The report as a page of an extent.
  package func document(_ extent: ReportExtent) -> Document {
    switch extent {
    case .whole: document
    case .brief: briefDocument
    case .sections(let sections): document.keeping(Set(sections.map(\.rawValue)))
    }
  }

  /// The report in a format; JSON is always whole.
  package func rendered(
    as format: ReportFormat, extent: ReportExtent, options: RenderOptions
  ) -> String {
    format.text(of: document(extent), json: json(), options: options)
  }
}

extension Document {
  /// The page with those of its second-level sections that have one of the keys.
  ///
  /// What comes before the first section stays, and so does the last block: it says what the page
  /// was made with.
  func keeping(_ keys: Set<String>) -> Document {
    var isKept = true
    var kept = blocks.dropLast().filter { block in
      if case .heading(level: 2, _, let key) = block { isKept = key.map(keys.contains) ?? false }
      return isKept
    }
    kept += blocks.suffix(1)
    return Document(title: title, blocks: kept)
  }
}
