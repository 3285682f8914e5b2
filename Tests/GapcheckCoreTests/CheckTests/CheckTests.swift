import Testing

@testable import GapcheckCore

@Suite struct Checks {
  @Test func `rules in the code and entries in the data are the same`() {
    #expect(
      Set(CheckSubject.signalChecks.map { $0.id }) == Set(Embedded.taxonomy.signals.map(\.id.text)))
    #expect(
      Set(CheckSubject.pitfallChecks.map { $0.id })
        == Set(Embedded.taxonomy.pitfalls.map(\.id.text)))
    #expect(CheckSubject.signalChecks.count == Embedded.taxonomy.signals.count)
    #expect(CheckSubject.pitfallChecks.count == Embedded.taxonomy.pitfalls.count)
  }

  @Test func `every rule has a profile in which it holds and one in which it narrowly does not`() {
    #expect(Set(signalCases.map(\.id)) == Set(CheckSubject.signalChecks.map { $0.id }))
    #expect(Set(pitfallCases.map(\.id)) == Set(CheckSubject.pitfallChecks.map { $0.id }))
  }

  @Test(arguments: signalCases + pitfallCases)
  func `the two profiles of a pair differ by little`(example: CheckCase) {
    let found = Array(example.found.utf8)
    let other = Array(example.narrowlyNot.utf8)
    let start = zip(found, other).prefix { $0 == $1 }.count
    let end = zip(found.dropFirst(start).reversed(), other.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    #expect(max(found.count, other.count) - start - end <= 45, "\(example.id)")
  }

  @Test(arguments: signalCases)
  func `a signal is met, and narrowly not`(example: CheckCase) throws {
    #expect(try signal(example.id, in: example.found) == .met)
    #expect(try signal(example.id, in: example.narrowlyNot) != .met)
  }

  @Test(arguments: partialSignals)
  func `a signal may be met in part`(example: PartialSignal) throws {
    #expect(try signal(example.id, in: example.json) == example.status)
  }

  @Test(arguments: pitfallCases)
  func `a pitfall is walked into, and narrowly not`(example: CheckCase) throws {
    #expect(try pitfalls(in: example.found).contains(example.id))
    #expect(try !pitfalls(in: example.narrowlyNot).contains(example.id))
  }

  @Test func `someone with backend work and nothing else walks into none`() {
    let backend = ReferenceProfile.backend.filter { $0 != .halfWay }
    for profile in backend { #expect(profile.audit.pitfalls.isEmpty, "\(profile)") }
    #expect(ReferenceProfile.nothing.audit.pitfalls.isEmpty)
  }

  @Test(arguments: innocentLines)
  func `a line that only sounds like a pitfall is none`(example: InnocentLine) throws {
    let found = try pitfalls(
      in: #"{"yearsOfExperience":6,"skills":["SQL"],"resume":{"bullets":["\#(example.line)"]}}"#)
    #expect(!found.contains(example.pitfall), "\(example.line)")
  }

  @Test(arguments: [
    (#""Ran PostgreSQL","Kafka at 900 GB a day","Redis""#, "Kafka at 900 GB a day"),
    (
      #""Ran PostgreSQL","Four teams on Kafka, 3 of them new""#,
      "Four teams on Kafka, 3 of them new"
    ),
    (#""Ran PostgreSQL","Redis""#, "Ran PostgreSQL"),
  ])
  func `backend depth is shown by its strongest line`(bullets: String, line: String) throws {
    let subject = try subject(#"{"skills":[],"resume":{"bullets":[\#(bullets)]}}"#)
    let found = subject.signals().first { $0.signal.id.text == BackendDepthKept.id }
    #expect(found?.reason == .line(line))
  }

  private func signal(_ id: String, in json: String) throws -> SignalFinding.Status? {
    try subject(json).signals().first { $0.signal.id.text == id }?.status
  }

  private func pitfalls(in json: String) throws -> [String] {
    try subject(json).pitfalls().map(\.pitfall.id.text)
  }

  private func subject(_ json: String) throws -> CheckSubject {
    let facts = try Facts(json: json)
    return CheckSubject(
      facts: facts, assessment: SkillAssessment(facts, taxonomy: Embedded.taxonomy),
      exposure: Exposure(facts, taxonomy: Embedded.taxonomy), taxonomy: Embedded.taxonomy)
  }
}
