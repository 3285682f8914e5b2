import GapcheckCore
import Testing

/// Cases in which something said of a person was once untrue.
@Suite struct `Cases found by reading reports` {
  private func outcome(_ json: String, _ track: String) throws -> TrackOutcome {
    let audit = Embedded.auditor.audit(try Facts(json: json))
    return audit.outcomes[Embedded.trackPosition(track)]
  }

  @Test func `a member of a group that costs more is not chosen because it was mentioned`() throws {
    let skills = #""Kubernetes: advanced","Docker: advanced","Python: advanced""#
    let plain = try outcome(#"{"skills":[\#(skills)],"hoursPerWeek":16}"#, "ai-infra-engineer")
    let more = try outcome(
      #"{"skills":[\#(skills),{"skill":"tensorrt-llm","level":1}],"hoursPerWeek":16}"#,
      "ai-infra-engineer")
    #expect(more.projected >= plain.projected)
    #expect(more.hoursToReady <= plain.hoursToReady)
  }

  @Test(arguments: [
    (#"["RAG","evals"]"#, false), (#"["agents","RAG"]"#, true), ("[]", false),
    (#"["PostgreSQL"]"#, false),
  ])
  func `an artifact opens the agent gate only where it shows an agent`(
    skills: String, isMet: Bool
  ) throws {
    let artifact =
      #"{"title":"x","url":"https://example.com","deployed":true,"evaluation":"120 questions","skills":\#(skills)}"#
    let json = #"{"skills":["Python"],"artifacts":[\#(artifact)]}"#
    #expect(try outcome(json, "agent-engineer").frame.isGateMet == isMet)
  }

  @Test func `a course claims nothing`() throws {
    let json = #"{"skills":["Go"],"learning":[{"title":"x","skills":["vLLM"]}]}"#
    let facts = try Facts(json: json)
    let state = SkillAssessment(facts, taxonomy: Embedded.taxonomy)[
      Embedded.skill("vllm-serving").index]
    #expect(state.claimed == .none)
  }

  @Test func `a task shows its skills by its share of the whole week`() throws {
    let json = #"""
      {"skills":[],"tasks":[{"task":"write Terraform","share":3},{"task":"herding cats","share":97}]}
      """#
    let facts = try Facts(json: json)
    let states = SkillAssessment(facts, taxonomy: Embedded.taxonomy)
    #expect(states[Embedded.skill("infrastructure-as-code").index].proven == .none)
    #expect(facts.recognizedWeek == Readiness(hundredths: 300))
  }

  @Test func `years alone are too little for a verdict`() throws {
    let audit = Embedded.auditor.audit(try Facts(json: #"{"skills":[],"yearsOfExperience":9}"#))
    #expect(audit.verdict.status == .insufficientInformation)
    #expect(audit.plan == nil)
  }

  @Test func `what a question promises is what the answer gives`() throws {
    let json = #"{"skills":["Python: advanced","Docker","Kubernetes: advanced"],"hoursPerWeek":20}"#
    let before = Embedded.auditor.audit(try Facts(json: json))
    let question = try #require(before.questions.first)
    let name = Embedded.taxonomy[question.skill].id.text
    let answered = json.replacing(
      #""skills":["#, with: #""skills":[{"skill":"\#(name)","level":\#(question.level)},"#)
    let after = try outcome(answered, question.track.id.text)
    #expect(after.score.readiness.credited == question.to)
  }

  @Test(arguments: [
    (2000, 6000, 48_000, 1834), (4000, 48_000, 48_000, 2000), (4000, 0, 24_000, 4000),
  ])
  func `a level halves once in each half-life`(
    level: Int, elapsed: Int, period: Int, left: Int
  ) {
    #expect(Recency.halved(level, by: elapsed, per: period) == left)
  }

  @Test func `one more level in an alternative does not add an hour`() throws {
    func hours(_ level: Int) throws -> Effort {
      let skill = #"{"skill":"sglang-serving","level":\#(level),"evidence":[{"kind":"work"}]}"#
      return try outcome(#"{"skills":[\#(skill)]}"#, "ai-infra-engineer").hoursToReady
    }
    for level in 0..<4 { #expect(try hours(level + 1) <= hours(level)) }
  }

  @Test func `nobody is said to have asked for what replaced an unreachable track`() throws {
    let json = #"{"skills":["Python: advanced","SQL"],"target":"ml-research-engineer"}"#
    let verdict = Embedded.auditor.audit(try Facts(json: json)).verdict
    #expect(verdict.outOfReach == Embedded.trackPosition("ml-research-engineer"))
    #expect(!verdict.isChosen && verdict.track != verdict.outOfReach)
  }
}
