/// Writes pages for a terminal: wrapped to its width, with colour only where it is asked for.
package struct TextRenderer: Sendable {
  private let options: RenderOptions

  /// Terminals narrower than this get lines of this width.
  private static let narrowest = 40

  package init(options: RenderOptions) {
    self.options = options
  }

  /// Returns the page; every line ends with a line break and none with a space.
  package func render(_ document: Document) -> String {
    let layout = TextLayout(ascii: options.ascii)
    let lines = layout.lines(
      of: document.headedBlocks, width: max(Self.narrowest, options.width), isNested: false)
    var text = ""
    for line in lines {
      text += line.rendered(color: options.color).inertInLogs(ascii: options.ascii)
      text += "\n"
    }
    return text
  }
}
