import GapcheckCore
import Testing

@Suite struct `Skill assessment` {
  // MARK: Rule 1, what is claimed

  @Test(arguments: [
    (#""level": 3"#, 3000), (#""level": 2.25"#, 2250), (#""level": "advanced""#, 3000),
    (#""level": "Beginner""#, 1000), (#""level": "expert""#, 4000), (#""level": "2""#, 2000),
    (#""level": "5 years""#, 3000), (#""years": 0.25"#, 1000), (#""years": 0.5"#, 2000),
    (#""years": 1.9"#, 2000), (#""years": 2"#, 3000), (#""years": 30"#, 3000),
    (#""level": 1, "years": 10"#, 1000), (#""level": 0, "years": 10"#, 0),
    (#""level": "beginner", "years": 10"#, 1000), (#""x-none": 1"#, 2000),
  ])
  func `the level counts, else the word, else the years, else the default`(
    given: String, claimed: Int
  ) throws {
    let state = try SkillAssessment(json: #"{"skills":[{"skill":"caching",\#(given)}]}"#)["caching"]
    #expect(state.claimed == Level(thousandths: claimed))
  }

  @Test func `a default is marked as assumed, years as read from years`() throws {
    let facts = try Facts(json: #"{"skills":["caching",{"skill":"SQL","years":3}]}"#)
    let (caching, sql) = (
      Embedded.skill("caching").index, Embedded.skill("relational-databases").index
    )
    #expect(facts.assumptions.contains(.level(skill: caching, name: "caching", path: "skills[0]")))
    #expect(
      facts.assumptions.contains(
        .levelFromYears(skill: sql, name: "SQL", path: "skills[1].skill", years: 3000)))
  }

  @Test func `a word that means no level is an error with the nearest`() throws {
    let facts = try Facts(json: #"{"skills":[{"skill":"SQL","level":"advancd"}]}"#)
    #expect(facts.diagnostics.map(\.problem) == [.unknownLevelWord("advancd", nearest: "advanced")])
    #expect(facts.diagnostics.map(\.path) == ["skills[0].level"])
  }

  @Test func `of several statements the highest counts, and it is noted`() throws {
    let json = #"{"skills":[{"skill":"SQL","level":1},{"skill":"MySQL","level":3}]}"#
    #expect(try SkillAssessment(json: json)["relational-databases"].claimed == Level(whole: 3))
    let skill = Embedded.skill("relational-databases").index
    let noted = try Facts(json: json).assumptions
    #expect(noted.contains(.statedTwice(skill: skill, names: ["MySQL", "SQL"])))
  }

  // MARK: Rule 2, recency

  @Test(arguments: [
    ("serverless", "2025-11", 4000), ("serverless", "2023-11", 2000),
    ("serverless", "2021-11", 1000), ("serverless", "2027", 4000),
    ("authn-authz", "2025-11", 4000), ("authn-authz", "2021-11", 2000),
    ("authn-authz", "2017-11", 1000),
    ("api-design", "2025-11", 4000), ("api-design", "2015-11", 2000),
    ("api-design", "2005-11", 1000),
    ("api-design", "2026-12", 4000), ("serverless", "1900", 0),
  ])
  func `what lies idle halves once per half-life after a year of grace`(
    skill: String, lastUsed: String, left: Int
  ) throws {
    let json = #"{"skills":[{"skill":"\#(skill)","level":4,"lastUsed":"\#(lastUsed)"}]}"#
    let claimed = try SkillAssessment(json: json)[skill].claimed.thousandths
    #expect(claimed == left)
  }

  @Test(arguments: [
    ("serverless", "2025-10", 3886), ("serverless", "2024-11", 2828),
    ("serverless", "2022-11", 1414),
    ("authn-authz", "2024-11", 3363), ("api-design", "2020-11", 2828),
    ("api-design", "2025-10", 3976),
  ])
  func `what lies idle fades between the half-lives too`(
    skill: String, lastUsed: String, left: Int
  ) throws {
    let json = #"{"skills":[{"skill":"\#(skill)","level":4,"lastUsed":"\#(lastUsed)"}]}"#
    let claimed = try SkillAssessment(json: json)[skill].claimed.thousandths
    #expect(abs(claimed - left) <= 1)
  }

  // MARK: Rule 3, what is proven

  @Test(arguments: [
    ("deployed-evaluated", [3, 3, 3]), ("work-ownership", [3, 2, 3]), ("evaluation", [2, 2, 2]),
    ("merged-contribution", [3, 3, 2]), ("deployed", [2, 2, 1]), ("repository", [2, 2, 1]),
    ("writeup", [2, 2, 3]), ("demo", [1, 1, 1]), ("work", [2, 0, 2]), ("certificate", [1, 1, 1]),
    ("course", [1, 1, 1]), ("claim", [1, 0, 1]), ("assistant", [1, 0, 1]),
    ("no such kind", [1, 0, 1]),
  ])
  func `each kind of evidence proves so much on each side`(kind: String, proven: [Int]) throws {
    for (skill, level) in zip(["caching", "vllm-serving", "tradeoff-articulation"], proven) {
      let json = #"{"skills":[{"skill":"\#(skill)","level":4,"evidence":[{"kind":"\#(kind)"}]}]}"#
      #expect(try SkillAssessment(json: json)[skill].proven == Level(whole: level), "\(skill)")
    }
  }

  @Test func `proof never exceeds the claim`() throws {
    let json = #"{"skills":[{"skill":"caching","level":1.5,"evidence":[{"kind":"production"}]}]}"#
    #expect(try SkillAssessment(json: json)["caching"].proven == Level(thousandths: 1500))
  }

  @Test func `an implied skill needs its own evaluation`() throws {
    let assessment = try SkillAssessment(
      json: #"""
        {"skills":[{"skill":"MCP","level":4,
          "evidence":[{"kind":"merged-contribution","reliedOnBy":"many"},
                      {"kind":"deployed-evaluated","reliedOnBy":"many"}]}]}
        """#)
    #expect(assessment["mcp"].proven >= Level(whole: 3))
    #expect(assessment["tool-design"].claimed >= Level(whole: 2))
    #expect(assessment["tool-design"].proven == Level(whole: 1))
  }

  @Test func `evaluation work itself is proven by its results`() throws {
    let json =
      #"{"skills":[{"skill":"eval-harness","level":4,"evidence":[{"kind":"evaluation"}]}]}"#
    #expect(try SkillAssessment(json: json)["eval-harness"].proven == Level(whole: 3))
  }

  @Test(arguments: [
    ("merged-contribution", 1), ("repository", 1), ("work-ownership", 1), ("writeup", 1),
    ("evaluation", 2), ("deployed-evaluated", 3),
  ])
  func `prompting, retrieval, agents and fine-tuning stay at 1 without an evaluation`(
    kind: String, proven: Int
  ) throws {
    for skill in [
      "prompt-engineering", "rag-pipelines", "agent-patterns", "fine-tuning-lora", "quantization",
    ] {
      let json = #"{"skills":[{"skill":"\#(skill)","level":4,"evidence":[{"kind":"\#(kind)"}]}]}"#
      #expect(try SkillAssessment(json: json)[skill].proven == Level(whole: proven), "\(skill)")
    }
  }

  @Test(arguments: [
    (["work-ownership"], "reliedOnBy", 3),
    (["work-ownership", "merged-contribution"], "reliedOnBy", 4),
    (["work-ownership", "merged-contribution"], "note", 3), (["work", "work"], "reliedOnBy", 2),
    (["work-ownership", "work"], "reliedOnBy", 3),
  ])
  func `level 4 takes two strong items and people who rely on the work`(
    kinds: [String], key: String, proven: Int
  ) throws {
    let evidence = kinds.map { #"{"kind":"\#($0)","\#(key)":"ten teams"}"# }.joined(separator: ",")
    let json = #"{"skills":[{"skill":"caching","level":4,"evidence":[\#(evidence)]}]}"#
    #expect(try SkillAssessment(json: json)["caching"].proven == Level(whole: proven))
  }

  @Test func `work with a measured outcome counts as ownership`() throws {
    let json =
      #"{"skills":[{"skill":"caching","level":4,"evidence":[{"kind":"work","outcome":"p99 halved"}]}]}"#
    #expect(try SkillAssessment(json: json)["caching"].proven == Level(whole: 3))
  }

  @Test(arguments: [
    (#""deployed":true,"monitored":true,"evaluation":"0.8""#, 3),
    (#""deployed":true,"evaluation":"0.8""#, 2),
    (#""deployed":true,"monitored":true"#, 2), (#""deployed":true"#, 2), (#""repository":"r""#, 2),
    (#""demo":"https://example.com/d""#, 1), (#""title":"said only""#, 0),
  ])
  func `an artifact shows its skills by what it is`(given: String, proven: Int) throws {
    let json = """
      {"skills":[{"skill":"vllm-serving","level":4}],"artifacts":[{"skills":["vllm-serving"],\(given)}]}
      """
    #expect(try SkillAssessment(json: json)["vllm-serving"].proven == Level(whole: proven))
  }

  @Test(arguments: [("merged", 3), ("in-review", 1), ("opened", 1)])
  func `a contribution counts in full once merged`(status: String, proven: Int) throws {
    let json = """
      {"skills":[{"skill":"vllm-serving","level":4}],
       "contributions":[{"repository":"r","status":"\(status)","skills":["vllm-serving"]}]}
      """
    #expect(try SkillAssessment(json: json)["vllm-serving"].proven == Level(whole: proven))
  }

  @Test func `coding assistants evidence work with coding agents alone`() throws {
    let assessment = try SkillAssessment(
      json: """
        {"skills":[{"skill":"Copilot","level":4,"evidence":[{"kind":"assistant"}]},
          {"skill":"vLLM","level":4,"evidence":[{"kind":"assistant"},{"kind":"work"}]}]}
        """)
    #expect(assessment["coding-agent-workflow"].proven == Level(whole: 2))
    #expect(assessment["vllm-serving"].proven == .none)
    for skill in Embedded.taxonomy.skills
    where skill.side == .ai
      && !["coding-agent-workflow", "vllm-serving", "llm-fundamentals"].contains(skill.id.text)
    {
      #expect(assessment[skill.index].claimed == .none, "\(skill.id)")
    }
  }

  // MARK: Rule 4, experience

  @Test(arguments: [
    ("1.9", 0, 0, 0), ("2", 1, 1, 1), ("3.9", 1, 1, 1), ("4", 2, 1, 2), ("30", 2, 1, 2),
  ])
  func `years of backend work are claimed for the transfer families`(
    years: String, design: Int, cost: Int, languages: Int
  ) throws {
    let assessment = try SkillAssessment(json: #"{"yearsOfExperience":\#(years),"skills":[]}"#)
    #expect(assessment["api-design"].claimed == Level(whole: design))
    #expect(assessment["cloud-cost-engineering"].claimed == Level(whole: cost))
    #expect(assessment["general-purpose-languages"].claimed == Level(whole: languages))
    #expect(assessment.states.allSatisfy { $0.proven == .none })
  }

  @Test func `what the person states replaces what the years stand for`() throws {
    let json = #"{"yearsOfExperience":10,"skills":[{"skill":"API design","level":1}]}"#
    let assessment = try SkillAssessment(json: json)
    #expect(assessment["api-design"].claimed == Level(whole: 1))
    #expect(assessment["observability"].claimed == Level(whole: 2))
  }

  // MARK: Rule 5, inference

  @Test func `a skill implies others, claimed and proven alike`() throws {
    let json =
      #"{"skills":[{"skill":"kubernetes-operations","level":3,"evidence":[{"kind":"work"}]}]}"#
    let assessment = try SkillAssessment(json: json)
    #expect(assessment["docker-containers"].claimed == Level(whole: 2))
    #expect(assessment["docker-containers"].proven == Level(whole: 1))
    #expect(assessment["linux-systems"].claimed == Level(whole: 1))
    #expect(assessment["linux-systems"].proven == .none)
  }

  @Test(arguments: [(1, 1000), (3, 3000)])
  func `inference neither lowers nor raises what the person states`(stated: Int, claimed: Int)
    throws
  {
    let json = #"{"skills":[{"skill":"K8s","level":3},{"skill":"Docker","level":\#(stated)}]}"#
    #expect(try SkillAssessment(json: json)["docker-containers"].claimed.thousandths == claimed)
  }

  @Test func `implications run on through several skills`() throws {
    let json = #"{"skills":[{"skill":"sql-query-tuning","level":4}]}"#
    let assessment = try SkillAssessment(json: json)
    #expect(assessment["relational-databases"].claimed == Level(whole: 4))
    #expect(assessment["database-selection"].claimed == Level(whole: 2))
  }

  @Test(arguments: [
    (10, "", 2, 2), (9, "", 0, 0), (10, #","outcome":"p99 halved""#, 3, 3),
    (9, #","outcome":"x""#, 0, 0),
    (100, "", 2, 2),
  ])
  func `a tenth of the week shows the skills of a task`(
    share: Int, outcome: String, claimed: Int, proven: Int
  ) throws {
    let assessment = try SkillAssessment(
      json: """
        {"skills":[],"tasks":[{"task":"t-dba-query-plans","share":\(share)\(outcome)},
          {"task":"t-gen-admin","share":\(100 - share)}]}
        """)
    #expect(assessment["sql-query-tuning"].claimed == Level(whole: claimed))
    #expect(assessment["sql-query-tuning"].proven == Level(whole: proven))
  }

  // MARK: Rules 6 and 7

  @Test(arguments: [(0, 1000), (500, 2000), (1000, 3000)])
  func `credit is what is proven and a part of the rest`(trust: Int, credited: Int) throws {
    let json = #"{"skills":[{"skill":"caching","level":3}]}"#
    #expect(
      try SkillAssessment(json: json)["caching"].credited(trust: trust).thousandths == credited)
  }

  @Test func `a skill that nothing speaks of is unknown, one at 0 is known`() throws {
    let assessment = try SkillAssessment(json: #"{"skills":[{"skill":"caching","level":0}]}"#)
    #expect(assessment["caching"].isKnown && !assessment["observability"].isKnown)
  }
}
