/// A verdict and a plan need something of everything.
extension TaxonomyChecks {
  var missingParts: [TaxonomyProblem] {
    missingTracks + missingRoles + missingLists
  }

  private var missingTracks: [TaxonomyProblem] {
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
        ? nil : whole(file, "no track can be recommended within the plan's \(days) days")
    }
  }

  /// What rules speak of by name.
  private var missingRoles: [TaxonomyProblem] {
    missing("route", of: "routes.json", Route.Kind.allCases) { taxonomy.route($0) == nil }
      + missing("kind", of: "evidence.json", EvidenceRole.allCases) {
        taxonomy.evidenceKind($0.id) == nil
      }
      + missing("rule", of: "rules.json", ScoringRule.allCases) { taxonomy.rule($0.id) == nil }
  }

  /// What a file that can be read lacks.
  private func missing<Role: RawRepresentable<String>>(
    _ noun: String, of file: String, _ roles: [Role], where isMissing: (Role) -> Bool
  ) -> [TaxonomyProblem] {
    guard files.root(of: file) != nil else { return [] }
    return roles.filter(isMissing).map { whole(file, "the \(noun) '\($0.rawValue)' is missing") }
  }

  private var missingLists: [TaxonomyProblem] {
    (taxonomy.phases.isEmpty ? [whole("phases.json", "there is no phase")] : [])
      + (taxonomy.levels.isEmpty ? [whole("rubric.json", "there is no level")] : [])
  }

  /// A problem of a file as a whole, which has no line.
  private func whole(_ file: String, _ message: String) -> TaxonomyProblem {
    TaxonomyProblem(file: file, position: nil, message: message)
  }
}
