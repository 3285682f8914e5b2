import GapcheckCore

/// What proves a level, and what a level means.
extension PageBuilder {
  func evidence(_ kind: EvidenceKind) -> PageContents {
    var page = PageContents()
    page.say(kind.meaning)
    for side in Skill.Side.allCases {
      page.note(
        "Shows \(side.rawValue) skills",
        kind.ceilings[side].flatMap { $0 > .none ? "up to level \($0)" : "not at all" })
    }
    page.note("Where others rely on it", kind.reliedOnCeiling.map { "up to level \($0)" })
    if kind.isStrong {
      page.note("Strong", "\(taxonomy.model.strongItemsForTop) of it can carry level 4")
    }
    page.note("Strength", kind.strength.map { "\($0.asThousandths) of 1, which no score uses" })
    page.note("Checked by", kind.needs.joined(separator: ", "))
    page.names("Also written", kind.aliases)
    page.list("Other limits of a group", groupCeilings(of: kind))
    page.list(
      "Other limits of a skill",
      kind.skillCeilings.rows.sorted { $0.key < $1.key }.map {
        item($0.key, "up to level \($0.value)")
      })
    page.list("Says something of these skills alone", kind.onlySkills.map { item($0) })
    page.list("Shows these skills as well", kind.alsoShows.map { item($0) })
    return page
  }

  private func groupCeilings(of kind: EvidenceKind) -> [EntryPage.Item] {
    taxonomy.groups.compactMap { group in
      kind.groupCeilings[group.id].map {
        item(EntryKey(.group, group.id.text), "up to level \($0)")
      }
    }
  }

  func level(_ level: LevelAnchor) -> PageContents {
    var page = PageContents()
    page.say(level.behaviour)
    page.say(level.boundaryQuestion, as: "The question that separates it from the level below")
    page.say(level.autonomy ?? "", as: "Autonomy")
    page.say(level.failsAt ?? "", as: "Fails at")
    page.say(level.aiAddition ?? "", as: "In work on AI")
    page.note("Level", "\(level.level) of \(Level.top)")
    page.names("Words that mean it", level.words)
    return page
  }
}
