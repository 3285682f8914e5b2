extension Facts {
  /// Reads a profile against a taxonomy, as of a day.
  ///
  /// Of a plan that has begun only the days ahead are planned; one whose days are over begins anew on
  /// the day of the audit, unless it is under way and keeps its start.
  package init(
    _ profile: Profile, taxonomy: Taxonomy, asOf: CalendarDate, isUnderWay: Bool = false,
    hasSuggestions: Bool = true
  ) {
    var resolver = FactsResolver(
      profile: profile, taxonomy: taxonomy, asOf: asOf, isUnderWay: isUnderWay,
      hasSuggestions: hasSuggestions)
    self = resolver.resolve()
  }
}

/// Resolves the names of a profile and grades its evidence.
struct FactsResolver {
  let profile: Profile
  let taxonomy: Taxonomy
  /// Whether near names are looked for where one is not known: most of the time of a cohort, whose
  /// results do not tell them.
  let hasSuggestions: Bool
  var facts: Facts
  private var outsideNames: Set<NormalizedName> = []

  init(
    profile: Profile, taxonomy: Taxonomy, asOf: CalendarDate, isUnderWay: Bool = false,
    hasSuggestions: Bool = true
  ) {
    self.profile = profile
    self.taxonomy = taxonomy
    self.hasSuggestions = hasSuggestions
    let model = taxonomy.model
    let stated = profile.start ?? asOf
    let isOver = !isUnderWay && asOf.days(since: stated) >= model.planDays
    facts = Facts(
      asOf: asOf, name: profile.name,
      hoursPerWeek: profile.hoursPerWeek ?? model.defaultHoursPerWeek,
      start: isOver ? asOf : stated, resumed: stated < asOf && !isOver ? asOf : nil,
      daysOff: profile.daysOff.merged,
      target: Self.target(of: profile, taxonomy: taxonomy) ?? .auto,
      yearsOfExperience: profile.yearsOfExperience, artifacts: profile.artifacts,
      contributions: profile.contributions, learning: profile.learning,
      learningTitles: profile.learning.map { NormalizedName($0.title).text },
      resume: Resume(
        isGiven: profile.hasResume, headline: profile.headline, bullets: profile.bullets,
        jobTitles: profile.jobTitles, applicationsPerWeek: profile.applicationsPerWeek))
  }

  mutating func resolve() -> Facts {
    noteDefaults()
    for entry in profile.skills { resolve(entry) }
    resolveCompleted()
    for artifact in facts.artifacts { resolve(artifact) }
    for contribution in facts.contributions { resolve(contribution) }
    for learning in profile.learning { resolve(learning) }
    facts.modifiers = modifiers(profile.context)
    resolveTasks()
    noteRepeatedSkills()
    return facts
  }

  // MARK: The profile as a whole

  private mutating func noteDefaults() {
    if profile.hoursPerWeek == nil {
      facts.assumptions.append(.hoursPerWeek(facts.hoursPerWeek))
    }
    if let years = profile.yearsOfExperience, let from = profile.yearsInferredFrom?.value {
      facts.assumptions.append(.inferredYears(years: years, from: from))
    }
    if profile.start == nil { facts.assumptions.append(.start(facts.start)) }
    if let start = profile.start, start < facts.asOf {
      facts.assumptions.append(.pastStart(start, isOver: facts.start == facts.asOf))
    }
    resolveProject()
    facts.aim = profile.aim ?? .most
    guard let target = profile.target, Self.target(of: profile, taxonomy: taxonomy) == nil else {
      return
    }
    let near = nearest(
      to: target.value, among: taxonomy.tracks.flatMap { [$0.id.text, $0.name] }, count: 2)
    let choices = ["auto"] + taxonomy.tracks.map(\.id.text)
    facts.diagnostics.append(
      ProfileDiagnostic(
        .error, .unknownTarget(target.value, nearest: near, choices: choices), path: target.path,
        at: target.offset))
  }

  private mutating func resolveProject() {
    guard let wanted = profile.project else { return }
    let name = NormalizedName(wanted.value)
    facts.project =
      taxonomy.projects.first { project in
        NormalizedName(project.id.text) == name || NormalizedName(project.name) == name
      }?.id
    guard facts.project == nil else { return }
    let near = nearest(to: wanted.value, among: taxonomy.projects.map(\.id.text), count: 2)
    facts.diagnostics.append(
      ProfileDiagnostic(
        .error, .unknownProject(wanted.value, nearest: near), path: wanted.path, at: wanted.offset))
  }

  private static func target(of profile: Profile, taxonomy: Taxonomy) -> Target? {
    guard let text = profile.target?.value else { return .auto }
    if NormalizedName(text) == NormalizedName("auto") { return .auto }
    return taxonomy.track(written: text).map { .track($0.id) }
  }

  /// Notes skills that were stated more than once at different levels; the highest counts.
  private mutating func noteRepeatedSkills() {
    let bySkill = Dictionary(grouping: facts.statements.filter(\.isExplicit), by: \.skill)
    for (skill, statements) in bySkill.sorted(by: { $0.key < $1.key })
    where Set(statements.map(\.level)).count > 1 {
      facts.assumptions.append(.statedTwice(skill: skill, names: statements.map(\.name).sorted()))
    }
  }

  // MARK: Names

  /// Names that get suggestions; whoever has more unknown ones has another problem.
  static let suggestionLimit = 200

  /// Whether the next unknown name gets suggestions.
  var suggestsNext: Bool { hasSuggestions && facts.unrecognized.count < Self.suggestionLimit }

  /// Finds a skill, or notes the name as unknown, ambiguous or outside the taxonomy's reach.
  mutating func skill(named text: String, path: String, at offset: Int) -> SkillIndex? {
    switch taxonomy.names.meaning(written: text) {
    case .skill(let skill)?: return skill
    case .outside(let position)?: noteOutside(text, path: path, entry: taxonomy.outside[position])
    case .ambiguous(let position)?:
      let meanings = taxonomy.ambiguousNames[position].meanings.map(suggestion)
      note(text, path: path, nearest: meanings, isAmbiguous: true)
      facts.diagnostics.append(
        ProfileDiagnostic(
          .warning, .ambiguousSkill(text, meanings: meanings), path: path, at: offset))
    case nil:
      let near = skillsNear(text)
      note(text, path: path, nearest: near, isAmbiguous: false)
      facts.diagnostics.append(
        ProfileDiagnostic(.warning, .unknownSkill(text, nearest: near), path: path, at: offset))
    }
    return nil
  }

  private mutating func noteOutside(_ text: String, path: String, entry: OutsideScope) {
    let name = NormalizedName(text)
    guard outsideNames.insert(name).inserted else { return }
    facts.outsideScope.append(OutsideItem(name: text, path: path, category: entry.name))
  }

  private mutating func note(
    _ text: String, path: String, nearest: [Suggestion], isAmbiguous: Bool
  ) {
    facts.unrecognized.append(
      Unrecognized(
        kind: .skill, name: text, path: path, nearest: nearest, isAmbiguous: isAmbiguous))
  }

  private func skillsNear(_ text: String) -> [Suggestion] {
    guard suggestsNext else { return [] }
    return taxonomy.names.skillsNear(NormalizedName(text)).map(suggestion)
  }

  private func suggestion(_ skill: SkillIndex) -> Suggestion {
    Suggestion(id: taxonomy[skill].id.text, name: taxonomy[skill].name)
  }

  /// Finds the circumstances that a list names, noting the unknown ones.
  mutating func modifiers(_ names: [Located<String>]) -> [ExposureModifier] {
    names.compactMap { name in
      let wanted = NormalizedName(name.value)
      if let modifier = taxonomy.modifiers.first(where: {
        NormalizedName($0.id.text) == wanted || NormalizedName($0.name) == wanted
      }) {
        return modifier
      }
      facts.diagnostics.append(
        ProfileDiagnostic(
          .error, .unknownContext(name.value, choices: taxonomy.modifiers.map(\.id.text)),
          path: name.path, at: name.offset))
      return nil
    }
  }
}
