import GapcheckCore

/// The ways in which other entries use one, in the order of a page.
private enum Use: CaseIterable {
  case askedForBy, countsFor, shownBy, trainedBy, neededBefore, shortens, impliedBy, members
  case partOf, shared, readFor, proof, shownAlso, tasks, near, builtFor, hiredBy, milestones, stale,
    carried
  case meant, named, watched, disputed, rules, estimates, cited

  var title: String {
    switch self {
    case .askedForBy: "Asked for by"
    case .countsFor: "An artefact of it counts for"
    case .shownBy: "Shown by doing"
    case .trainedBy: "Trained by"
    case .neededBefore: "Needed before"
    case .shortens: "Shortens"
    case .impliedBy: "Implied by"
    case .members: "Its skills"
    case .partOf: "Part of"
    case .shared: "Serves both ways of"
    case .readFor: "Read for"
    case .proof: "Evidence that shows little else"
    case .shownAlso: "Shown as well by"
    case .tasks: "Work it reaches into"
    case .near: "Near it"
    case .builtFor: "Built for it"
    case .hiredBy: "Hired by"
    case .milestones: "Milestones in it"
    case .stale: "Stale notes"
    case .carried: "Items of the sources that it carries"
    case .meant: "What these names may mean"
    case .named: "Named by"
    case .watched: "Pitfalls that look at it"
    case .disputed: "Disagreements of the sources that concern it"
    case .rules: "Rules that use it"
    case .estimates: "Skills whose hours it gives"
    case .cited: "Cited by"
    }
  }

  init(_ link: EntryLink) {
    self =
      switch link.relation {
      case .asksFor: .askedForBy
      case .acceptsArtifact: .countsFor
      case .needsFirst: .neededBefore
      case .isShortenedBy: .shortens
      case .implies: .impliedBy
      case .shows: .shownBy
      case .trains: .trainedBy
      case .belongsTo: .members
      case .contains: Use(containing: link.from.kind)
      case .reads: .readFor
      case .automatedBy: .tasks
      case .builtFor: link.from.kind == .role ? .hiredBy : .builtFor
      case .nextTo: .near
      case .happensIn: .milestones
      case .limitedTo: .proof
      case .alsoShows: .shownAlso
      case .looksAt: .watched
      case .concerns: .disputed
      case .restsOn: .cited
      case .calculatesWith: .rules
      case .estimatedBy: .estimates
      }
  }

  private init(containing kind: EntryKind) {
    self =
      switch kind {
      case .transfer, .concept, .responsibility, .durable: .partOf
      case .route: .shared
      case .stale: .stale
      case .ambiguous: .meant
      default: .named
      }
  }
}

extension PageBuilder {
  /// Who uses an entry, by the way of using it; what does so twice is named once.
  func usedBy(_ key: EntryKey) -> [EntryPage.List] {
    let links = catalog.links.to(key)
    let byUse = Dictionary(grouping: links, by: Use.init)
    return Use.allCases.compactMap { use in
      var seen: Set<EntryPage.Item.Identity> = []
      let items = use == .carried ? carriedItems(key) : (byUse[use] ?? []).map(item)
      let distinct = items.filter { seen.insert($0.identity).inserted }
      guard !distinct.isEmpty else { return nil }
      return EntryPage.List(
        use.title, distinct, shown: use == .cited || use == .carried ? Self.shownCitations : .max)
    }
  }

  /// As many as tell what an entry is cited for.
  private static let shownCitations = 12

  private func item(_ link: EntryLink) -> EntryPage.Item { item(link.from, words(link)) }

  private func words(_ link: EntryLink) -> String {
    switch link.relation {
    case .asksFor(let level, let weight): "level \(level), \(weight.rawValue)"
    case .shows(let level): "up to level \(level)"
    case .trains(let level): "level \(level)"
    case .contains where link.from.kind == .stale: staleWords(link.from.id)
    case .restsOn: gradeWords(link.from)
    case .estimatedBy(let factor):
      factor == 1000 ? "" : "times \(factor.asThousandths)"
    case .acceptsArtifact, .needsFirst, .isShortenedBy, .implies, .belongsTo, .contains, .reads,
      .automatedBy, .builtFor, .nextTo, .happensIn, .limitedTo, .alsoShows, .looksAt, .concerns,
      .calculatesWith:
      ""
    }
  }

  /// What was said of a skill and what replaced it.
  private func staleWords(_ id: String) -> String {
    taxonomy.staleItems.first { $0.id.text == id }.map { "\($0.was) \($0.now)" } ?? ""
  }

  /// A claim never stands without its grade.
  private func gradeWords(_ key: EntryKey) -> String {
    guard key.kind == .claim, let claim = taxonomy.claims.first(where: { $0.id.text == key.id })
    else { return "" }
    return "\(claim.grade.rawValue), \(claim.date)"
  }

  private func carriedItems(_ key: EntryKey) -> [EntryPage.Item] {
    catalog.items.flatMap { item in
      item.parts.filter { $0.carriers.contains { $0.entry == key } }.map { part in
        EntryPage.Item(
          .entry(EntryKey(.inventory, item.id.text)),
          item.id.text.uppercased() + (part.letter.map { " \($0)" } ?? ""), part.item)
      }
    }
  }
}

extension EntryPage.Item {
  /// What tells items of a list apart.
  fileprivate struct Identity: Hashable {
    let subject: LookupSubject?
    let name: String
    let words: String
  }

  fileprivate var identity: Identity { Identity(subject: subject, name: name, words: words) }
}
