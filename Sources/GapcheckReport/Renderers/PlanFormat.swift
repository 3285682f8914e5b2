/// The formats that plans can be written in.
package enum PlanFormat: String, Sendable, CaseIterable {
  case text, markdown, html, json, csv, ics
}

extension PlanReport {
  /// The plan in a format.
  package func rendered(as format: PlanFormat, options: RenderOptions) -> String {
    switch format {
    case .text: rendered(as: ReportFormat.text, options: options)
    case .markdown: rendered(as: ReportFormat.markdown, options: options)
    case .html: rendered(as: ReportFormat.html, options: options)
    case .json: rendered(as: ReportFormat.json, options: options)
    case .csv: csv
    case .ics: ICalendarWriter.text(of: calendar)
    }
  }
}
