import Testing

@testable import GapcheckCore

@Suite struct `A line of a résumé` {
  private let subject: CheckSubject

  init() throws {
    let facts = try Facts(json: #"{"skills":[]}"#)
    subject = CheckSubject(
      facts: facts, assessment: SkillAssessment(facts, taxonomy: Embedded.taxonomy),
      exposure: nil, taxonomy: Embedded.taxonomy)
  }

  @Test(arguments: [
    "Cut p99 from 900 ms", "40 clusters", "saved $2M", "up by 3.5x", "150-question set", "~80 %",
    "recall@5=0.81", "(12 teams)", "1,200 requests", "2000 users", "2,030 users", "24/7",
    "10:1 ratio", "from 2019 to 2021: 14 services",
  ])
  func `states a figure`(line: String) {
    let states = subject.statesFigure(line)
    #expect(states)
  }

  @Test(arguments: [
    "", "k8s, S3 and p99", "recall@5", "GPT-4", "GPT 4", "Claude 3.5", "Python 3", "since 2019",
    "2019-2021", "2019–21", "in 2024.", "(2024)", "HTTP/2", "issue #12", "top 5", "v2.1", "F1",
  ])
  func `states none by its names, versions and years`(line: String) {
    let states = subject.statesFigure(line)
    #expect(!states)
  }

  @Test(arguments: [
    ("Four payment providers", true), ("Halved the build time", true), ("Payment providers", false),
  ])
  func `may state a number as a word`(line: String, states: Bool) {
    let found = subject.statesNumber(line)
    #expect(found == states)
  }

  @Test(arguments: [
    ("see https://example.com/a", true), ("(http://example.com)", true), ("www.example.com", true),
    ("code: github.com/example/rag", true), ("https://", false), ("Node.js/Express", false),
    ("ASP.NET", false), ("CI/CD", false), ("GitHub", false), ("", false),
  ])
  func `has a link only by an address`(line: String, hasLink: Bool) {
    #expect(line.hasLink == hasLink)
  }

  @Test(arguments: [
    "AI engineer", "Built an LLM gateway", "No downtime, LLM gateway", "Not only AI",
    "Deep learning LLM service", "No AI before, then an LLM gateway", "Without a team: ML serving",
    "No tests. Shipped AI", "no outage (AI gateway)",
  ])
  func `claims AI where it says so`(line: String) {
    let claims = subject.claimsAI(line)
    #expect(claims)
  }

  @Test(arguments: [
    "No AI", "no experience with AI or ML", "Never used an LLM", "without LLMs, RAG", "non-AI work",
    "Interested in AI", "Want to use AI", "Learning machine learning", "AI-assisted coding",
    "ChatGPT for documentation", "Aims at air traffic", "Prompt replies", "",
  ])
  func `claims none where it takes it back`(line: String) {
    let claims = subject.claimsAI(line)
    #expect(!claims)
  }

  @Test(arguments: [
    ("Built RAG over Redis", "Built | over Redis"), ("AI-powered RAG, v2", "|-powered |, v2"),
    ("ragged AI", "ragged |"), ("", ""), ("A b c d", "A |"),
  ])
  func `keeps its form where words are cut out`(line: String, kept: String) {
    let words = ["rag", "ai", "b", "b c d"].map(NormalizedName.init)
    #expect(line.cutting(words) == kept)
  }
}
