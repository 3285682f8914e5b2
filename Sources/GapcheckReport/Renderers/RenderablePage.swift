/// A value that people read as a page and programs read as JSON.
package protocol RenderablePage {
  /// The value as a page.
  var document: Document { get }
  /// The value as JSON, ending with a line feed.
  func json() -> String
}

extension RenderablePage {
  /// The value in a format.
  package func rendered(as format: ReportFormat, options: RenderOptions) -> String {
    format.text(of: document, json: json(), options: options)
  }
}

extension Report: RenderablePage {}

extension PlanReport: RenderablePage {}
