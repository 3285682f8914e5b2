import Testing

@testable import GapcheckCore

@Suite struct `Completed work` {
  private let taxonomy = Embedded.taxonomy

  // MARK: Steps

  @Test func `of a step is claimed and proven, past a stated level and the evaluation gate`() throws
  {
    let json = #"{"skills":[{"skill":"RAG","level":0}],"completed":["rag-pipelines-2"]}"#
    let state = try SkillAssessment(json: json)["rag-pipelines"]
    #expect(Embedded.skill("rag-pipelines").needsEvaluation)
    #expect(state.claimed == Level(whole: 2) && state.proven == Level(whole: 2))
    #expect(state.basis.map(\.rule) == [.statedLevel, .completedWork])
  }

  @Test func `of a step lowers nothing that is higher already`() throws {
    let json = #"{"skills":[{"skill":"SQL","level":4}],"completed":["relational-databases-1"]}"#
    let state = try SkillAssessment(json: json)["relational-databases"]
    #expect(state.claimed == Level(whole: 4) && state.proven == Level(whole: 1))
  }

  @Test func `of a step counts before what it implies`() throws {
    let skill = try #require(taxonomy.skills.first { !$0.implications.isEmpty })
    let implied = try #require(skill.implications.first)
    let json = #"{"skills":[],"completed":["\#(skill.id)-4"]}"#
    let state = try SkillAssessment(json: json)[implied.skill]
    #expect(state.claimed == Level(whole: 4).lowered(by: implied.offset))
  }

  @Test(arguments: [("2025-11-21", 2000), ("2023-11-21", 1000), ("1999-01-01", 0)])
  func `of a step fades from its day as a level last used then`(day: String, left: Int) throws {
    let json = #"{"skills":[],"completed":[{"item":"serverless-2","on":"\#(day)"}]}"#
    let stated = #"{"skills":[{"skill":"serverless","level":2,"lastUsed":"\#(day)"}]}"#
    let state = try SkillAssessment(json: json)["serverless"]
    #expect(state.claimed.thousandths == left && state.proven == state.claimed)
    #expect(try SkillAssessment(json: stated)["serverless"].claimed == state.claimed)
    let rules: [ScoringRule] = left < 2000 ? [.completedWork, .recency] : [.completedWork]
    #expect(state.basis.map(\.rule) == rules)
  }

  @Test func `of a step is enough to go by`() throws {
    #expect(try Facts(json: #"{"skills":[]}"#).isEmpty)
    #expect(try !Facts(json: #"{"skills":[],"completed":["serverless-1"]}"#).isEmpty)
    #expect(try Facts(json: #"{"skills":[],"completed":["one-community"]}"#).isEmpty)
  }

  // MARK: Milestones and projects

  @Test func `of every milestone but the project is shown`() throws {
    for milestone in taxonomy.milestones where milestone.kind != .project {
      let facts = try Facts(json: #"{"skills":[],"completed":["\#(milestone.id)"]}"#)
      for track in taxonomy.tracks { #expect(facts.shows(milestone, for: track)) }
      for other in taxonomy.milestones where other.id != milestone.id {
        #expect(!facts.shows(other, for: taxonomy.tracks[0]), "\(milestone.id), \(other.id)")
      }
    }
  }

  @Test func `of a project meets the gate of its track`() throws {
    for project in taxonomy.projects {
      let json = #"{"skills":[],"completed":["\#(project.id)"]}"#
      let measured = Measured(
        try Facts(json: json), for: Embedded.trackPosition(project.track.text))
      let frame = measured.outcome.frame
      #expect(frame.isGateMet, "\(project.id)")
      #expect(frame.entries.allSatisfy { $0.milestone.kind != .project || $0.isDone })
      for target in project.requires {
        #expect(
          measured.measurer.standing.proven(target.skill) >= Level(whole: target.level),
          "\(project.id)")
      }
    }
  }

  @Test func `of a project is an artifact like any other`() throws {
    let json = #"""
      {"skills":[],"completed":[{"item":"serve-open-model","url":"https://example.com/s"}]}
      """#
    let artifact = try #require(try Facts(json: json).artifacts.first)
    #expect(artifact.isDeployedAndEvaluated && artifact.isMonitored)
    #expect(artifact.url == "https://example.com/s" && artifact.path == "completed[0].item")
    let audit = try Audit(json: json)
    let met = audit.signals.filter { $0.status == .met }.map(\.signal.id.text)
    #expect(met.contains("deployed-artifact") && met.contains("evaluation-method"))
  }

  @Test func `of a project gives way to the artifact that the person describes`() throws {
    let project = try #require(taxonomy.projects.first)
    let json = #"""
      {"skills":[],"artifacts":[{"title":"\#(project.name)"}],"completed":["\#(project.id)"]}
      """#
    #expect(try Facts(json: json).artifacts.map(\.path) == ["artifacts[0]"])
  }

  @Test(arguments: ["open-source-contribution", "open-source-contribution-start"])
  func `of a contribution counts as opened where none is listed`(id: String) throws {
    let facts = try Facts(json: #"{"skills":[],"completed":["\#(id)"]}"#)
    #expect(facts.contributions.map(\.status) == [.opened])
    let json = #"""
      {"skills":[],"contributions":[{"repository":"r","status":"merged"}],"completed":["\#(id)"]}
      """#
    #expect(try Facts(json: json).contributions.map(\.status) == [.merged])
  }

  // MARK: What cannot be counted

  @Test func `that no plan knows is a warning with what may be meant`() throws {
    let facts = try Facts(json: #"{"skills":[],"completed":["vllm-servng-2","x",{"item":"y"}]}"#)
    #expect(facts.completed.isEmpty)
    #expect(facts.diagnostics.map(\.severity) == [.warning, .warning, .warning])
    #expect(
      facts.diagnostics.map(\.path) == ["completed[0]", "completed[1]", "completed[2].item"])
    let name = Embedded.skill("vllm-serving").name
    #expect(
      facts.diagnostics.first?.message == "'vllm-servng-2' is no item of a plan, so it is not "
        + "counted; did you mean \(name), level 2 (vllm-serving-2)?")
  }

  @Test(arguments: [
    "vllm-serving-0", "vllm-serving-5", "vllm-serving-02", "vllm-serving-", "vllm-serving",
    "vllm-serving--2", "-2", "first-rag-pipeline-start",
  ])
  func `is known by its whole id alone`(id: String) {
    #expect(taxonomy.planItem(id) == nil)
  }

  @Test func `has an id for everything that plans hold`() {
    for item in taxonomy.planItemNames { #expect(taxonomy.planItem(item.id)?.id == item.id) }
    for audit in ReferenceProfile.audits.values {
      for item in audit.plan?.items ?? [] { #expect(taxonomy.planItem(item.id)?.id == item.id) }
    }
  }

  @Test func `of a skill that was renamed still counts`() throws {
    let retired = #"""
      { "entries": [{ "id": "cache-craft", "kind": "skill", "replacedBy": "caching",
        "reason": "Merged.", "sources": ["estimate:one skill under two names"],
        "lifecycle": "reference", "reviewed": "2026-11" }] }
      """#
    let taxonomy = try Taxonomy.read(
      files: Embedded.files.map { ($0, $0 == "retired.json" ? Array(retired.utf8) : $1) })
    #expect(taxonomy.planItem("cache-craft-2")?.id == "caching-2")
  }

  @Test func `after the day of the audit does not count yet`() throws {
    let facts = try Facts(
      json: #"{"skills":[],"completed":[{"item":"serverless-2","on":"2026-11-22"}]}"#)
    #expect(facts.completed.isEmpty)
    #expect(facts.diagnostics.map(\.problem) == [.futureCompletion("2026-11-22")])
    #expect(facts.diagnostics.map(\.severity) == [.warning])
  }

  // MARK: Several entries

  @Test func `that is listed twice counts once, as what fades least`() throws {
    func days(_ entries: String) throws -> [CalendarDate?] {
      try Facts(json: #"{"skills":[],"completed":[\#(entries)]}"#).completed.map(\.on)
    }
    let (early, late) = (
      #"{"item":"serverless-2","on":"2020-01-01"}"#, #"{"item":"serverless-2","on":"2026-01-01"}"#
    )
    #expect(try days("\(early),\(late)") == [CalendarDate(iso: "2026-01-01")])
    #expect(try days("\(late),\(early)") == [CalendarDate(iso: "2026-01-01")])
    #expect(try days("\(late),\"serverless-2\"") == [nil])
  }

  @Test func `lowers no figure, and its order is of no account`() {
    var profiles = RandomProfiles(seed: 41)
    let ids = taxonomy.planItemNames.map(\.id)
    for round in 0..<57 {
      let profile = profiles.profile()
      var better = profile
      for _ in 0..<profiles.random.number(1...12) {
        better.completed.append(entry(profiles.random.one(of: ids), &profiles))
      }
      var shuffled = better
      shuffled.completed.shuffle(using: &profiles.random)
      let track = round % taxonomy.tracks.count
      let (before, after) = (
        Measured(profile, for: track).outcome, Measured(better, for: track).outcome
      )
      let place: Comment = "round \(round), \(better.completed.map(\.item.value))"
      #expect(after.score.readiness.proven >= before.score.readiness.proven, place)
      #expect(after.score.readiness.credited >= before.score.readiness.credited, place)
      #expect(after.score.readiness.claimed >= before.score.readiness.claimed, place)
      #expect(after.projected >= before.projected, place)
      #expect(after.hoursToReady <= before.hoursToReady, place)
      #expect(after.frame.isGateMet || !before.frame.isGateMet, place)
      #expect(Measured(shuffled, for: track).outcome.figures == after.figures, place)
    }
  }

  private func entry(_ id: String, _ profiles: inout RandomProfiles) -> CompletedEntry {
    let day = CalendarDate(dayNumber: Embedded.today.dayNumber - profiles.random.number(0...4000))
    return CompletedEntry(
      item: Located(id, at: 0, path: "completed"),
      on: profiles.random.chance(50) ? Located(day, at: 0, path: "completed") : nil)
  }

  @Test(arguments: ReferenceProfile.allCases)
  func `of a whole plan shows what the plan projected`(person: ReferenceProfile) throws {
    guard let plan = person.audit.plan,
      var profile = ProfileDecoder.decode(Array(person.json.utf8)).profile
    else { return }
    profile.completed = plan.items.map {
      CompletedEntry(item: Located($0.id, at: 0, path: "completed"))
    }
    let after = Embedded.auditor.audit(Facts(profile)).outcome(plan.track.id.text)
    #expect(after.score.readiness.credited >= plan.projected)
    #expect(after.frame.entries.allSatisfy { $0.isDone })
    #expect(after.frame.isGateMet)
  }
}

extension Facts {
  /// Whether a milestone is shown by someone who holds no skill.
  fileprivate func shows(_ milestone: Milestone, for track: Track) -> Bool {
    shows(
      milestone, for: track, standing: Standing(emptyFor: Embedded.taxonomy),
      taxonomy: Embedded.taxonomy)
  }
}
