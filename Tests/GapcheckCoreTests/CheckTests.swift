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

  @Test func `every rule has a case of each kind`() {
    #expect(Set(signalCases.map(\.id)) == Set(Embedded.taxonomy.signals.map(\.id.text)))
    #expect(Set(pitfallCases.map(\.id)) == Set(Embedded.taxonomy.pitfalls.map(\.id.text)))
  }

  @Test(arguments: signalCases)
  func `a signal is met, and narrowly not`(example: CheckCase) throws {
    #expect(try signal(example.id, in: example.found) == .met)
    #expect(try signal(example.id, in: example.narrowlyNot) != .met)
  }

  @Test(arguments: [
    ("named-tools", #"{"skills":["vLLM"]}"#, SignalFinding.Status.partial),
    ("named-tools", #"{"skills":["SQL","Copilot"]}"#, .missing),
    ("deployed-artifact", #"{"skills":[],"artifacts":[{"url":"https://example.com"}]}"#, .missing),
    (
      "evaluation-method",
      #"{"skills":[],"artifacts":[{"skills":["RAG"],"evaluation":"read by hand"}]}"#, .partial
    ),
    ("evaluation-method", #"{"skills":[],"artifacts":[{"deployed":true}]}"#, .missing),
    ("prompting-opinion", #"{"skills":[],"resume":{"bullets":["Ran services"]}}"#, .missing),
    ("backend-depth-kept", #"{"skills":["SQL"]}"#, .partial),
    ("backend-depth-kept", #"{"skills":[]}"#, .missing),
  ])
  func `a signal may be met in part`(id: String, json: String, status: SignalFinding.Status) throws
  {
    #expect(try signal(id, in: json) == status)
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

/// A profile in which a rule finds something, and one that differs by little.
struct CheckCase: Sendable, CustomTestStringConvertible {
  let id: String
  let found: String
  let narrowlyNot: String

  var testDescription: String { id }

  init(_ id: String, _ found: String, not narrowlyNot: String) {
    self.id = id
    self.found = "{\"skills\":[],\(found)}"
    self.narrowlyNot = "{\"skills\":[],\(narrowlyNot)}"
  }

  init(_ id: String, skills found: String, not narrowlyNot: String) {
    self.id = id
    self.found = "{\"skills\":\(found)}"
    self.narrowlyNot = "{\"skills\":\(narrowlyNot)}"
  }
}

private let signalCases = [
  CheckCase(
    "named-tools", #""resume":{"bullets":["Built RAG over tickets with pgvector"]}"#,
    not: #""resume":{"bullets":["Leveraged RAG over tickets with pgvector"]}"#),
  CheckCase(
    "deployed-artifact",
    #""artifacts":[{"skills":["RAG"],"url":"https://example.com","deployed":true,"monitored":true}]"#,
    not: #""artifacts":[{"skills":["RAG"],"url":"https://example.com","deployed":true}]"#),
  CheckCase(
    "evaluation-method",
    #""artifacts":[{"skills":["RAG"],"evaluation":"0.81 on held-out questions"}]"#,
    not: #""artifacts":[{"skills":["RAG"],"evaluation":"good on held-out questions"}]"#),
  CheckCase(
    "prompting-opinion",
    #""resume":{"bullets":["Structured output rather than free text for invoices"]}"#,
    not: #""resume":{"bullets":["Structured output for invoices"]}"#),
  CheckCase(
    "backend-depth-kept", #""resume":{"bullets":["Served models beside PostgreSQL at 900 GB"]}"#,
    not: #""resume":{"bullets":["Served models at 900 GB"]}"#),
]

private let pitfallCases = [
  CheckCase(
    "generic-course", #""learning":[{"title":"Machine Learning Specialization"}]"#,
    not: #""learning":[{"title":"Machine Learning Specialization","kind":"book"}]"#),
  CheckCase(
    "bare-ml-title", #""applications":{"titles":["ML Engineer"]}"#,
    not: #""applications":{"titles":["ML Platform Engineer"]}"#),
  CheckCase(
    "claim-without-artifact", #""resume":{"bullets":["Built RAG over tickets"]}"#,
    not: #""resume":{"bullets":["Built RAG over tickets"]},"artifacts":[{"repository":"r"}]"#),
  CheckCase(
    "erased-backend-depth", #""yearsOfExperience":2,"resume":{"bullets":["GPT for invoices"]}"#,
    not: #""yearsOfExperience":2,"resume":{"bullets":["GPT for invoices","PostgreSQL"]}"#),
  CheckCase(
    "prompt-only", skills: #"["Prompt engineering"]"#, not: #"["Prompt engineering","vLLM"]"#),
  CheckCase(
    "ninety-day-parity", #""applications":{"titles":["Senior AI Engineer"]}"#,
    not: #""applications":{"titles":["AI Engineer"]}"#),
  CheckCase(
    "dabbling", skills: #"["vLLM","RAG","MCP","LangChain","Quantization","Evals"]"#,
    not: #"["vLLM","RAG","MCP","LangChain","Quantization"]"#),
  CheckCase(
    "automation-denial",
    #""target":"deep-databases","tasks":[{"task":"t-api-crud","share":86},{"task":"t-gen-design","share":14}]"#,
    not:
      #""target":"deep-databases","tasks":[{"task":"t-api-crud","share":85},{"task":"t-gen-design","share":15}]"#
  ),
  CheckCase(
    "desperate-framing", #""resume":{"headline":"Backend engineer, open to anything"}"#,
    not: #""resume":{"headline":"Backend engineer, open to platform work"}"#),
  CheckCase(
    "scattered-applications", #""applications":{"perWeek":21}"#,
    not: #""applications":{"perWeek":20}"#),
  CheckCase(
    "assistants-as-engineering", skills: #"["Copilot"]"#, not: #"["Copilot","SQL"]"#),
  CheckCase(
    "commodity-week",
    #""tasks":[{"task":"t-api-crud","share":80},{"task":"t-gen-design","share":20}]"#,
    not: #""tasks":[{"task":"t-api-crud","share":79},{"task":"t-gen-design","share":21}]"#),
]
