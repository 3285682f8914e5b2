import GapcheckCore

/// Makes the page of anything that can be looked up.
struct PageBuilder {
  let catalog: Catalog

  var taxonomy: Taxonomy { catalog.taxonomy }

  func page(_ subject: LookupSubject) -> EntryPage {
    switch subject {
    case .entry(let key): page(of: key)
    case .requirement(let id): requirementPage(id)
    case .step(let skill, _, let level): stepPage(subject, taxonomy[skill], level: level)
    case .start(let milestone): startPage(milestone)
    case .uncategorized: uncategorizedPage
    }
  }

  private func page(of key: EntryKey) -> EntryPage {
    let entry = catalog.entry(key)
    var contents = contents(of: key)
    if contents.paragraphs.isEmpty, contents.facts.isEmpty {
      contents.say(entry?.summary ?? "")
    }
    contents.names("Names of earlier editions", earlierNames(of: key))
    return page(
      .entry(key), name: entry?.name ?? key.id, contents: contents,
      restsOn: entry?.sources ?? [], provenance: entry?.provenance)
  }

  /// Puts a page together with who uses its subject.
  func page(
    _ subject: LookupSubject, name: String, contents: PageContents, restsOn: [Source],
    provenance: Provenance? = nil
  ) -> EntryPage {
    var contents = contents
    contents.note("Status", provenance.map(status))
    let uses = if case .entry(let key) = subject { usedBy(key) } else { [EntryPage.List]() }
    return EntryPage(
      subject: subject, name: name, paragraphs: contents.paragraphs, facts: contents.facts,
      lists: contents.lists, restsOn: restsOn.map(basis), usedBy: uses, provenance: provenance)
  }

  private func status(_ provenance: Provenance) -> String {
    let note = provenance.lifecycle == .active ? provenance.note.map { ". \($0)" } ?? "" : ""
    return "\(provenance.lifecycle.rawValue), reviewed \(provenance.reviewed)\(note)"
  }

  private func basis(_ source: Source) -> EntryPage.Basis {
    switch source {
    case .seed(let document, let locator):
      EntryPage.Basis(
        kind: .source, id: document, text: taxonomy.citation(source),
        locator: locator.isEmpty ? nil : locator, url: nil)
    case .reference(let id):
      EntryPage.Basis(
        kind: .resource, id: id.text, text: taxonomy.citation(source), locator: nil,
        url: taxonomy.resource(id)?.url)
    case .estimate(let reason):
      EntryPage.Basis(kind: .estimate, id: nil, text: reason, locator: nil, url: nil)
    }
  }

  private func earlierNames(of key: EntryKey) -> [String] {
    taxonomy.retired.filter { $0.kind == key.kind && $0.replacedBy == key.id }.map(\.id.text)
  }

  // MARK: Items of lists

  /// An entry as an item, by its name.
  func item(_ key: EntryKey, _ words: String = "") -> EntryPage.Item {
    EntryPage.Item(.entry(key), catalog.entry(key)?.name ?? key.id, words)
  }

  func item(_ skill: SkillIndex, _ words: String = "") -> EntryPage.Item {
    item(EntryKey(.skill, taxonomy[skill].id.text), words)
  }

  func items(_ targets: [SkillTarget]) -> [EntryPage.Item] {
    targets.map { item($0.skill, "level \($0.level)") }
  }

  func tracks(_ ids: [Identifier<Track>]) -> [EntryPage.Item] {
    ids.map { item(EntryKey(.track, $0.text)) }
  }

  /// Works to learn from, each with its author and address.
  func items(_ resources: [Identifier<Resource>]) -> [EntryPage.Item] {
    resources.compactMap(taxonomy.resource).map { resource in
      EntryPage.Item(
        .entry(EntryKey(.resource, resource.id.text)), resource.title, resource.author,
        url: resource.url)
    }
  }
}
