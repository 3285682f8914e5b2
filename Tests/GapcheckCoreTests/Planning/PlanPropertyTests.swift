import Testing

@testable import GapcheckCore

@Suite struct `Always true of plans` {
  @Test func `a plan reaches no less than projected, and nothing could reach more`() {
    var profiles = RandomProfiles(seed: 11)
    for round in 0..<19 {
      let measured = Measured(profiles.profile(), for: round % Embedded.taxonomy.tracks.count)
      let plan = measured.plan()
      #expect(plan.projected >= measured.outcome.projected, "round \(round)")
      #expect(plan.projected == plan.bound, "round \(round)")
    }
  }

  @Test func `more hours never give a worse plan`() {
    var profiles = RandomProfiles(seed: 13)
    for round in 0..<19 {
      let profile = profiles.profile()
      let track = round % Embedded.taxonomy.tracks.count
      var last: (hours: Int, projected: Readiness)?
      for hours in [3, 7, 20, 21] {
        let plan = Measured(profile.with(hoursPerWeek: Effort(hours: hours)), for: track).plan()
        if let last {
          #expect(
            plan.projected >= last.projected,
            "round \(round), \(plan.track.id): \(last.hours) h and \(hours) h")
        }
        last = (hours, plan.projected)
      }
    }
  }

  @Test func `whoever finishes the plan stands where it promised`() {
    var profiles = RandomProfiles(seed: 14)
    for round in 0..<19 {
      let profile = profiles.profile()
      let track = round % Embedded.taxonomy.tracks.count
      let before = Measured(profile, for: track)
      let plan = before.plan()
      let after = Measured(profile.finishing(plan), for: track).outcome
      #expect(
        after.score.readiness.credited >= plan.projected, "round \(round), \(plan.track.id)")
      #expect(after.hoursToReady <= before.outcome.hoursToReady, "round \(round)")
    }
  }

  @Test func `whoever finishes the plan of a reachable role has its project`() {
    for id in ["ai-infra-engineer", "agent-engineer"] {
      let profile = ReferenceProfile.featureDeveloper.profile
      let position = Embedded.trackPosition(id)
      let plan = Measured(profile, for: position).plan()
      let after = Measured(profile.finishing(plan), for: position)
      #expect(after.outcome.frame.isGateMet, "\(id)")
      let projects = after.plan().items.filter { $0.milestone?.kind == .project }
      #expect(projects.map(\.isDone) == [true], "\(id)")
    }
  }

  @Test(arguments: [ReferenceProfile.featureDeveloper, .halfWay, .assistantsOnly])
  func `the same profile on the same day gives the same audit, from a taxonomy read anew too`(
    profile: ReferenceProfile
  ) throws {
    let other = Auditor(try Taxonomy.read(files: Embedded.files.reversed()))
    let facts = Facts(profile.profile, taxonomy: other.taxonomy, asOf: Embedded.today)
    #expect(other.audit(facts).figures == profile.audit.figures)
    #expect(Embedded.auditor.audit(Facts(profile.profile)).figures == profile.audit.figures)
  }
}

extension ReferenceProfile {
  /// The profile as read.
  var profile: Profile {
    guard let profile = ProfileDecoder.decode(Array(json.utf8)).profile else {
      fatalError("the reference profiles are JSON")
    }
    return profile
  }
}

extension Profile {
  /// The same person after every item of a plan, with evidence for each.
  func finishing(_ plan: Plan) -> Profile {
    // Stating less than was implied before would take the rest of the claim back.
    let assessment = SkillAssessment(Facts(self), taxonomy: Embedded.taxonomy)
    var later = self
    var artifact = Artifact(title: "The plan's project", path: "artifacts[8]")
    (artifact.url, artifact.writeup) = ("https://example.com/p", "https://example.com/w")
    (artifact.isDeployed, artifact.isMonitored) = (true, true)
    artifact.evaluation = "0.84 on 300 held-out cases"
    for item in plan.items where !item.isDone {
      if let step = item.step {
        let claimed = assessment[step.target.skill].claimed
        later.skills.append(SkillEntry(shown: step.target, atLeast: claimed))
      }
      if case .project(_, let project) = item.content {
        artifact.skills = project.requires.map { target in
          Located(Embedded.taxonomy[target.skill].id.text, at: 0, path: "artifacts[8].skills")
        }
      }
      if item.milestone?.kind == .contribution {
        later.contributions.append(
          Contribution(repository: "somebody/project", status: .merged, path: "contributions[8]"))
      }
    }
    later.artifacts.append(artifact)
    return later
  }
}

extension SkillEntry {
  /// A skill with two pieces of strong evidence that others rely on.
  init(shown target: SkillTarget, atLeast claimed: Level) {
    self.init(name: Located(Embedded.taxonomy[target.skill].id.text, at: 0, path: "skills[99]"))
    level = .number(max(Level(whole: target.level), claimed))
    lastUsed = Located(Month(of: Embedded.today), at: 0, path: "lastUsed")
    for _ in 0..<2 {
      var evidence = Evidence()
      evidence.kind = Located("deployed-evaluated", at: 0, path: "skills[99].evidence")
      evidence.reliedOnBy = "ten teams"
      self.evidence.append(evidence)
    }
  }
}
