import GapcheckCore

/// Section 6: dated claims, and where the sources disagree.
extension Report {
  var marketBlocks: [Block] {
    [
      section("Market notes", key: "market"),
      .paragraph(
        .plain(
          "Statements of the sources, each with its date and grade. Checked means compared with other"
            + " data, and what came out follows. None of them enters a score.")),
      .list(claims.map(item)),
    ] + disagreements
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
        .quiet(.plain(" (\(claim.source), \(claim.date))\(population) \(claim.check)")),
      ])
  }

  private var disagreements: [Block] {
    guard !contradictions.isEmpty, plannedTrack?.readiness != nil else { return [] }
    let items = contradictions.prefix(Self.shownContradictions).map { contradiction in
      ListItem(
        .bullet, [.strong(.plain(contradiction.name))],
        children: [
          .list(
            contradiction.sides.map { side in
              ListItem(
                .bullet,
                [
                  .text(side.says),
                  .quiet(.plain(" (\(side.source), \(side.date), \(side.grade))")),
                ])
            } + [ListItem(.bullet, .plain("What decides it for you: \(contradiction.decides)"))])
        ])
    }
    return [
      section("Where the sources disagree", key: "contradictions", level: 3), .list(items),
    ] + moreContradictions
  }

  private var moreContradictions: [Block] {
    let rest = contradictions.count - Self.shownContradictions
    guard rest > 0 else { return [] }
    return [
      .paragraph([
        .quiet(.plain("\(rest) more disagreements concern you; the JSON report lists them."))
      ])
    ]
  }

  /// As many as a reader takes in; every format shows the same ones first.
  private static let shownContradictions = 6
}
