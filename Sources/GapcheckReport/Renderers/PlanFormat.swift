/// The formats that plans can be written in: those of pages, tables and calendars.
package enum PlanFormat: Hashable, Sendable {
  case page(ReportFormat)
  case csv, ics

  package static let text = page(.text)
  package static let markdown = page(.markdown)
  package static let html = page(.html)
  package static let json = page(.json)
}

extension PlanFormat: RawRepresentable, CaseIterable {
  package static let allCases: [PlanFormat] = ReportFormat.allCases.map(page) + [csv, ics]

  package var rawValue: String {
    switch self {
    case .page(let format): format.rawValue
    case .csv: "csv"
    case .ics: "ics"
    }
  }

  package init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }
}

extension PlanReport {
  /// The plan in a format.
  package func rendered(as format: PlanFormat, options: RenderOptions) -> String {
    switch format {
    case .page(let format): rendered(as: format, options: options)
    case .csv: csv
    case .ics: ICalendarWriter.text(of: calendar)
    }
  }
}
