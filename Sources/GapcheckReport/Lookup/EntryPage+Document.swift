import GapcheckCore

extension EntryPages {
  /// One entry as a page of its own, several under a common title.
  package var document: Document {
    guard pages.count != 1 else {
      let title = pages[0].name
      return Document(title: title, blocks: pages[0].blocks(headingLevel: 1) + [footer])
    }
    let title = "\(pages.count) entries"
    return Document(
      title: title,
      blocks: [.heading(level: 1, text: .plain(title), key: "entries")]
        + pages.flatMap { $0.blocks(headingLevel: 2) } + [footer])
  }

  private var footer: Block {
    .paragraph([.quiet(.plain("gapcheck, taxonomy \(taxonomyVersion)."))])
  }
}

extension EntryPage {
  fileprivate func blocks(headingLevel level: Int) -> [Block] {
    var blocks: [Block] = [
      .heading(level: level, text: .plain(name), key: key()),
      .paragraph([.quiet(.plain("\(subject.noun), \(subject)"))]),
    ]
    if let standing { blocks.append(standing) }
    blocks += paragraphs.map { .paragraph($0.inlines) }
    if !facts.isEmpty { blocks.append(.list(facts.map(\.item))) }
    for (position, list) in lists.enumerated() {
      blocks.append(section(list.title, key: key("list-\(position)"), level: level + 1))
      blocks += list.blocks
    }
    if !restsOn.isEmpty {
      blocks.append(section("Rests on", key: key("sources"), level: level + 1))
      blocks.append(.list(cited))
    }
    if !usedBy.isEmpty {
      blocks.append(section("Used by", key: key("uses"), level: level + 1))
      blocks.append(
        .list(usedBy.map { ListItem(.bullet, [.strong(.plain($0.title))], children: $0.blocks) }))
    }
    return blocks
  }

  private func key(_ part: String? = nil) -> String {
    "\(subject.kind)-\(subject.id)" + (part.map { "-\($0)" } ?? "")
  }

  /// What an entry that is not in use is kept for.
  private var standing: Block? {
    guard let provenance, provenance.lifecycle != .active else { return nil }
    let words =
      switch provenance.lifecycle {
      case .active: ""
      case .legacy: "Legacy, kept for people who have it."
      case .reference: "For reference: named, never planned."
      }
    return .note(.warning, .plain([words, provenance.note ?? ""].joined(separator: " ").trimmed))
  }

  /// Each source once, with its places: several of one document follow its title.
  private var cited: [ListItem] {
    var seen: Set<String> = []
    return restsOn.filter { seen.insert($0.words).inserted }.map { basis in
      let places = restsOn.filter { $0.words == basis.words }.compactMap(\.locator)
      let words = places.isEmpty ? "" : ": \(places.joined(separator: ", "))"
      return ListItem(.bullet, basis.inlines + (words.isEmpty ? [] : [.text(words)]))
    }
  }
}

extension EntryPage.Paragraph {
  fileprivate var inlines: [Inline] {
    let label: [Inline] = label.map { [.strong(.plain("\($0): "))] } ?? []
    let sources: [Inline] =
      sources.isEmpty ? [] : [.quiet(.plain(" (\(sources.joined(separator: "; ")))"))]
    return label + [.text(text)] + sources
  }
}

extension EntryPage.Fact {
  fileprivate var item: ListItem {
    ListItem(.bullet, [.strong(.plain("\(label): ")), .text(value)])
  }
}

extension EntryPage.List {
  fileprivate var blocks: [Block] {
    guard !isRunning else {
      return [.paragraph(.joined(items.map { $0.linked }, by: ", ") + [.text(".")])]
    }
    let rest = items.count - shown
    let more =
      rest > 0 ? [ListItem(.bullet, [.quiet(.plain("\(rest) more: -f json lists them"))])] : []
    return [.list(items.prefix(shown).map { ListItem(.bullet, $0.inlines) } + more)]
  }
}

extension EntryPage.Item {
  /// Name, id and what is said of it.
  fileprivate var inlines: [Inline] {
    let id: [Inline] = subject.map { [.quiet(.plain(" (\($0))"))] } ?? []
    return linked + id + (words.isEmpty ? [] : [.text(": \(words)")])
  }

  fileprivate var linked: [Inline] {
    guard let link = url.flatMap(SafeLink.init) else { return .plain(name) }
    return [.link(.plain(name), link)]
  }
}

extension EntryPage.Basis {
  /// The citation, estimates marked as such.
  var words: String { kind == .estimate ? "estimate: \(text)" : text }

  fileprivate var inlines: [Inline] {
    guard let link = url.flatMap(SafeLink.init) else { return .plain(words) }
    return [.link(.plain(words), link)]
  }
}
