import Testing

@testable import GapcheckCore

@Suite struct `Track scores` {
  private let scorer = TrackScorer(model: Embedded.taxonomy.model)
  private static let skills = ["caching", "vllm-serving", "nosql-databases"]

  /// Core delta at 2, supporting foundation at 4, nice foundation at 3.
  private let track = Track(requirements: [
    Requirement(["vllm-serving"], at: 2, .core, .delta),
    Requirement(["caching"], at: 4, .supporting, .foundation),
    Requirement(["nosql-databases"], at: 3, .nice, .foundation),
  ])

  @Test func `a score is the weighted mean of what is met of each requirement`() throws {
    // vllm 2 claimed, 0 proven; caching 3 proven: (1·0 + 0.5·3/4) / 1.7, (1·1/2 + …), (1·1 + …).
    let standing = try standing(
      #"{"skill":"vllm-serving","level":2},{"skill":"caching","level":3,"evidence":[{"kind":"production"}]}"#
    )
    let score = scorer.score(track, standing)
    #expect(score.readiness.proven == Readiness(hundredths: 2206))
    #expect(score.readiness.credited == Readiness(hundredths: 5147))
    #expect(score.readiness.claimed == Readiness(hundredths: 8088))
    #expect(score.weight == 1700)
    #expect(score.delta.credited == Readiness(hundredths: 5000))
    #expect(score.foundation.credited == Readiness(hundredths: 5357))
    #expect(score.coverage == Readiness(part: 15, of: 17))
    #expect(scorer.readiness(track, standing) == score.readiness.credited)
    #expect(scorer.readiness(track, standing, trust: 0) == score.readiness.proven)
    #expect(scorer.readiness(track, standing, trust: 1000) == score.readiness.claimed)
  }

  @Test func `more than is asked for counts no more`() throws {
    let all = Self.skills.map { #"{"skill":"\#($0)","level":4}"# }.joined(separator: ",")
    let score = scorer.score(track, try standing(all))
    #expect(score.readiness.claimed == Readiness(hundredths: 10_000))
  }

  @Test func `nothing known is nothing scored and nothing covered`() throws {
    let score = scorer.score(track, try standing(""))
    #expect(score.readiness.claimed == Readiness(hundredths: 0))
    #expect(score.coverage == Readiness(hundredths: 0))
    #expect(score.blockers == [0])
  }

  @Test(arguments: [
    (["caching", "vllm-serving"], 5000), (["vllm-serving", "caching"], 5000), (["vllm-serving"], 0),
  ])
  func `one-of counts once, by its best member`(members: [String], claimed: Int) throws {
    let track = Track(requirements: [
      Requirement(members, at: 2, .core, .delta),
      Requirement(["nosql-databases"], at: 2, .core, .delta),
    ])
    let score = scorer.score(track, try standing(#"{"skill":"caching","level":3}"#))
    #expect(score.readiness.claimed == Readiness(hundredths: claimed))
    #expect(score.weight == 2000)
  }

  @Test(arguments: [(0, true), (1000, true), (2000, true), (2010, false), (3000, false)])
  func `a core skill a full level short blocks`(claimed: Int, blocks: Bool) throws {
    // Nothing is proven of a claim on the AI side: half of it is credited, of the level 2 asked for.
    let level = Double(claimed) / 1000
    let score = scorer.score(track, try standing(#"{"skill":"vllm-serving","level":\#(level)}"#))
    #expect(score.blockers == (blocks ? [0] : []))
  }

  @Test func `supporting skills never block`() throws {
    let score = scorer.score(track, try standing(#"{"skill":"vllm-serving","level":4}"#))
    #expect(score.blockers.isEmpty)
  }

  @Test(arguments: [
    (#""deployed":true,"evaluation":"0.8 on 200""#, true),
    (#""deployed":true,"monitored":true"#, false),
    (#""evaluation":"0.8 on 200""#, false), (#""repository":"r""#, false),
  ])
  func `the gate takes a deployed artifact with an evaluation result`(artifact: String, isMet: Bool)
    throws
  {
    let facts = try Facts(
      json: #"{"skills":["SQL"],"artifacts":[{"skills":["vLLM"],\#(artifact)}]}"#)
    let frame = Measured(facts, for: Embedded.trackPosition("ai-infra-engineer")).outcome.frame
    #expect(frame.isGateMet == isMet)
    #expect((frame.gateEffort == .none) == isMet)
  }

  @Test func `an evaluated artifact of backend work alone opens no gate`() throws {
    let facts = try Facts(
      json:
        #"{"skills":["SQL"],"artifacts":[{"skills":["SQL"],"deployed":true,"evaluation":"0.8"}]}"#)
    #expect(!Measured(facts, for: Embedded.trackPosition("agent-engineer")).outcome.frame.isGateMet)
  }

  @Test func `nobody is ready before the gate`() {
    var profile = ReferenceProfile.halfWay.profile
    profile.skills += Embedded.track("ai-infra-engineer").requirements.map { requirement in
      SkillEntry(
        shown: SkillTarget(skill: requirement.members[0], level: requirement.level), atLeast: .none)
    }
    let position = Embedded.trackPosition("ai-infra-engineer")
    #expect(Measured(profile, for: position).outcome.isReady)
    profile.artifacts = []
    let without = Measured(profile, for: position).outcome
    #expect(without.score.readiness.credited >= Embedded.taxonomy.model.readyAt)
    #expect(without.score.blockers.isEmpty && !without.isReady)
    #expect(without.hoursToReady == without.frame.gateEffort)
  }

  @Test func `proof costs a quarter of study`() throws {
    let skill = Embedded.skill("caching")
    let target = SkillTarget(skill: skill.index, level: 3)
    let cost = StepCost(taxonomy: Embedded.taxonomy)
    let study = cost.effort(
      target, try standing(#"{"skill":"caching","level":2,"evidence":[{"kind":"work"}]}"#))
    let proof = cost.effort(
      target, try standing(#"{"skill":"caching","level":3,"evidence":[{"kind":"work"}]}"#))
    let half = cost.effort(
      target, try standing(#"{"skill":"caching","level":2.5,"evidence":[{"kind":"work"}]}"#))
    let plain = skill.effort(to: 3).minutes
    #expect([plain, plain * 7 / 10].contains(study.minutes))
    #expect(proof.minutes == (study.minutes + 3) / 4)
    #expect(abs(half.minutes * 8 - study.minutes * 5) <= 8)
  }

  private func standing(_ skills: String) throws -> Standing {
    Standing(try SkillAssessment(json: "{\"skills\":[\(skills)]}"))
  }
}

extension Requirement {
  fileprivate init(_ members: [String], at level: Int, _ weight: Weight, _ part: Part) {
    self.init(
      id: members[0], name: Later(members[0]),
      members: members.map { Embedded.skill($0).index }, level: level, weight: weight, part: part,
      why: Later(nil))
  }
}

extension Track {
  /// A real track with other requirements.
  fileprivate init(requirements: [Requirement]) {
    let real = Embedded.track("ai-infra-engineer")
    self.init(
      id: real.id, kind: real.kind, name: real.name, summary: real.$summary,
      titles: real.$titles, floor: real.floor, precondition: nil, gate: real.$gate,
      needsArtifact: false, shownBy: [], isOffPath: false, requirements: requirements,
      nearest: [], caseFor: real.$caseFor, caseAgainst: real.$caseAgainst, watch: real.$watch,
      provenance: real.$provenance)
  }
}
