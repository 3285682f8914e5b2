import GapcheckCore

/// Tracks and what they ask for.
extension PageBuilder {
  func track(_ track: Track) -> PageContents {
    var page = PageContents()
    page.say(track.summary)
    page.say(track.caseFor, as: "For it")
    page.say(
      track.caseAgainst.text, as: "Against it",
      sources: taxonomy.citations(track.caseAgainst.sources))
    page.say(track.watch, as: "Often mistaken for evidence")
    page.say(track.gate, as: "Before anyone is called ready")
    addFigures(of: track, to: &page)
    page.names("Titles to search for", track.titles)
    page.list("What backend work already teaches", requirements(of: track, .foundation))
    page.list("What must be added", requirements(of: track, .delta))
    page.list("Shown by an artefact of", track.shownBy.map { item($0) })
    page.list("Nearest", tracks(track.nearest))
    return page
  }

  private func addFigures(of track: Track, to page: inout PageContents) {
    page.note("Kind", track.kind.words)
    if track.isOffPath { page.note("Recommended", "never: shown for completeness") }
    page.note("Least time", words(track.floor))
    page.note("Precondition", track.precondition.map(words))
    page.note(
      "Ready",
      "from \(taxonomy.model.readyAt.points) of 100, no core skill short of its level by"
        + " \(taxonomy.model.blockerShortfall.asThousandths) or more"
        + (track.needsArtifact ? ", an artefact deployed with an evaluation result" : ""))
    page.note("Weight of all it asks for", weight(of: track).asThousandths)
    page.note("Hours from nothing", hours(study(of: track)))
  }

  private func words(_ precondition: Track.Precondition) -> String {
    let otherwise = precondition.otherwise.map(words)
    return "\(precondition.text) Otherwise \(otherwise ?? "it is out of reach")."
  }

  /// The least time in the sources' words, with its days where they say something else.
  private func words(_ floor: Track.Floor) -> String {
    let days = "\(floor.days) days"
    return floor.label.hasPrefix(days) ? floor.label : "\(floor.label) (\(days))"
  }

  /// The denominator of its readiness, in thousandths.
  private func weight(of track: Track) -> Int {
    track.requirements.map { taxonomy.model.weight(of: $0) }.reduce(0, +)
  }

  /// The steps of everything it asks for, of each choice the first, with nothing known before.
  private func study(of track: Track) -> Effort {
    track.requirements.flatMap { requirement in
      requirement.members.prefix(1).flatMap { taxonomy[$0].steps.prefix(requirement.level) }
    }.reduce(.none, +)
  }

  private func requirements(of track: Track, _ part: Requirement.Part) -> [EntryPage.Item] {
    track.requirements.filter { $0.part == part }.map { requirement in
      let why = requirement.why.map { ". \($0)" } ?? ""
      let words = "level \(requirement.level), \(requirement.weight.rawValue)\(why)"
      return requirement.members.count > 1
        ? EntryPage.Item(.requirement(requirement.id), requirement.name, words)
        : item(requirement.members[0], words)
    }
  }

  /// A requirement that any of several skills meets.
  func requirementPage(_ id: String) -> EntryPage {
    let choices = catalog.choices(id)
    var contents = PageContents()
    contents.say(
      "Any one of its skills meets it. A plan takes the one that costs you least to bring to the"
        + " level, which for someone who has none of them is the first.")
    for (track, requirement) in choices {
      contents.note(
        track.name,
        "level \(requirement.level), \(requirement.weight.rawValue),"
          + (requirement.part == .delta ? " to be added" : " taught by backend work"))
    }
    for (track, requirement) in choices {
      contents.say(requirement.why ?? "", as: track.name)
      contents.list(
        choices.count == 1 ? "Its skills" : "Its skills for \(track.name)",
        requirement.members.map {
          item($0, "\(hours(path(to: requirement.level, $0))) h from nothing")
        })
    }
    contents.list("Asked for by", choices.map { item(EntryKey(.track, $0.track.id.text)) })
    return page(
      .requirement(id), name: choices.first?.requirement.name ?? id, contents: contents,
      restsOn: distinct(choices.flatMap(\.track.provenance.sources)))
  }

  private func path(to level: Int, _ skill: SkillIndex) -> Effort {
    taxonomy[skill].steps.prefix(level).reduce(.none, +)
  }
}

extension Track.Kind {
  /// What a track of the kind is.
  fileprivate var words: String {
    switch self {
    case .specialization: "specialization, a field to grow into"
    case .subrole: "sub-role, a job to apply for"
    case .deepen: "a way to stay in backend and go deeper"
    }
  }
}
