import Foundation
import JSON
import Testing

@testable import GapcheckCore

/// Scores against the simple implementation beside this file, on the examples of the calibration and
/// on random people.
@Suite struct `Scores by place` {
  private static let people: [Facts] = {
    var profiles = RandomProfiles(seed: 71)
    return ReferenceProfile.allCases.map(\.audit.facts)
      + (0..<count).map { round in
        var profile = profiles.profile()
        if round % 3 == 0 { profile.start = Embedded.today.adding(days: round) }
        if round % 5 == 0 {
          let track = profiles.random.one(of: Embedded.taxonomy.tracks)
          profile.target = Located(track.id.text, at: 0, path: "target")
        }
        return Facts(profile)
      }
  }()

  private static let count =
    ProcessInfo.processInfo.environment["GAPCHECK_PEOPLE"].flatMap(Int.init) ?? 40

  @Test func `have the levels and reasons of the rules`() {
    for (round, facts) in Self.people.enumerated() {
      let reference = ReferenceLevels(facts, taxonomy: Embedded.taxonomy)
      let assessment = SkillAssessment(facts, taxonomy: Embedded.taxonomy)
      #expect("\(assessment.states)" == "\(reference.states)", "person \(round)")
      let gauge = TrackMeasurer(facts).gauge
      for skill in Embedded.taxonomy.skills {
        let (state, standing) = (reference[skill.index], gauge.standing)
        #expect(standing.proven(skill.index) == state.proven, "person \(round), \(skill.id)")
        #expect(standing.claimed(skill.index) == state.claimed, "person \(round), \(skill.id)")
        #expect(standing.isKnown(skill.index) == state.isKnown, "person \(round), \(skill.id)")
      }
    }
  }

  @Test func `measure, rank and find gaps as the walks do one at a time`() {
    for (round, facts) in Self.people.enumerated() {
      let measurer = TrackMeasurer(facts)
      let reference = ReferenceVerdict(measurer)
      let finder = VerdictFinder(measurer.gauge)
      for (measure, outcome) in zip(finder.measures, reference.outcomes) {
        let place: Comment = "person \(round), \(outcome.track.id)"
        #expect(measure.readiness == outcome.score.readiness, place)
        #expect(measure.coverage == outcome.score.coverage, place)
        #expect(measure.projected == outcome.projected, place)
        #expect(measure.hoursToReady == outcome.hoursToReady, place)
        #expect(measure.budget.study == outcome.frame.studyBudget, place)
        #expect(measure.budget.gate == outcome.frame.gateEffort, place)
        #expect(measure.budget.shortfall == outcome.frame.shortfall, place)
      }
      let verdict = finder.verdict()
      #expect("\(verdict)" == "\(reference.verdict())", "person \(round)")
      let gaps = measurer.gauge.gaps(finder.measures[verdict.track], at: verdict.track)
        .sorted { $0.requirement < $1.requirement }
        .map {
          "\($0.requirement) \($0.skill) \($0.effort) \($0.gain) \($0.isBlocker) \($0.isProofOnly)"
        }
      let expected = ReferenceGap.all(of: reference.outcomes[verdict.track], measurer).map {
        "\($0.requirement) \($0.skill) \($0.effort) \($0.gain) \($0.isBlocker) \($0.isProofOnly)"
      }
      #expect(gaps == expected, "person \(round)")
    }
  }

  @Test func `project what the plan reaches, where it keeps to its days`() {
    for (round, facts) in Self.people.enumerated() where !facts.isEmpty {
      let audit = Embedded.auditor.audit(facts)
      guard let plan = audit.plan else { continue }
      let projected = audit.brief.projected[audit.verdict.track]
      let walked = audit.planned.projected
      let isInTime = plan.days == Embedded.taxonomy.model.planDays
      #expect(projected == (isInTime ? max(plan.projected, walked) : walked), "person \(round)")
    }
  }
}

/// People read straight from bytes against the same read as whole profiles.
@Suite struct `Profiles read into numbers` {
  private func whole(_ bytes: [UInt8]) -> Facts? {
    let (profile, diagnostics) = ProfileDecoder.decode(bytes)
    guard let profile, !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    let facts = Facts(profile)
    return facts.diagnostics.contains { $0.severity == .error } ? nil : facts
  }

  private func figures(_ brief: AuditBrief) -> String { "\(brief)" }

  @Test func `come to what whole profiles come to, or are left to them`() {
    var profiles = RandomProfiles(seed: 72)
    var reader = HoldingsReader(Embedded.taxonomy, asOf: Embedded.today)
    var read = 0
    for round in 0..<60 {
      var profile = profiles.profile()
      profile.name = "Participant \(round)"
      if round % 2 == 0 { (profile.contributions, profile.learning) = ([], []) }
      var writer = JSONWriter(pretty: round % 4 == 0)
      writer.profile(profile)
      guard let person = reader.read(writer.bytes) else { continue }
      read += 1
      guard let facts = whole(writer.bytes) else {
        Issue.record("round \(round): read, and no profile")
        continue
      }
      #expect(
        figures(Embedded.auditor.brief(of: person)) == figures(Embedded.auditor.brief(of: facts)),
        "round \(round)")
    }
    #expect(read > 20)
  }

  @Test(arguments: [
    #"{"skills":["Python"],"artifacts":[{"title":"\n","skills":["Python"]}]}"#,
    #"{"skills":["Python"],"tasks":[{"task":"Data entry","outcome":"\t"}]}"#,
    #"{"skills":["\u0020"]}"#, "{\"skills\t\":[\"Python\"]}", "{\"skills\":[{\"skill\n\":\"Go\"}]}",
    #"{"skills":[{"skill":"Go","name":"Rust"}]}"#, #"{"skills":[],"skills":[]}"#,
    #"{"name":"Participant 1"}"#, #"{"skills":["Go"],"hoursPerWeek":0}"#,
    #"{"skills":[{"skill":"Go","level":04}]}"#, #"{"skills":["Go"]} x"#, "",
  ])
  func `are left to whole profiles where something is wrong`(json: String) {
    var reader = HoldingsReader(Embedded.taxonomy, asOf: Embedded.today)
    #expect(reader.read(Array(json.utf8)) == nil)
  }

  @Test(arguments: [
    #"["learning Rust","no Go","Kafka (8 years)","Python: expert","Java 17, SQL","Node/NodeJs"]"#,
    #"[{"skill":"k8s","years":3},{"name":"Docker","level":"advanced","lastUsed":"2019"}]"#,
    #"["AWS (ECS, EC2)","a thing nobody knows",{"skill":"Go","level":2.5,"evidence":["seen"]}]"#,
  ])
  func `read lines with notes as whole profiles do`(skills: String) throws {
    let tasks = #"[{"task":"Data entry"},"Write unit tests",{"task":"no task","share":20}]"#
    let bytes = Array(#"{"skills":\#(skills),"tasks":\#(tasks)}"#.utf8)
    var reader = HoldingsReader(Embedded.taxonomy, asOf: Embedded.today)
    for _ in 1...2 {
      let read = reader.read(bytes)
      let person = try #require(read)
      let facts = try #require(whole(bytes))
      #expect("\(person.holdings)" == "\(Holdings(facts, taxonomy: Embedded.taxonomy))")
      #expect(person.unrecognized == facts.unrecognized.map(\.name))
    }
  }

  @Test func `remember texts by their bytes, as many as there is room for`() {
    var memo = ByteMemo<Int>(limit: 4)
    for round in 0..<5 {
      let texts = (0..<4).map { JSONText(bytes: Array("name \(round) \($0)".utf8), end: 8) }
      for (number, text) in texts.enumerated() {
        #expect(!memo.isFull && memo.value(text, 0..<8) == nil)
        memo.remember(number, for: text, 0..<8)
      }
      #expect(memo.isFull && texts.map { memo.value($0, 0..<8) } == [0, 1, 2, 3])
      memo.removeAll()
    }
  }

  @Test func `are never read where anything is wrong with them`() {
    var profiles = RandomProfiles(seed: 73)
    var reader = HoldingsReader(Embedded.taxonomy, asOf: Embedded.today)
    var (read, left) = (0, 0)
    for round in 0..<40 {
      var profile = profiles.profile()
      (profile.contributions, profile.learning) = ([], [])
      var writer = JSONWriter(pretty: false)
      writer.profile(profile)
      for _ in 0..<60 {
        var bytes = writer.bytes
        let place = profiles.random.number(0...bytes.count - 1)
        switch profiles.random.number(1...5) {
        case 5: bytes.insert(profiles.random.one(of: Array("\t\n\\\" ".utf8)), at: place)
        case 1: bytes.remove(at: place)
        case 2: bytes[place] = UInt8(profiles.random.number(0...255))
        case 3: bytes.insert(bytes[place], at: place)
        default: bytes.removeLast(bytes.count - place)
        }
        guard let person = reader.read(bytes) else {
          left += 1
          continue
        }
        read += 1
        guard let facts = whole(bytes) else {
          Issue.record("round \(round): \(String(decoding: bytes, as: UTF8.self))")
          continue
        }
        #expect("\(person.holdings)" == "\(Holdings(facts, taxonomy: Embedded.taxonomy))")
        #expect(person.unrecognized == facts.unrecognized.map(\.name))
      }
    }
    #expect(read > 200 && left > 200)
  }
}
