/// Turns blocks into elements and gathers the places that the contents link to.
struct HTMLLayout {
  let flow = HTMLFlow()
  private var anchors = HTMLAnchors()
  /// The heading above what is being written: what names a table to those who do not see it.
  private(set) var heading: String?
  private var entries: [Entry] = []
  /// Whether any table is there that the page's script is for.
  private(set) var needsScript = false

  /// A section as the contents list it.
  private struct Entry {
    let anchor: String
    let title: HTML
  }

  /// Pages with fewer sections can be seen at a glance.
  private static let sectionsWorthListing = 4

  /// Returns what the page says: what comes first, the contents, and the sections.
  mutating func main(of blocks: [Block]) -> HTML {
    let shown = blocks.filter { !isBlankHeading($0) }
    let starts = shown.indices.filter { shown[$0].isSectionHeading }
    let ends = starts.dropFirst() + [shown.count]
    let opening = html(of: Array(shown[..<(starts.first ?? shown.count)]))
    let sections = zip(starts, ends).map { section(Array(shown[$0..<$1])) }
    return HTML.lines([opening, contents] + sections)
  }

  /// Returns the blocks, one after the other.
  mutating func html(of blocks: [Block]) -> HTML {
    HTML.lines(blocks.map { html(of: $0) })
  }

  /// Returns a name for a place on the page.
  mutating func anchor(for key: String) -> String { anchors.anchor(for: key) }

  private mutating func html(of block: Block) -> HTML {
    switch block {
    case .heading(let level, let text, let key): heading(level, text, key: key)
    case .paragraph(let text): paragraph(text)
    case .list(let items): list(items)
    case .table(let table): self.table(table)
    case .bars(let chart): html(of: chart)
    case .stack(let chart): html(of: chart)
    case .strip(let chart): html(of: chart)
    case .heat(let map): self.map(map)
    case .gantt: .nothing
    case .note(let kind, let text): note(kind, text)
    case .record(let record): HTML(raw: record.comment)
    }
  }

  private mutating func section(_ blocks: [Block]) -> HTML {
    let content = html(of: blocks)
    return content.block("section", ["aria-labelledby": entries.last?.anchor])
  }

  private mutating func heading(_ level: Int, _ text: [Inline], key: String?) -> HTML {
    let line = flow.line(text)
    if line.isBlank { return .nothing }
    let anchor = anchor(for: key ?? text.plainText)
    heading = anchor
    if level == 2 { entries.append(Entry(anchor: anchor, title: HTML(text.plainText))) }
    return line.element("h\(min(max(level, 1), 6))", ["id": anchor])
  }

  private mutating func table(_ table: Table) -> HTML {
    switch table.handling {
    case .fixed: break
    case .sortable, .searchable: needsScript = true
    }
    return html(of: table)
  }

  private mutating func map(_ map: HeatMap) -> HTML {
    needsScript = needsScript || !map.rows.isEmpty
    return html(of: map)
  }

  private func paragraph(_ text: [Inline]) -> HTML {
    let line = flow.line(text)
    return line.isBlank ? .nothing : line.element("p")
  }

  private func note(_ kind: NoteKind, _ text: [Inline]) -> HTML {
    let line = flow.line(text)
    if line.isBlank { return .nothing }
    let (label, style) =
      switch kind {
      case .note: ("Note:", "note")
      case .warning: ("Warning:", "note warning")
      }
    return (HTML(label).element("strong") + HTML(" ") + line)
      .element("p", ["class": style, "role": "note"])
  }

  private var contents: HTML {
    if entries.count < Self.sectionsWorthListing { return .nothing }
    let links = entries.map { $0.title.element("a", ["href": "#\($0.anchor)"]).element("li") }
    return HTML.lines(links).block("ul").block("nav", ["aria-label": "Contents"])
  }

  private func isBlankHeading(_ block: Block) -> Bool {
    if case .heading(_, let text, _) = block { flow.line(text).isBlank } else { false }
  }
}

extension Block {
  fileprivate var isSectionHeading: Bool {
    if case .heading(2, _, _) = self { true } else { false }
  }
}
