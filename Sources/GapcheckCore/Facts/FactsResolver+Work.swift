/// Reads artifacts, contributions, learning and tasks.
extension FactsResolver {
  mutating func resolve(_ artifact: Artifact) {
    var kinds: [EvidenceRole] = []
    if artifact.isDeployed, artifact.isMonitored, artifact.evaluation != nil {
      kinds.append(.deployedEvaluated)
    }
    if artifact.evaluation != nil { kinds.append(.evaluation) }
    if artifact.isDeployed { kinds.append(.deployed) }
    if artifact.repository != nil || (artifact.url != nil && !artifact.isDeployed) {
      kinds.append(.repository)
    }
    if artifact.writeup != nil { kinds.append(.writeup) }
    if artifact.demo != nil { kinds.append(.demo) }
    add(
      kinds.isEmpty ? [.claim] : kinds, skills: artifact.skills, title: artifact.title,
      path: artifact.path, reliedOn: artifact.reliedOnBy != nil,
      evaluated: artifact.evaluation != nil)
    if artifact.writeup != nil {
      addOwnSkills(of: .writeup, as: .writeup, title: artifact.title, path: artifact.path)
    }
  }

  mutating func resolve(_ contribution: Contribution) {
    let kind: EvidenceRole = contribution.status == .merged ? .mergedContribution : .demo
    add(
      [kind], skills: contribution.skills, title: contribution.repository,
      path: contribution.path)
    // Open or merged, contributing shows the skill of it.
    addOwnSkills(
      of: .mergedContribution, as: kind, title: contribution.repository, path: contribution.path)
  }

  mutating func resolve(_ learning: Learning) {
    let kind: EvidenceRole =
      switch learning.kind {
      case .course, .book: .course
      case .certificate, .degree: .certificate
      case .publication: .writeup
      }
    add(
      [kind], skills: learning.skills, title: learning.title, path: learning.path, isMention: false)
  }

  /// Counts what a kind of evidence shows by itself, whatever skills it is listed for.
  private mutating func addOwnSkills(
    of kind: EvidenceRole, as weighed: EvidenceRole, title: String, path: String
  ) {
    for skill in taxonomy.evidenceKind(kind.id)?.alsoShows ?? [] {
      addEvidence(weighed, skill: skill, title: title, path: path, isMention: true)
    }
  }

  private mutating func add(
    _ kinds: [EvidenceRole], skills names: [Located<String>], title: String, path: String,
    isMention: Bool = true, reliedOn: Bool = false, evaluated: Bool = false
  ) {
    for name in names {
      guard let skill = skill(named: name.value, path: name.path, at: name.offset) else { continue }
      for kind in kinds {
        addEvidence(
          kind, skill: skill, title: title, path: path, isMention: isMention, reliedOn: reliedOn,
          evaluated: evaluated)
      }
    }
  }

  private mutating func addEvidence(
    _ kind: EvidenceRole, skill: SkillIndex, title: String, path: String, isMention: Bool,
    reliedOn: Bool = false, evaluated: Bool = false
  ) {
    facts.evidence.append(
      EvidenceItem(
        skill: skill, kind: kind.id, isReliedOn: reliedOn, hasEvaluation: evaluated, path: path,
        title: title, isMention: isMention))
  }

  // MARK: Tasks

  /// Resolves the week: shares that are not given share equally what is left of it.
  mutating func resolveTasks() {
    let given = profile.tasks.compactMap(\.share).reduce(0, +)
    let open = profile.tasks.count { $0.share == nil }
    let each = open > 0 ? max(0, 100_000 - given) / open : 0
    if open > 0 { facts.assumptions.append(.equalShares(count: open, each: each)) }
    for entry in profile.tasks {
      guard let index = task(named: entry.name) else { continue }
      facts.tasks.append(
        HeldTask(
          index: index, name: entry.name.value, share: entry.share ?? each,
          weekShare: Readiness(part: entry.share ?? each, of: weekTotal(each: each)),
          isShareAssumed: entry.share == nil, isInferred: entry.inferredFrom != nil,
          outcome: entry.outcome,
          modifiers: modifiers(entry.context), path: entry.name.path))
    }
    facts.tasks.removeAll { $0.share == 0 }
    facts.recognizedWeek = Readiness(
      part: facts.tasks.map(\.share).reduce(0, +), of: weekTotal(each: each))
    if profile.tasks.isEmpty {
      facts.assumptions.append(.noTasks)
    } else if open == 0, given < 95_000 {
      facts.assumptions.append(.weekIncomplete(total: given))
    }
    normalizeShares()
  }

  /// All of the described week, recognised or not.
  private func weekTotal(each: Int) -> Int {
    profile.tasks.map { $0.share ?? each }.reduce(0, +)
  }

  /// Scales shares to the recognised tasks, so that only their proportions matter.
  private mutating func normalizeShares() {
    let total = facts.tasks.map(\.share).reduce(0, +)
    guard total > 0 else { return }
    for position in facts.tasks.indices {
      facts.tasks[position].share = facts.tasks[position].share * 100_000 / total
    }
  }

  private mutating func task(named name: Located<String>) -> Int? {
    if let index = taxonomy.names.task(written: name.value) { return index }
    let near =
      suggestsNext
      ? taxonomy.names.tasksNear(NormalizedName(name.value)).map { suggestion(taxonomy.tasks[$0]) }
      : []
    facts.unrecognized.append(
      Unrecognized(
        kind: .task, name: name.value, path: name.path, nearest: near, isAmbiguous: false))
    facts.diagnostics.append(
      ProfileDiagnostic(
        .warning, .unknownTask(name.value, nearest: near), path: name.path, at: name.offset))
    return nil
  }

  private func suggestion(_ task: WorkTask) -> Suggestion {
    Suggestion(id: task.id.text, name: task.name)
  }
}
