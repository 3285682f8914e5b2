import GapcheckCore

/// Skills and what orders them.
extension PageBuilder {
  func skill(_ skill: Skill) -> PageContents {
    var page = PageContents()
    page.say(skill.why)
    page.say(skill.ship, as: "Show it by")
    page.note("Group", taxonomy.groups.first { $0.id == skill.group }?.name)
    page.note("Side", skill.side.rawValue)
    page.note("Hours 0→1, 1→2, 2→3, 3→4", skill.steps.map(hours).joined(separator: ", "))
    page.note("Hours from nothing to level 4", hours(skill.steps.reduce(.none, +)))
    page.note("Estimated as", estimate(skill))
    page.note("Fades", pace(skill))
    if skill.needsEvaluation {
      let ceiling = taxonomy.model.evaluationCeiling
      page.note("Proof", "nothing above level \(ceiling) without an evaluation result")
    }
    page.names("Also written", skill.aliases)
    page.list("Done when", checks(of: skill))
    page.list("Needed first", skill.prerequisites.map { item($0) })
    page.list("Shorter for who knows", skill.helpers.map { item($0) })
    page.list("Holding it implies", skill.implications.map(implied))
    page.list("One of several in", choices(of: skill))
    page.list("Evidence that shows it", evidence(for: skill))
    page.list("Learn it from", items(skill.resources))
    return page
  }

  /// What says that each step is done, by the name that plans give the step.
  private func checks(of skill: Skill) -> [EntryPage.Item] {
    zip(1..., skill.done).map { level, check in
      EntryPage.Item(
        .step(skill: skill.index, id: skill.id.text, level: level), "Level \(level)", check)
    }
  }

  func group(_ group: SkillGroup) -> PageContents {
    var page = PageContents()
    page.say(group.summary)
    let skills = taxonomy.skills.filter { $0.group == group.id }
    page.note("Skills", "\(skills.count)")
    return page
  }

  func family(_ family: TransferFamily) -> PageContents {
    var page = PageContents()
    page.say(family.summary)
    page.note("Kind", family.kind.words)
    page.list("Its skills", family.skills.map { item($0) })
    let years = [taxonomy.model.yearsForSomeTransfer, taxonomy.model.yearsForFullTransfer]
      .map(\.asThousandths)
    page.list(
      "Assumed of years of backend work",
      family.assumed.map { assumed in
        item(
          assumed.skill,
          "level \(assumed.atTwoYears) from \(years[0]) years, \(assumed.atFourYears) from \(years[1])"
        )
      })
    return page
  }

  func outside(_ scope: OutsideScope) -> PageContents {
    var page = PageContents()
    page.say(scope.why)
    page.note("Counted", "no: known and deliberately not scored")
    page.names("Also written", scope.aliases)
    return page
  }

  /// Hours without their unit: `4`, `1.5`.
  func hours(_ effort: Effort) -> String { String(effort.description.dropLast(2)) }

  /// The effort class that the hours come from, with the skill's factor on it.
  private func estimate(_ skill: Skill) -> String? {
    guard
      let known = taxonomy.effortClasses.first(where: { $0.id == skill.estimate.effortClass })
    else { return nil }
    let factor = skill.estimate.factor
    return factor == 1000 ? known.name : "\(known.name), times \(factor.asThousandths)"
  }

  private func pace(_ skill: Skill) -> String {
    let model = taxonomy.model
    let halfLife = (model.halfLives[skill.pace] ?? 0).asThousandths
    let grace = model.graceYears.asThousandths
    return "as \(skill.pace.rawValue)s do: by half for every \(halfLife) years without use,"
      + " after \(grace) that cost\(grace == "1" ? "s" : "") nothing"
  }

  private func implied(_ implication: Skill.Implication) -> EntryPage.Item {
    item(
      implication.skill,
      implication.offset == 0
        ? "at the same level"
        : "\(implication.offset) level\(implication.offset == 1 ? "" : "s") lower")
  }

  private func choices(of skill: Skill) -> [EntryPage.Item] {
    let requirements = taxonomy.tracks.flatMap(\.requirements).filter {
      $0.members.count > 1 && $0.members.contains(skill.index)
    }
    var seen: Set<String> = []
    return requirements.filter { seen.insert($0.id).inserted }.map {
      EntryPage.Item(.requirement($0.id), $0.name)
    }
  }

  /// Every kind of evidence with how far it shows the skill, the strongest first.
  private func evidence(for skill: Skill) -> [EntryPage.Item] {
    let kinds = taxonomy.evidenceKinds.enumerated().map { position, kind in
      (position: position, kind: kind, ceiling: kind.ceiling(for: skill, reliedOn: false))
    }
    let shown = kinds.filter { $0.ceiling > .none }.sorted {
      ($1.ceiling, $0.position) < ($0.ceiling, $1.position)
    }
    return shown.map { _, kind, ceiling in
      let reliedOn = kind.ceiling(for: skill, reliedOn: true)
      let more = reliedOn > ceiling ? ", \(reliedOn) where others rely on it" : ""
      return item(EntryKey(.evidence, kind.id.text), "up to level \(ceiling)\(more)")
    }
  }
}

extension TransferFamily.Kind {
  /// What the sources say of the family's skills.
  fileprivate var words: String {
    switch self {
    case .transfer: "transfers from backend work"
    case .delta: "must be added"
    case .notNeeded: "may be skipped"
    }
  }
}
