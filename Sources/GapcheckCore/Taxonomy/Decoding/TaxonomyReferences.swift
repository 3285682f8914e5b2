/// Checks what no single entry shows: that ids are unique, references lead somewhere, and there is
/// enough of everything for a verdict and a plan.
struct TaxonomyReferences {
  let taxonomy: Taxonomy

  /// Everything that is wrong, by file.
  func problems() -> [TaxonomyProblem] {
    repeatedIDs + ambiguousAliases + skillReferences + trackReferences + planReferences
      + missingParts + impossibleConstants
  }

  private func problem(_ file: String, _ message: String) -> TaxonomyProblem {
    TaxonomyProblem(file: file, position: nil, message: message)
  }

  // MARK: Names

  private var repeatedIDs: [TaxonomyProblem] {
    let lists: [(file: String, ids: [String])] = [
      ("skills.json", taxonomy.skills.map(\.id.text)),
      ("groups.json", taxonomy.groups.map(\.id.text)),
      ("tasks.json", taxonomy.tasks.map(\.id.text)),
      ("automation.json", taxonomy.automation.map(\.id.text)),
      ("the track files", taxonomy.tracks.map(\.id.text)),
      ("milestones.json", taxonomy.milestones.map(\.id.text)),
      ("projects.json", taxonomy.projects.map(\.id.text)),
      ("resources.json", taxonomy.resources.map(\.id.text)),
      ("phases.json", taxonomy.phases.map(\.id.text)),
      ("evidence.json", taxonomy.evidenceKinds.map(\.id.text)),
      ("claims.json", taxonomy.claims.map(\.id.text)),
      ("contradictions.json", taxonomy.contradictions.map(\.id.text)),
    ]
    return lists.flatMap { file, ids in
      repeated(ids).map { problem(file, "the id '\($0)' is used more than once") }
    }
  }

  private func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }

  /// One name must not mean two skills.
  private var ambiguousAliases: [TaxonomyProblem] {
    var owners: [String: Set<String>] = [:]
    for skill in taxonomy.skills {
      for name in [skill.id.text, skill.name] + skill.aliases {
        owners[NormalizedName(name).text, default: []].insert(skill.id.text)
      }
    }
    return owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { name, skills in
      let list = skills.sorted().map { "'\($0)'" }.joined(separator: " and ")
      return problem("skills.json", "the name '\(name)' means \(list)")
    }
  }

  // MARK: References

  private var skillReferences: [TaxonomyProblem] {
    let groups = Set(taxonomy.groups.map(\.id))
    let resources = Set(taxonomy.resources.map(\.id))
    let categories = Set(taxonomy.automation.map(\.id))
    let skills = taxonomy.skills.flatMap { skill in
      (groups.contains(skill.group)
        ? [] : [problem("skills.json", "'\(skill.id)': unknown group '\(skill.group)'")])
        + skill.resources.filter { !resources.contains($0) }.map {
          problem("skills.json", "'\(skill.id)': unknown resource '\($0)'")
        }
    }
    let tasks = taxonomy.tasks.compactMap { task in
      task.category.flatMap { category in
        categories.contains(category)
          ? nil : problem("tasks.json", "'\(task.id)': unknown category '\(category)'")
      }
    }
    return skills + tasks
  }

  private var trackReferences: [TaxonomyProblem] {
    let tracks = Set(taxonomy.tracks.map(\.id))
    return taxonomy.tracks.flatMap { track in
      track.nearest.filter { !tracks.contains($0) }.map {
        problem("the track files", "'\(track.id)': unknown nearest track '\($0)'")
      }
    }
  }

  private var planReferences: [TaxonomyProblem] {
    let tracks = Set(taxonomy.tracks.map(\.id))
    let phases = Set(taxonomy.phases.map(\.id))
    let resources = Set(taxonomy.resources.map(\.id))
    let projects = taxonomy.projects.filter { !tracks.contains($0.track) }.map {
      problem("projects.json", "'\($0.id)': unknown track '\($0.track)'")
    }
    let milestones = taxonomy.milestones.flatMap { milestone in
      (phases.contains(milestone.phase)
        ? []
        : [problem("milestones.json", "'\(milestone.id)': unknown phase '\(milestone.phase)'")])
        + milestone.tracks.filter { !tracks.contains($0) }.map {
          problem("milestones.json", "'\(milestone.id)': unknown track '\($0)'")
        }
        + milestone.resources.filter { !resources.contains($0) }.map {
          problem("milestones.json", "'\(milestone.id)': unknown resource '\($0)'")
        }
    }
    return projects + milestones
  }

  // MARK: Enough of everything

  private var missingParts: [TaxonomyProblem] {
    var problems: [TaxonomyProblem] = []
    let days = taxonomy.model.planDays
    let kinds: [(Track.Kind, String)] = [
      (.subrole, "subroles.json"), (.deepen, "deepen.json"),
      (.specialization, "specializations.json"),
    ]
    for (kind, file) in kinds {
      let usable = taxonomy.tracks.filter { track in
        track.kind == kind && !track.isOffPath
          && (kind == .specialization || track.floor.days <= days)
      }
      if usable.isEmpty {
        problems.append(problem(file, "no track can be recommended within the plan's \(days) days"))
      }
    }
    if taxonomy.phases.isEmpty { problems.append(problem("phases.json", "there is no phase")) }
    if taxonomy.levels.isEmpty { problems.append(problem("rubric.json", "there is no level")) }
    for kind in Route.Kind.allCases where taxonomy.route(kind) == nil {
      problems.append(problem("routes.json", "the route '\(kind.rawValue)' is missing"))
    }
    for role in EvidenceRole.allCases where taxonomy.evidenceKind(role.id) == nil {
      problems.append(problem("evidence.json", "the kind '\(role.rawValue)' is missing"))
    }
    for track in taxonomy.tracks where track.needsArtifact && !track.isOffPath {
      guard taxonomy.projects(for: track).isEmpty else { continue }
      problems.append(problem("projects.json", "the track '\(track.id)' has no project"))
    }
    return problems
  }

  private var impossibleConstants: [TaxonomyProblem] {
    let model = taxonomy.model
    var problems: [TaxonomyProblem] = []
    if !(30...365).contains(model.planDays) {
      problems.append(problem("model.json", "'planDays' must lie between 30 and 365"))
    }
    if !(1...max(1, model.planDays)).contains(model.reserveFromDay) {
      problems.append(problem("model.json", "'reserveFromDay' must lie within the plan"))
    }
    if model.halfTime.minutes <= 0 || model.defaultHoursPerWeek.minutes <= 0 {
      problems.append(problem("model.json", "hours per week must be more than 0"))
    }
    let values = Dictionary(model.entries.map { ($0.name, $0.thousandths) }) { first, _ in first }
    let pairs = [
      ("applicationsLow", "applicationsHigh"), ("horizonFromMonths", "horizonToMonths"),
      ("exposureLow", "exposureHigh"),
    ]
    for (low, high) in pairs where (values[low] ?? 0) > (values[high] ?? 0) {
      problems.append(problem("model.json", "'\(low)' must not be more than '\(high)'"))
    }
    let shares = [
      "trust", "claimedStepShare", "transferDiscount", "transferTopDiscount", "hoursBand",
      "exposureHigh",
    ]
    for name in shares where (values[name] ?? 0) > 1000 {
      problems.append(problem("model.json", "'\(name)' is a share and must not be more than 1"))
    }
    let late = taxonomy.phases.filter { $0.toDay > model.planDays || $0.fromDay > $0.toDay }
    problems += late.map { problem("phases.json", "'\($0.id)' does not fit into the plan's days") }
    let overdue = taxonomy.milestones.filter { $0.dueDay > model.planDays }
    problems += overdue.map { problem("milestones.json", "'\($0.id)' is due after the plan's end") }
    return problems
  }
}
