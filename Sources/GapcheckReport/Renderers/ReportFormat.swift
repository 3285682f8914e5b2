/// The formats that reports can be written in.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, markdown, html, json

  /// Writes a page, or the JSON of the value that it shows.
  func text(
    of document: @autoclosure () -> Document, json: @autoclosure () -> String,
    options: RenderOptions
  ) -> String {
    switch self {
    case .text: TextRenderer(options: options).render(document())
    case .markdown: MarkdownRenderer().render(document())
    case .html: HTMLRenderer().render(document())
    case .json: json()
    }
  }
}

/// How a page is fitted to where it is read.
package struct RenderOptions: Sendable {
  /// Columns of the terminal; only text is fitted to it.
  package var width: Int
  package var color: Bool
  /// Draws with ASCII alone, for terminals without Unicode.
  package var ascii: Bool

  package init(width: Int = 80, color: Bool = false, ascii: Bool = false) {
    self.width = width
    self.color = color
    self.ascii = ascii
  }
}
