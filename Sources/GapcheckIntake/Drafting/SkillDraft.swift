import GapcheckCore

/// What a source says of one name, brought into one line of an inventory.
struct SkillDraft {
  /// In the order of the source; never empty.
  private(set) var findings: [Finding]

  init(_ first: Finding) {
    findings = [first]
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// The name as a list of skills writes it, else as it is written first.
  var name: String { (findings.first { $0.manner == .listed } ?? findings[0]).name }
  var skill: SkillIndex? { findings[0].skill }

  /// Whether any place says that the skill is held.
  var isHeld: Bool { findings.contains { $0.stance == .held } }
}

/// Makes lines of a skill inventory from what was found.
struct SkillDrafter {
  let background: Background
  let taxonomy: Taxonomy
  let asOf: CalendarDate

  /// The lines of evidence kept for one skill; more prove nothing more.
  private static let mostEvidence = 3

  func entry(_ draft: SkillDraft, at position: Int) -> SkillEntry {
    let path = "skills[\(position)]"
    var entry = SkillEntry(name: Located(draft.name, at: 0, path: path))
    guard draft.isHeld else { return notHeld(draft, entry) }
    let held = draft.findings.filter { $0.stance == .held }
    entry.evidence = evidence(held, path: path)
    let work = workTime(held)
    let said = held.compactMap(\.years).max()
    let span = workTime(held.filter { !$0.passage.namesYear })
    let isYoung = draft.skill.map { taxonomy[$0].side == .ai } ?? false
    entry.years = said ?? (span.months > 0 && !isYoung ? span.years : nil)
    entry.lastUsed = work.span.map { Located($0.upperBound, at: 0, path: "\(path).lastUsed") }
    guard let reading = reading(held, work: work, said: said) else { return entry }
    entry.level = .number(reading.level)
    entry.inferredFrom = Located(reading.words, at: 0, path: "\(path).inferred")
    return entry
  }

  /// What is learned, wanted or denied stands in the inventory too, so that the person can see it.
  private func notHeld(_ draft: SkillDraft, _ entry: SkillEntry) -> SkillEntry {
    var entry = entry
    let finding = draft.findings.first { $0.stance == .learning } ?? draft.findings[0]
    entry.level = .number(finding.stance == .learning ? .aware : .none)
    entry.inferredFrom = Located(
      finding.quotation, at: 0, path: "\(entry.name.path).inferred")
    return entry
  }

  // MARK: Levels

  /// The level and the words it is read from: the person's own word, else years that they give, else
  /// that the skill was used; `nil` where a list names it and nothing more is said.
  private func reading(
    _ held: [Finding], work: WorkTime, said: Int?
  ) -> (level: Level, words: String)? {
    if let stated = held.filter({ $0.level != nil }).max(by: { $0.ownLevel < $1.ownLevel }),
      let level = stated.level
    {
      return (level.level, "'\(level.words)' at \(stated.passage.place)")
    }
    if let said, let finding = held.first(where: { $0.years == said }) {
      return (LevelReading(taxonomy).level(years: said), finding.quotation)
    }
    guard let use = held.first(where: { $0.manner == .mentioned }) else { return nil }
    // Use shows that the person works with it; how well, only they can say.
    return (taxonomy.model.assumedLevel, use.quotation + duration(of: work))
  }

  private func duration(of work: WorkTime) -> String {
    guard work.months > 0, let span = work.span else { return "" }
    return "; work that names it, \(span.lowerBound) to \(span.upperBound)"
  }

  /// The time of the jobs and projects whose text names the skill.
  private func workTime(_ held: [Finding]) -> WorkTime {
    var periods: [Period] = []
    for subject in Set(held.map(\.passage.subject)) {
      switch subject {
      case .job(let job): periods.append(background.jobs[job].period)
      case .project(let project): periods.append(background.projects[project].period)
      case .skills, .study, .summary, .wish, .note: break
      }
    }
    return WorkTime(periods, asOf: asOf)
  }

  // MARK: Evidence

  /// Lines about work that name the skill, those with a measured result first.
  private func evidence(_ held: [Finding], path: String) -> [Evidence] {
    let measures = MeasureFinder(taxonomy)
    var lines: [(line: String, isMeasured: Bool)] = []
    for finding in held where finding.manner == .mentioned && finding.isWork {
      let line = finding.passage.text.shortened(to: 300)
      guard !lines.contains(where: { $0.line == line }), !finding.isNameAlone else { continue }
      lines.append((line, measures.isMeasured(line)))
    }
    let ranked = lines.filter(\.isMeasured) + lines.filter { !$0.isMeasured }
    return ranked.prefix(Self.mostEvidence).enumerated().map { position, line in
      var evidence = Evidence()
      evidence.kind = Located("work", at: 0, path: "\(path).evidence[\(position)].kind")
      if line.isMeasured { evidence.outcome = line.line } else { evidence.note = line.line }
      return evidence
    }
  }
}

extension Finding {
  fileprivate var ownLevel: Level { level?.level ?? .none }

  fileprivate var isWork: Bool {
    if case .job = passage.subject { true } else { false }
  }

  /// Whether the passage is one of a job's tools and says nothing of what was done with it.
  fileprivate var isNameAlone: Bool {
    passage.text.utf8.count <= name.utf8.count * 2 + 20
      && NormalizedName(passage.text) == NormalizedName(name)
  }
}
