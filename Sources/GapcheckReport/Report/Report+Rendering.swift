extension Report {
  /// The report in a format.
  package func rendered(as format: ReportFormat, options: RenderOptions) -> String {
    switch format {
    case .text: TextRenderer(options: options).render(document)
    case .markdown: MarkdownRenderer().render(document)
    case .json: json()
    }
  }
}

extension PlanReport {
  /// The plan alone in a format.
  package func rendered(as format: ReportFormat, options: RenderOptions) -> String {
    switch format {
    case .text: TextRenderer(options: options).render(document)
    case .markdown: MarkdownRenderer().render(document)
    case .json: json()
    }
  }
}
