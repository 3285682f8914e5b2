/// Writes pages as HTML: one file that runs nothing, loads nothing and can be read anywhere.
package struct HTMLRenderer: Sendable {
  package init() {}

  /// Returns the page; it ends with one line break.
  package func render(_ document: Document) -> String {
    let blocks = document.headedBlocks
    var layout = HTMLLayout()
    let main = layout.main(of: blocks)
    if main.isBlank { return "" }
    let page = HTML.lines([
      HTML(raw: "<!doctype html>"),
      HTML.lines([
        head(title: document.pageTitle(of: blocks)), main.block("main").block("body"),
      ]).block("html", ["lang": "en"]),
    ])
    return page.markup + "\n"
  }

  private func head(title: String) -> HTML {
    HTML.lines([
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .void("meta", ["name": "referrer", "content": "no-referrer"]),
      // Phones would make links of numbers and days that look like something to call or to add.
      .void(
        "meta",
        ["name": "format-detection", "content": "telephone=no, date=no, address=no, email=no"]),
      HTML(title).element("title"),
      HTML(raw: HTMLStyle.sheet).block("style"),
    ]).block("head")
  }

  /// Nothing but the style within the page: no script, no request, no form.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}

extension Document {
  /// What the page is called in a window: its first heading, as it may differ from the title.
  fileprivate func pageTitle(of blocks: [Block]) -> String {
    var title = title
    if case .heading(1, let text, _) = blocks.first { title = text.plainText }
    return title.allSatisfy(\.isWhitespace) ? "gapcheck" : title
  }
}
