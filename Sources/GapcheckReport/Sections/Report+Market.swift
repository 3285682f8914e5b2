import GapcheckCore

/// Section 6: dated claims, where the sources disagree, and what they could not know.
extension Report {
  var marketBlocks: [Block] {
    [
      section("Market notes", key: "market"),
      .paragraph(
        .plain(
          "Statements of the sources, each with its date and grade. Checked means compared with other"
            + " data, and what came out follows. None of them enters a score. The sources and how they"
            + " are cited here:")),
      .list(sources.map(legend)), .list(claims.map(item)),
    ] + disagreements + outOfDate
  }

  private func legend(_ source: SourcePart) -> ListItem {
    ListItem(
      .bullet,
      [
        .strong(.plain(source.short)),
        .text(": \(source.title) (\(source.date), \(source.grade))"),
      ])
  }

  private func item(_ claim: ClaimPart) -> ListItem {
    let population = claim.population.map { " Population: \($0)." } ?? ""
    return ListItem(
      .bullet,
      [
        .tone(
          claim.grade == "unverified" ? .bad : claim.grade == "checked" ? .good : .fair,
          .plain("[\(claim.grade)] ")),
        .text(claim.text),
        .quiet(.plain(" (\(claim.short), \(claim.date))\(population) \(claim.check)")),
      ])
  }

  // MARK: Disagreements

  private var disagreements: [Block] {
    guard !contradictions.isEmpty, plannedTrack?.readiness != nil else { return [] }
    let first = contradictions.prefix(Self.fullContradictions).map { contradiction in
      ListItem(
        .bullet, [.strong(.plain(contradiction.name))],
        children: [
          .list(
            contradiction.sides.map { ListItem(.bullet, words(of: $0)) }
              + [ListItem(.bullet, .plain("What decides it for you: \(contradiction.decides)"))])
        ])
    }
    let rest = contradictions.dropFirst(Self.fullContradictions).map { contradiction in
      ListItem(
        .bullet,
        [.strong(.plain("\(contradiction.name): "))]
          + .joined(contradiction.sides.map(words), by: " "))
    }
    return [
      section("Where the sources disagree", key: "contradictions", level: 3), .list(first + rest),
    ]
  }

  /// A position with who holds it, when and on what footing.
  private func words(of side: ContradictionPart.Side) -> [Inline] {
    [.text(side.says), .quiet(.plain(" (\(side.short), \(side.date), \(side.grade))"))]
  }

  /// As many as a reader takes in with what decides them; the rest stand as positions alone.
  private static let fullContradictions = 6

  // MARK: Out of date

  private var outOfDate: [Block] {
    guard !stale.isEmpty, plannedTrack?.readiness != nil else { return [] }
    let items = stale.map { item in
      ListItem(
        .bullet, [.strong(.plain(item.name)), .text(": \(item.now) \(item.action)")])
    }
    return [
      section("What has changed since the sources", key: "stale", level: 3), .list(items),
    ]
  }
}
