import GapcheckCore

/// What plans are made of.
extension PageBuilder {
  func phase(_ phase: Phase) -> PageContents {
    var page = PageContents()
    page.say(phase.purpose)
    page.note("Days", "\(phase.fromDay) to \(phase.toDay) of \(taxonomy.model.planDays)")
    return page
  }

  func route(_ route: Route) -> PageContents {
    var page = PageContents()
    page.say(route.summary)
    page.say(route.caseFor.text, as: "For it", sources: taxonomy.citations(route.caseFor.sources))
    page.say(
      route.caseAgainst.text, as: "Against it",
      sources: taxonomy.citations(route.caseAgainst.sources))
    let milestones = taxonomy.milestones.filter { $0.routes.contains(route.kind) }
    page.list("Skills that serve both ways", route.sharedSkills.map { item($0) })
    page.list("Its milestones", milestones.map { item(EntryKey(.milestone, $0.id.text)) })
    return page
  }

  func milestone(_ milestone: Milestone) -> PageContents {
    var page = PageContents()
    page.say(milestone.brief)
    page.say(milestone.done, as: "Done when")
    addFacts(of: milestone, to: &page)
    page.note("Hours of its own", hours(milestone.effort))
    page.list("Skill steps it needs", items(milestone.requires))
    page.list("For these tracks alone", tracks(milestone.tracks))
    page.list("Learn from", items(milestone.resources))
    return page
  }

  private func addFacts(of milestone: Milestone, to page: inout PageContents) {
    page.note("Kind", milestone.kind.rawValue)
    page.note("Phase", taxonomy.phase(milestone.phase)?.name)
    page.note(
      "Routes",
      milestone.routes.map { taxonomy.route($0)?.name ?? $0.rawValue }.joined(separator: ", "))
    page.note("Due", "day \(milestone.dueDay) of \(taxonomy.model.planDays)")
    page.note("Begun by", milestone.startBy.map { "day \($0)" })
  }

  func project(_ project: Project) -> PageContents {
    var page = PageContents()
    page.say(project.brief)
    page.note("Track", taxonomy.track(project.track)?.name)
    page.note("Hours of its own", "\(hours(project.effort)), beyond the skill steps it needs")
    page.sentences("Done when", project.criteria)
    page.list("Skill steps it needs", items(project.requires))
    return page
  }

  func resource(_ resource: Resource) -> PageContents {
    var page = PageContents()
    page.note("By", resource.author)
    page.note("Kind", resource.kind)
    page.note("Address seen", resource.verified?.description)
    page.list(
      "Address",
      [resource.url].compactMap { $0 }.map { EntryPage.Item(nil, $0, url: $0) })
    return page
  }

  // MARK: Items of a plan

  /// One step of a skill, as plans list it.
  func stepPage(_ subject: LookupSubject, _ skill: Skill, level: Int) -> EntryPage {
    var contents = PageContents()
    contents.say(skill.why)
    contents.say(skill.proof(of: level), as: "Ship")
    contents.say(taxonomy.check(of: skill, level: level), as: "Done when")
    contents.note("Hours", "\(hours(skill.effort(to: level))), from level \(level - 1)")
    contents.note("To prove alone", proofHours(of: skill, level: level))
    contents.list("The skill", [item(skill.index)])
    let needed = level > 1 ? skill.prerequisites : []
    contents.list(
      "Needed first",
      needed.map { item($0, "level \(min(taxonomy.model.prerequisiteLevel, level - 1))") })
    if level <= taxonomy.model.transferTopStep {
      contents.list("Shorter for who knows", skill.helpers.map { item($0) })
    }
    contents.list("Learn it from", items(skill.resources))
    return page(
      subject, name: "\(skill.name), level \(level)", contents: contents,
      restsOn: skill.provenance.sources, provenance: skill.provenance)
  }

  /// What is left to do for someone who says to have the level and shows nothing.
  private func proofHours(of skill: Skill, level: Int) -> String {
    let share = taxonomy.model.claimedStepShare
    let effort = skill.effort(to: level).scaled(thousandths: share)
    return "\(hours(effort)) hours, \((share * 100).asThousandths) % of the step"
  }

  /// The opening move of a contribution, as plans list it.
  func startPage(_ id: String) -> EntryPage {
    let milestone = taxonomy.milestones.first { $0.id.text == id }
    var contents = PageContents()
    contents.say(milestone?.brief ?? "")
    contents.say(Milestone.startCheck, as: "Done when")
    contents.note("Due", milestone?.startBy.map { "day \($0) of \(taxonomy.model.planDays)" })
    let parts = taxonomy.model.contributionParts
    contents.note(
      "Hours",
      milestone.map { "\(hours($0.effort.part(of: parts))), one of \(parts) parts of the whole" })
    contents.list("Opens", [item(EntryKey(.milestone, id))])
    return page(
      .start(milestone: id), name: milestone?.startTitle ?? id, contents: contents,
      restsOn: milestone?.provenance.sources ?? [], provenance: milestone?.provenance)
  }
}
