import GapcheckReport

/// A rendered page, taken apart at its headings of the second level.
struct Page {
  struct Section {
    let title: String
    let body: String
  }

  let sections: [Section]

  /// Takes a text page apart: such headings are underlined with a light rule.
  init(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.dropLast().filter { line in
      let rule = lines[line + 1]
      return !lines[line].isEmpty && rule.count == lines[line].count
        && rule.allSatisfy { $0 == "─" }
    }
    self.init(lines: lines, starts: starts, headingLines: 2) { String($0) }
  }

  /// Takes a Markdown page apart.
  init(markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = lines.indices.filter { lines[$0].hasPrefix("## ") }
    self.init(lines: lines, starts: starts, headingLines: 1) { String($0.dropFirst(3)) }
  }

  /// Takes an HTML page apart: what it says, without tags and escapes.
  init(html: String) throws {
    let blocks = try HTMLPage(html).blocks
    let starts = blocks.indices.filter { blocks[$0].element == "h2" }
    self.init(
      lines: blocks.map { Substring($0.text) }, starts: starts, headingLines: 1
    ) { String($0) }
  }

  private init(
    lines: [Substring], starts: [Int], headingLines: Int, title: (Substring) -> String
  ) {
    let ends = starts.dropFirst() + [lines.count]
    sections = zip(starts, ends).map { start, end in
      Section(
        title: title(lines[start]),
        body: lines[(start + headingLines)..<end].joined(separator: "\n"))
    }
  }

  /// The body of the first section whose title starts so.
  subscript(start: String) -> String? {
    sections.first { $0.title.hasPrefix(start) }?.body
  }
}

extension Document {
  /// The page's head and those of its second-level sections that have one of the keys.
  func picking(_ keys: Set<String>) -> Document {
    var isPicked = true
    return Document(
      title: title,
      blocks: blocks.filter { block in
        if case .heading(level: 2, text: _, let key) = block {
          isPicked = key.map(keys.contains) ?? false
        }
        return isPicked
      })
  }

  /// The keys of its second-level sections, in their order.
  var sectionKeys: [String] {
    blocks.compactMap { block in
      if case .heading(level: 2, text: _, let key) = block { key } else { nil }
    }
  }
}
