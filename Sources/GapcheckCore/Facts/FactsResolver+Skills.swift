/// Reads the skill list: names, levels and the evidence that stands with them.
extension FactsResolver {
  mutating func resolve(_ entry: SkillEntry) {
    let text = entry.name.value
    let path = entry.name.path
    checkLastUse(of: entry)
    if let skill = taxonomy.names.skill(named: NormalizedName(text)) {
      add(entry, skill: skill, name: text, words: nil, years: nil)
      return
    }
    let reading = SkillNameReading(text, index: taxonomy.names)
    let parts = reading.names.map { ($0, taxonomy.names.skill(written: $0)) }
    let known = parts.contains { name, skill in
      skill != nil || taxonomy.names.outside(named: NormalizedName(name)) != nil
    }
    guard known else {
      _ = skill(named: text, path: path, at: entry.name.offset)
      return
    }
    for (name, _) in parts {
      let trimmed = name.trimmed
      guard let skill = skill(named: trimmed, path: path, at: entry.name.offset) else { continue }
      add(entry, skill: skill, name: trimmed, words: reading.words, years: reading.years)
    }
  }

  private mutating func add(
    _ entry: SkillEntry, skill: SkillIndex, name: String, words: String?, years: Int?
  ) {
    let (level, origin) = level(of: entry, words: words, years: entry.years ?? years)
    let path = entry.name.path
    facts.statements.append(
      Statement(
        skill: skill, level: level, origin: origin, lastUsed: entry.lastUsed?.value, name: name,
        path: path))
    switch origin {
    case .assumed: facts.assumptions.append(.level(skill: skill, name: name, path: path))
    case .years(let years):
      facts.assumptions.append(
        .levelFromYears(skill: skill, name: name, path: path, years: years))
    case .number, .word: break
    }
    for (position, evidence) in entry.evidence.enumerated() {
      add(evidence, to: skill, path: "\(path).evidence[\(position)]")
    }
  }

  /// The stated level; else the level word; else years of use; else the model's default.
  private mutating func level(
    of entry: SkillEntry, words: String?, years: Int?
  ) -> (Level, Statement.Origin) {
    switch entry.level {
    case .number(let level): return (level, .number)
    case .words(let located):
      if let level = level(words: located.value) { return (level, .word(located.value)) }
      if let years = SkillNameReading.years(in: located.value) {
        return (level(years: years), .years(years))
      }
      let hint = nearest(to: located.value, among: taxonomy.names.knownLevelWords).first
      facts.diagnostics.append(
        ProfileDiagnostic(
          .error, .unknownLevelWord(located.value, nearest: hint), path: located.path,
          at: located.offset))
    case nil: break
    }
    if let words, let level = level(words: words) { return (level, .word(words)) }
    if let years { return (level(years: years), .years(years)) }
    return (taxonomy.model.assumedLevel, .assumed)
  }

  private func level(words: String) -> Level? {
    taxonomy.names.level(word: NormalizedName(words)) ?? SkillNameReading.levelDigit(in: words)
  }

  /// Years alone never make level 4.
  private func level(years: Int) -> Level {
    if years < taxonomy.model.yearsForAware { return Level(whole: 1) }
    return Level(whole: years < taxonomy.model.yearsForWorking ? 2 : 3)
  }

  private mutating func add(_ evidence: Evidence, to skill: SkillIndex, path: String) {
    let kind = kind(of: evidence)
    facts.evidence.append(
      EvidenceItem(
        skill: skill, kind: kind, isReliedOn: evidence.reliedOnBy != nil,
        hasEvaluation: [EvidenceRole.evaluation.id, EvidenceRole.deployedEvaluated.id]
          .contains(kind),
        path: path, title: evidence.note ?? evidence.url ?? evidence.outcome ?? "", isMention: false
      ))
    guard let stated = evidence.kind,
      taxonomy.names.evidenceKind(named: NormalizedName(stated.value)) == nil
    else { return }
    let hint = nearest(to: stated.value, among: taxonomy.names.knownEvidenceKinds).first
    facts.diagnostics.append(
      ProfileDiagnostic(
        .warning,
        .unknownEvidenceKind(
          stated.value, nearest: hint, choices: taxonomy.evidenceKinds.map(\.id.text)),
        path: stated.path, at: stated.offset))
  }

  /// The stated kind; work with a measured outcome counts as ownership; no kind, as a claim.
  private func kind(of evidence: Evidence) -> Identifier<EvidenceKind> {
    guard let stated = evidence.kind else { return EvidenceRole.claim.id }
    let kind =
      taxonomy.names.evidenceKind(named: NormalizedName(stated.value)) ?? EvidenceRole.claim.id
    return kind == EvidenceRole.work.id && evidence.outcome != nil
      ? EvidenceRole.workOwnership.id : kind
  }

  /// A year alone is read as its December, so the last month of this year is not the future.
  private mutating func checkLastUse(of entry: SkillEntry) {
    let december = Month(year: facts.asOf.year, month: 12)
    guard let lastUsed = entry.lastUsed, lastUsed.value > Month(of: facts.asOf),
      lastUsed.value != december
    else { return }
    facts.diagnostics.append(
      ProfileDiagnostic(
        .warning, .futureLastUse("\(lastUsed.value)"), path: lastUsed.path, at: lastUsed.offset))
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    let trailing = start.reversed().prefix { $0.isWhitespace }.count
    return String(start.dropLast(trailing))
  }
}
