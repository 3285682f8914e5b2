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
    switch format {
    case .text: TextRenderer(options: options).render(document)
    case .markdown: MarkdownRenderer().render(document)
    case .html: HTMLRenderer().render(document)
    case .json: json()
    }
  }
}

extension Report: RenderablePage {}

extension PlanReport: RenderablePage {}
