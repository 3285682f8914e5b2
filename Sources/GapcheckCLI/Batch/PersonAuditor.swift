import GapcheckCore
import GapcheckIntake
import GapcheckReport

/// Audits one person of a cohort: what is wrong with a profile is part of the answer.
struct PersonAuditor: Sendable {
  let auditor: Auditor
  let asOf: CalendarDate
  /// Whether names are left out, of everything that is made.
  let isAnonymous: Bool
  /// Whether whole reports are asked for.
  let isWhole: Bool
  /// Whether a summary is, which tells what people are to study first.
  let isSummarized: Bool

  /// What an audit of a person came to.
  struct Finding {
    let entry: CohortEntry
    /// The whole of it, where that was asked for.
    var audit: Audit?
    /// What the person's plan takes up first, where that was asked for.
    var nextSteps: [CohortMember.Step] = []
    /// Everything that keeps the profile from being used.
    var failures: [CohortEntry.Failure] = []
  }

  /// Reads plain profiles without the detour that whole reports need.
  private var reader: HoldingsReader

  init(
    auditor: Auditor, asOf: CalendarDate, isAnonymous: Bool, isWhole: Bool, isSummarized: Bool
  ) {
    self.auditor = auditor
    self.asOf = asOf
    self.isAnonymous = isAnonymous
    self.isWhole = isWhole
    self.isSummarized = isSummarized
    reader = HoldingsReader(auditor.taxonomy, asOf: asOf)
  }

  /// Audits the person at a place of the records.
  mutating func finding(onPersonAt position: Int, of people: CohortSource.People) -> Finding {
    let record = people.records[position]
    if !isWhole, !isSummarized, case .profile(let bytes) = record.content,
      var person = reader.read(bytes)
    {
      if isAnonymous { person.name = nil }
      let outcome = CohortEntry.Outcome.audited(auditor.brief(of: person))
      return Finding(entry: entry(outcome, onPersonAt: position, of: people))
    }
    return wholeFinding(onPersonAt: position, of: people)
  }

  private func entry(
    _ outcome: CohortEntry.Outcome, onPersonAt position: Int, of people: CohortSource.People
  ) -> CohortEntry {
    // The name of a file in a folder is often that of a person.
    let source = isAnonymous ? people.folder : nil
    return CohortEntry(
      index: people.first + position - people.records.startIndex,
      source: source ?? "\(people.input):\(people.records[position].line)", outcome: outcome)
  }

  /// The same for what is not plain, or wrong: only here is told what and where.
  private func wholeFinding(
    onPersonAt position: Int, of people: CohortSource.People
  ) -> Finding {
    let record = people.records[position]
    var reading = RecordReading(record, people.columns)
    if isAnonymous { reading.forgetName() }
    func entry(_ outcome: CohortEntry.Outcome) -> CohortEntry {
      self.entry(outcome, onPersonAt: position, of: people)
    }
    var facts: Facts?
    if reading.failures.isEmpty {
      let read = Facts(
        reading.profile, taxonomy: auditor.taxonomy, asOf: asOf, hasSuggestions: isWhole)
      reading.add(read.diagnostics)
      facts = read
    }
    guard let facts, reading.failures.isEmpty else {
      let failures = reading.failures
      return Finding(entry: entry(.failed(failures[0])), failures: failures)
    }
    guard isWhole else {
      guard isSummarized else { return Finding(entry: entry(.audited(auditor.brief(of: facts)))) }
      let (brief, steps) = auditor.briefAndNextSteps(of: facts)
      return Finding(entry: entry(.audited(brief)), nextSteps: steps)
    }
    let audit = auditor.audit(facts)
    return Finding(
      entry: entry(.audited(audit.brief)), audit: audit,
      nextSteps: isSummarized ? auditor.nextSteps(of: audit) : [])
  }
}
