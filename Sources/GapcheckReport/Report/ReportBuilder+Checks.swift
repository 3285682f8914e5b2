import GapcheckCore

extension ReportBuilder {
  var signals: [SignalPart] {
    audit.signals.map { finding in
      let signal = finding.signal
      return SignalPart(
        signal: Reference(id: signal.id.text, name: signal.name), code: signal.code,
        status: finding.status.rawValue,
        title: finding.status == .missing ? signal.missing : signal.met,
        because: words(finding.reason), why: signal.why, remedy: signal.remedy)
    }
  }

  var pitfalls: [PitfallPart] {
    audit.pitfalls.map { finding in
      PitfallPart(
        pitfall: Reference(id: finding.pitfall.id.text, name: finding.pitfall.name),
        code: finding.pitfall.code, because: words(finding.reason), why: finding.pitfall.why,
        remedy: finding.pitfall.remedy)
    }
  }

  private func words(_ reason: CheckReason) -> String {
    switch reason {
    case .artifact(let title): "'\(title)' is deployed, monitored and can be opened"
    case .noArtifact: "no artefact of the profile is deployed with a link"
    case .notMonitored(let title): "'\(title)' is deployed without monitoring"
    case .onlyLine(let line):
      "only a résumé line says so: '\(line.visibleOnOneLine(limit: Self.lineLimit))'"
    case .evaluation(let title): "'\(title)' comes with an evaluation result"
    case .noEvaluation: "no artefact of the profile states an evaluation"
    case .evaluationWithoutNumber(let title): "the evaluation of '\(title)' states no number"
    case .line(let line): "the résumé says '\(line.visibleOnOneLine(limit: Self.lineLimit))'"
    case .noLine: "no résumé line says it"
    case .noResume: "the profile lists backend skills and no résumé lines to read"
    case .skills(let skills): "the profile lists \(list(skills))"
    case .noSkills: "the profile names nothing of the kind"
    case .titles(let titles): "applications go to \(quoted(titles))"
    case .courses(let courses): "the learning listed is \(quoted(courses))"
    case .assistantsOnly: "coding assistants are the only AI in the profile"
    case .share(let share): "\(share.points) % of the week"
    case .count(let count): "\(count) of them"
    case .phrases(let phrases): "the résumé says \(quoted(phrases))"
    }
  }

  private func list(_ skills: [SkillIndex]) -> String {
    let names = skills.prefix(Self.namedItems).map(written)
    let rest = skills.count - names.count
    return names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// The person's own word for a skill, where there is one.
  private func written(_ skill: SkillIndex) -> String {
    let name = audit.facts.statements.first { $0.skill == skill }?.name
    return name?.visibleOnOneLine(limit: Self.textLimit) ?? taxonomy[skill].name
  }

  private func quoted(_ texts: [String]) -> String {
    texts.prefix(Self.namedItems).map { "'\($0.visibleOnOneLine(limit: Self.textLimit))'" }.joined(
      separator: ", ")
  }

  /// A reason is one sentence: so many names, and so many characters of the person's own words.
  private static let namedItems = 4
  private static let lineLimit = 120
  private static let textLimit = 60

  // MARK: Market notes

  /// The claims that bear on this person's question: of each topic the best checked.
  var claims: [ClaimPart] {
    let topics = ["exposure", "hiring", "durability"]
    let isPivot = audit.verdict.route != .deepen
    var chosen: [Claim] = []
    for topic in isPivot ? topics + ["pay"] : topics {
      let ofTopic = Self.grades.flatMap { grade in
        taxonomy.claims.filter { $0.grade == grade && $0.topics.contains(topic) }
      }
      let new = ofTopic.filter { claim in !chosen.contains { $0.id == claim.id } }
      chosen += new.prefix(taxonomy.model.claimsPerTopic)
    }
    return chosen.map(claim)
  }

  /// Grades from the best checked down.
  private static let grades: [Claim.Grade] = [.checked, .estimate, .statement, .unverified]

  private func claim(_ element: Claim) -> ClaimPart {
    ClaimPart(
      id: element.id.text, text: element.text, population: element.population,
      source: title(ofSource: element.source),
      short: document(element.source)?.short ?? element.source,
      date: element.date, grade: element.grade.rawValue,
      check: element.check)
  }

  var contradictions: [ContradictionPart] { audit.contradictions.map(contradiction) }

  private func contradiction(_ contradiction: Contradiction) -> ContradictionPart {
    ContradictionPart(
      id: contradiction.id.text, name: contradiction.name,
      sides: contradiction.sides.map { side in
        let document = document(side.source)
        return ContradictionPart.Side(
          source: title(ofSource: side.source), short: document?.short ?? side.source,
          date: document?.date ?? "", grade: document?.grade ?? "", says: side.says)
      }, shown: contradiction.shown, decides: contradiction.decides)
  }

  private func document(_ id: String) -> SourceDocument? {
    taxonomy.sourceDocuments.first { $0.id == id }
  }

  private func title(ofSource id: String) -> String { document(id)?.title ?? id }

  /// The documents, in the taxonomy's order.
  var sources: [SourcePart] {
    taxonomy.sourceDocuments.map { document in
      SourcePart(
        id: document.id, short: document.short, title: document.title, date: document.date,
        grade: document.grade)
    }
  }

  /// What went out of date since the sources were written, with what replaced it.
  var staleItems: [StalePart] {
    audit.staleItems.map { item in
      StalePart(
        id: item.id.text, name: item.name, was: item.was, now: item.now, action: item.action)
    }
  }
}
