/// A verdict and a plan need something of everything; a file that cannot be read is fault enough.
extension TaxonomyChecks {
  var missingParts: [TaxonomyProblem] {
    missingTracks + missingRoles + missingPhases + missingLevels
  }

  private var missingTracks: [TaxonomyProblem] {
    guard files.canRead(.track) else { return [] }
    let days = taxonomy.model.planDays
    let kinds: [(Track.Kind, String)] = [
      (.subrole, "subroles.json"), (.deepen, "deepen.json"),
      (.specialization, "specializations.json"),
    ]
    return kinds.compactMap { kind, file in
      let isThere = taxonomy.tracks.contains { track in
        track.kind == kind && !track.isOffPath
          && (kind == .specialization || track.floor.days <= days)
      }
      return isThere
        ? nil
        : files.problem(
          in: file, at: nil,
          kind == .specialization
            ? "no track of the kind 'specialization' can be recommended"
            : "no track of the kind '\(kind.rawValue)' can be reached in the plan's \(days) days")
    }
  }

  /// What rules speak of by name.
  private var missingRoles: [TaxonomyProblem] {
    let routes = Route.Kind.allCases.filter { taxonomy.route($0) == nil }
    let kinds = EvidenceRole.allCases.filter { taxonomy.evidenceKind($0.id) == nil }
    let rules = ScoringRule.allCases.filter { taxonomy.rule($0.id) == nil }
    return whole(.route, routes.map { "the route '\($0.rawValue)' is missing" })
      + whole(.evidence, kinds.map { "the kind of evidence '\($0.rawValue)' is missing" })
      + whole(.rule, rules.map { "the rule '\($0.rawValue)' is missing" })
  }

  private var missingPhases: [TaxonomyProblem] {
    whole(.phase, taxonomy.phases.isEmpty ? ["there is no phase"] : [])
  }

  /// Each level has one entry that says what it means.
  private var missingLevels: [TaxonomyProblem] {
    var owners: [Int: Identifier<LevelAnchor>] = [:]
    var problems: [TaxonomyProblem] = []
    for anchor in taxonomy.levels {
      guard let owner = owners[anchor.level] else {
        owners[anchor.level] = anchor.id
        continue
      }
      problems.append(
        files.problem(
          EntryKey(.level, anchor.id.text), at: "level",
          "level \(anchor.level) is already that of '\(owner)'"))
    }
    return problems
      + whole(.level, (0...4).filter { owners[$0] == nil }.map { "level \($0) has no entry" })
  }

  /// Problems of a file as a whole, which has no line.
  private func whole(_ kind: EntryKind, _ messages: [String]) -> [TaxonomyProblem] {
    guard files.canRead(kind) else { return [] }
    return messages.map { files.problem(in: kind.files[0], at: nil, $0) }
  }
}
