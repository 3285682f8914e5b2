/// Writes pages as HTML: one file that loads nothing and can be read anywhere.
///
/// A page runs nothing, or where it has tables to sort the one script for that, without which it
/// says the same.
package struct HTMLRenderer: Sendable {
  package init() {}

  /// Returns the page; it ends with one line break.
  package func render(_ document: Document) -> String {
    let blocks = document.headedBlocks
    var layout = HTMLLayout()
    let main = layout.main(of: blocks)
    if main.isBlank { return "" }
    let script = layout.needsScript ? HTML(raw: HTMLScript.source).block("script") : .nothing
    let body = HTML.lines([main.block("main"), script]).block("body")
    let head = head(
      title: document.pageTitle(of: blocks),
      policy: layout.needsScript ? Self.scriptedPolicy : Self.policy)
    let page = HTML.lines([
      HTML(raw: "<!doctype html>"), HTML.lines([head, body]).block("html", ["lang": "en"]),
    ])
    return page.markup + "\n"
  }

  private func head(title: String, policy: String) -> HTML {
    HTML.lines([
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
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

  private static let policy = HTMLPolicy.text(style: HTMLStyle.sheet.onOwnLines, script: nil)
  private static let scriptedPolicy = HTMLPolicy.text(
    style: HTMLStyle.sheet.onOwnLines, script: HTMLScript.source.onOwnLines)
}

extension String {
  /// The text as it stands between its tags.
  fileprivate var onOwnLines: String { "\n\(self)\n" }
}

extension Document {
  /// What the page is called in a window: its first heading, as it may differ from the title.
  fileprivate func pageTitle(of blocks: [Block]) -> String {
    var title = title
    if case .heading(1, let text, _) = blocks.first { title = text.plainText }
    return title.allSatisfy(\.isWhitespace) ? "gapcheck" : title
  }
}
