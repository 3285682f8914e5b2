/// Reads the skill list: names, levels and the evidence that stands with them.
extension FactsResolver {
  mutating func resolve(_ entry: SkillEntry) {
    checkLastUse(of: entry)
    var evidenced: Set<SkillIndex> = []
    for (skill, part) in namedParts(of: entry) {
      if part.notes.stance == .notHeld {
        facts.notHeld.insert(skill)
        facts.assumptions.append(.notHeld(name: part.said, path: entry.name.path))
      } else {
        add(entry, skill: skill, part: part)
        if evidenced.insert(skill).inserted { addEvidence(of: entry, to: skill) }
      }
    }
  }

  /// The skills that an entry names, each way of holding one once; names of none are noted.
  mutating func namedParts(
    of entry: SkillEntry
  ) -> [(skill: SkillIndex, part: SkillNameReading.Part)] {
    var taken: Set<SkillNameReading.Part> = []
    return parts(of: entry).compactMap { part in
      guard let skill = skill(named: part.name, path: entry.name.path, at: entry.name.offset)
      else { return nil }
      // "Node/NodeJs/Node.js" is one statement.
      let same = SkillNameReading.Part(name: taxonomy[skill].id.text, notes: part.notes, said: "")
      return taken.insert(same).inserted ? (skill, part) : nil
    }
  }

  /// The names of an entry; one that is not known in any part stays as it is written.
  private func parts(of entry: SkillEntry) -> [SkillNameReading.Part] {
    let text = entry.name.value
    let whole = SkillNameReading.Part(name: text, said: text)
    let names = taxonomy.names
    let isRated = text.split(whereSeparator: \.isWhitespace).last.map(String.init).flatMap(
      Rating.init)
    let isWhole = isRated == nil && names.meaning(of: NormalizedName(text)) != nil
    let read = isWhole ? [] : SkillNameReading(text, index: names, asOf: facts.asOf).parts
    var parts = read.contains { names.isKnown($0.name) } ? read : [whole]
    if let stance = stance(of: entry) {
      for position in parts.indices { parts[position].notes.stance = stance }
    }
    return parts
  }

  /// How a level in words says that a skill is held, where it is no level word.
  private func stance(of entry: SkillEntry) -> NameNotes.Stance? {
    guard case .words(let located) = entry.level, levels.level(words: located.value) == nil else {
      return nil
    }
    return SkillNameReading.notes(of: located.value, index: taxonomy.names, time: time)?.stance
  }

  private var levels: LevelReading { LevelReading(taxonomy) }

  private var time: TimeOfUse { TimeOfUse(phrases: taxonomy.names.phrases, asOf: facts.asOf) }

  private mutating func add(
    _ entry: SkillEntry, skill: SkillIndex, part: SkillNameReading.Part
  ) {
    var (level, origin) = level(of: entry, notes: part.notes)
    let (name, path) = (part.name, entry.name.path)
    if part.notes.stance == .learning {
      (level, origin) = (min(level, .aware), .word("learning"))
      facts.assumptions.append(.learning(skill: skill, name: part.said, path: path))
    }
    facts.statements.append(
      Statement(
        skill: skill, level: level, origin: origin,
        lastUsed: entry.lastUsed?.value ?? part.notes.lastUsed,
        name: name, path: path, inferredFrom: entry.inferredFrom?.value))
    if let from = entry.inferredFrom?.value {
      facts.assumptions.append(.inferredLevel(skill: skill, level: level, name: name, from: from))
      return
    }
    switch origin {
    case .assumed: facts.assumptions.append(.level(skill: skill, name: name, path: path))
    case .years(let years):
      facts.assumptions.append(
        .levelFromYears(skill: skill, name: name, path: path, years: years))
    case .number, .word: break
    }
  }

  private mutating func addEvidence(of entry: SkillEntry, to skill: SkillIndex) {
    for (position, evidence) in entry.evidence.enumerated() {
      add(evidence, to: skill, path: "\(entry.name.path).evidence[\(position)]")
    }
  }

  /// The stated level; else the level word; else years of use; else the model's default.
  private mutating func level(
    of entry: SkillEntry, notes: NameNotes
  ) -> (Level, Statement.Origin) {
    switch entry.level {
    case .number(let level): return (level, .number)
    case .words(let located):
      if let level = levels.level(words: located.value) { return (level, .word(located.value)) }
      if let years = time.years(in: located.value) {
        return (levels.level(years: years), .years(years))
      }
      if notes.stance == nil { noteUnknownLevel(located) }
    case nil: break
    }
    if let words = notes.words, let level = levels.level(words: words) {
      return (level, .word(words))
    }
    if let years = entry.years ?? notes.years { return (levels.level(years: years), .years(years)) }
    return (taxonomy.model.assumedLevel, .assumed)
  }

  private mutating func noteUnknownLevel(_ located: Located<String>) {
    let hint = nearest(to: located.value, among: taxonomy.names.knownLevelWords).first
    facts.diagnostics.append(
      ProfileDiagnostic(
        .error, .unknownLevelWord(located.value, nearest: hint), path: located.path,
        at: located.offset))
  }

  private mutating func add(_ evidence: Evidence, to skill: SkillIndex, path: String) {
    let kind = kind(of: evidence)
    facts.evidence.append(
      EvidenceItem(
        skill: skill, kind: kind, isReliedOn: evidence.reliedOnBy != nil,
        hasEvaluation: [EvidenceRole.evaluation.id, EvidenceRole.deployedEvaluated.id]
          .contains(kind),
        path: path, title: evidence.note ?? evidence.url ?? evidence.outcome ?? "",
        isMention: false, isLinked: evidence.url != nil))
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
