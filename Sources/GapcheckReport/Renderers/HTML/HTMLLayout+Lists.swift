extension HTMLLayout {
  /// Returns the items, those of one kind in a row as one list.
  mutating func list(_ items: [ListItem]) -> HTML {
    var lists: [HTML] = []
    var rest = items[...]
    while let kind = rest.first?.kind {
      let run = rest.prefix { $0.kind == kind }
      rest = rest.dropFirst(run.count)
      let content = HTML.lines(run.map { html(of: $0) })
      lists.append(kind.list(of: content))
    }
    return HTML.lines(lists)
  }

  private mutating func html(of item: ListItem) -> HTML {
    let line = flow.line(item.text)
    switch item.marker {
    case .bullet: return content(line, item.children).element("li")
    case .number(let number):
      return content(line, item.children).element("li", ["value": "\(Int32(clamping: number))"])
    case .task(let id, let isDone, let fields):
      let record = PageRecord(name: "", fields: [PageRecord.Field("id", id)] + fields)
      let anchor = anchor(for: id)
      let text = box(isDone: isDone) + HTML(" ") + line + HTML(raw: record.comment)
      return content(text, item.children).element("li", ["id": anchor])
    }
  }

  private mutating func content(_ line: HTML, _ children: [Block]) -> HTML {
    let children = html(of: children)
    return children.isBlank ? line : HTML.lines([line, children]) + HTML(raw: "\n")
  }

  /// A box that shows whether it is ticked by a sign and to those who do not see it by a word.
  private func box(isDone: Bool) -> HTML {
    HTML(isDone ? "☑" : "☐").element(
      "span", ["class": "box", "role": "img", "aria-label": isDone ? "done" : "to do"])
  }
}

/// What kind of list an item belongs to.
private enum ListKind {
  case bullet, number, task

  /// Returns the items as a list of this kind.
  func list(of items: HTML) -> HTML {
    switch self {
    case .bullet: items.block("ul")
    case .number: items.block("ol")
    // Without marks of its own, a list is none to some readers unless it says so.
    case .task: items.block("ul", ["class": "tasks", "role": "list"])
    }
  }
}

extension ListItem {
  fileprivate var kind: ListKind {
    switch marker {
    case .bullet: .bullet
    case .number: .number
    case .task: .task
    }
  }
}
