import GapcheckCore
import GapcheckIntake
import GapcheckReport

/// Audits one person of a cohort: what is wrong with a profile is part of the answer.
struct PersonAuditor: Sendable {
  let auditor: Auditor
  let asOf: CalendarDate
  /// Whether names are left out, of everything that is made.
  let isAnonymous: Bool

  /// What an audit of a person came to.
  struct Finding {
    let entry: CohortEntry
    /// The whole of it, where that was asked for.
    var audit: Audit?
    /// Everything that keeps the profile from being used.
    var failures: [CohortEntry.Failure] = []
  }

  /// Audits the person at a place of the records.
  func finding(
    onPersonAt position: Int, of people: CohortSource.People, isWhole: Bool
  ) -> Finding {
    let record = people.records[position]
    var reading = RecordReading(record, people.columns)
    if isAnonymous { reading.forgetName() }
    // The name of a file in a folder is often that of a person.
    let source = isAnonymous ? people.folder : nil
    func entry(_ outcome: CohortEntry.Outcome) -> CohortEntry {
      CohortEntry(
        index: people.first + position - people.records.startIndex,
        source: source ?? "\(people.input):\(record.line)", outcome: outcome)
    }
    var facts: Facts?
    if reading.failures.isEmpty {
      let read = Facts(reading.profile, taxonomy: auditor.taxonomy, asOf: asOf)
      reading.add(read.diagnostics)
      facts = read
    }
    guard let facts, reading.failures.isEmpty else {
      let failures = reading.failures
      return Finding(entry: entry(.failed(failures[0])), failures: failures)
    }
    guard isWhole else { return Finding(entry: entry(.audited(auditor.brief(of: facts)))) }
    let audit = auditor.audit(facts)
    return Finding(entry: entry(.audited(audit.brief)), audit: audit)
  }
}
