import GapcheckCore
import Testing

/// What must come out for the people of the model page's calibration table, by data alone.
@Suite struct Calibration {
  @Suite struct `A feature developer` {
    let audit = ReferenceProfile.featureDeveloper.audit

    @Test(arguments: ["ai-infra-engineer", "agent-engineer"])
    func `has the foundation of both 90-day roles and next to nothing of the delta`(track: String) {
      let outcome = audit.outcome(track)
      #expect(outcome.score.foundation.credited >= Readiness(hundredths: 6000))
      #expect(outcome.score.delta.credited <= Readiness(hundredths: 1000))
      #expect(outcome.reach == .within90Days)
    }

    @Test func `needs fewer hours for AI infrastructure than for agents`() {
      #expect(
        audit.outcome("ai-infra-engineer").hoursToReady
          < audit.outcome("agent-engineer").hoursToReady)
    }

    @Test func `gets AI infrastructure first and agents second among the roles`() {
      #expect(audit.verdict.status == .recommended)
      #expect(audit.id(of: audit.verdict.subrole) == "ai-infra-engineer")
      let reachable = audit.outcomes.filter { $0.track.kind == .subrole && !$0.track.isOffPath }
      let ranked = reachable.sorted {
        ($1.projected, $0.hoursToReady) < ($0.projected, $1.hoursToReady)
      }
      #expect(
        ranked.prefix(2).map(\.track.id.text) == ["ai-infra-engineer", "agent-engineer"])
    }

    @Test(arguments: ["ml-platform-engineer", "applied-ml-engineer"])
    func `has the other roles beyond 90 days`(track: String) {
      #expect(audit.outcome(track).reach == .beyond90Days)
    }

    @Test func `has every full specialization beyond 90 days, and a wedge that fits`() throws {
      let specializations = audit.outcomes.filter { $0.track.kind == .specialization }
      #expect(specializations.map(\.reach) == specializations.map { _ in .beyond90Days })
      let fitting = specializations.filter { $0.wedge?.fits == true }
      #expect(!fitting.isEmpty)
      for outcome in fitting {
        let wedge = try #require(outcome.wedge)
        #expect(wedge.targets.allSatisfy { $0.level <= 2 })
        #expect(!wedge.targets.isEmpty)
      }
    }
  }

  @Suite struct `A platform engineer` {
    let audit = ReferenceProfile.platformEngineer.audit

    @Test func `needs clearly fewer hours for AI infrastructure than the feature developer`() {
      let own = audit.outcome("ai-infra-engineer").hoursToReady
      let other = ReferenceProfile.featureDeveloper.audit.outcome("ai-infra-engineer").hoursToReady
      #expect(own.minutes * 10 <= other.minutes * 9)
    }

    @Test func `is nearest to the AI-native platform or AI reliability`() {
      #expect(
        ["ai-native-platform", "ai-sre"].contains(audit.id(of: audit.verdict.specialization)))
    }

    @Test func `goes deeper into platform or infrastructure`() {
      #expect(
        ["deep-platform", "deep-infrastructure"].contains(audit.id(of: audit.verdict.deepen)))
    }
  }

  @Suite struct `A data engineer` {
    let audit = ReferenceProfile.dataEngineer.audit

    @Test func `reaches ML platform within 90 days, its precondition met`() {
      let outcome = audit.outcome("ml-platform-engineer")
      #expect(outcome.isPreconditionMet)
      #expect(outcome.reach == .within90Days)
    }

    @Test func `needs fewer hours for ML platform than anyone else`() {
      let own = audit.outcome("ml-platform-engineer").hoursToReady
      for profile in ReferenceProfile.allCases where profile != .dataEngineer {
        #expect(own < profile.audit.outcome("ml-platform-engineer").hoursToReady, "\(profile)")
      }
    }

    @Test func `is nearest to data infrastructure`() {
      #expect(audit.id(of: audit.verdict.specialization) == "ml-data-infra")
    }
  }

  @Suite struct `A database administrator with eight hours a week` {
    let audit = ReferenceProfile.databaseAdministrator.audit

    @Test func `gets deeper databases first`() {
      #expect(audit.verdict.status == .recommended)
      #expect(audit.id(of: audit.verdict.track) == "deep-databases")
    }

    @Test func `is promised nothing beyond the hours`() throws {
      let plan = try #require(audit.plan)
      #expect(plan.weeks.allSatisfy { $0.planned <= $0.capacity })
      #expect(plan.weeks.allSatisfy { $0.capacity <= Effort(hours: 8) + Effort(minutes: 1) })
      let used = plan.items.filter { !$0.isDone }.map(\.effort).reduce(.none, +)
      #expect(used <= plan.total)
      let budget = Effort(minutes: 8 * 60 * 90 / 7)
      for outcome in audit.outcomes where outcome.reach == .within90Days {
        #expect(outcome.hoursToReady <= budget, "\(outcome.track.id)")
      }
    }
  }

  @Suite struct `Someone half-way into AI infrastructure` {
    let audit = ReferenceProfile.halfWay.audit

    @Test func `is ready or nearly`() {
      let outcome = audit.outcome("ai-infra-engineer")
      #expect(
        outcome.isReady || outcome.score.readiness.credited >= Readiness(hundredths: 7500))
      #expect(audit.id(of: audit.verdict.track) == "ai-infra-engineer")
    }

    @Test func `has the pipeline's project, contribution and write-up behind them`() throws {
      let plan = try #require(audit.plan)
      let done = Set(plan.items.filter(\.isDone).compactMap(\.milestone?.kind))
      #expect(done.isSuperset(of: [.project, .contribution, .writeup]))
    }

    @Test func `has a short plan, most of it positioning`() throws {
      let plan = try #require(audit.plan)
      let left = plan.items.filter { !$0.isDone }.map(\.effort).reduce(.none, +)
      let first = try #require(ReferenceProfile.featureDeveloper.audit.plan)
      let study = plan.stepEffort
      #expect(study < plan.total - left || study.minutes * 2 < first.stepEffort.minutes)
    }
  }

  @Suite struct `Someone with coding assistants and vague lines alone` {
    let audit = ReferenceProfile.assistantsOnly.audit

    @Test func `has no credit on the AI side but for working with coding agents`() {
      let trust = Embedded.taxonomy.model.trust
      for skill in Embedded.taxonomy.skills
      where skill.side == .ai && skill.id.text != "coding-agent-workflow" {
        #expect(audit.assessment[skill.index].credited(trust: trust) == .none, "\(skill.id)")
      }
      #expect(audit.assessment["coding-agent-workflow"].credited(trust: trust) > .none)
    }

    @Test func `walks into three pitfalls at least`() {
      #expect(audit.pitfalls.count >= 3)
      #expect(audit.pitfalls.contains { $0.pitfall.id.text == "assistants-as-engineering" })
    }
  }

  @Suite struct `Someone who wants research without a degree or papers` {
    let audit = ReferenceProfile.researchTarget.audit

    @Test func `is told that it is not this path`() {
      let outcome = audit.outcome("ml-research-engineer")
      #expect(outcome.reach == .notThisPath)
      #expect(!outcome.isPreconditionMet)
      #expect(audit.verdict.outOfReach == Embedded.trackPosition("ml-research-engineer"))
    }

    @Test func `gets the nearest track that can be reached`() {
      #expect(!audit.planned.track.isOffPath)
      #expect(audit.planned.reach == .within90Days)
      #expect(audit.id(of: audit.verdict.track) == "ai-infra-engineer")
    }

    @Test(arguments: [
      ("degree", "Master in machine learning", true), ("publication", "On attention", true),
      ("degree", "PhD, statistics", true), ("degree", "BSc Computer Science", false),
      ("course", "Master the basics", false),
    ])
    func `is not sent away with a graduate degree or papers`(
      kind: String, title: String, isMet: Bool
    ) throws {
      let json = ReferenceProfile.researchTarget.json.replacing(
        #""Deep Learning Specialization", "kind": "course""#,
        with: "\"\(title)\", \"kind\": \"\(kind)\"")
      let reach = try Audit(json: json).outcome("ml-research-engineer").reach
      #expect(reach == (isMet ? .beyond90Days : .notThisPath))
    }
  }

  @Test func `An empty inventory gets questions, no score and no plan`() {
    let audit = ReferenceProfile.nothing.audit
    #expect(audit.verdict.status == .insufficientInformation)
    #expect(audit.recommendedReadiness == nil)
    #expect(audit.plan == nil)
    #expect(audit.gaps.isEmpty)
    #expect(audit.questions.count >= 3)
    #expect(audit.questions.allSatisfy { $0.to > $0.from })
  }

  @Test(arguments: ReferenceProfile.backend)
  func `Applied ML takes six to twelve months for everyone`(profile: ReferenceProfile) {
    let outcome = profile.audit.outcome("applied-ml-engineer")
    #expect(outcome.floor.label == "6–12 months")
    #expect(outcome.reach == .beyond90Days)
    #expect(profile.audit.id(of: profile.audit.verdict.track) != "applied-ml-engineer")
  }

  @Test(arguments: ReferenceProfile.allCases)
  func `Research is never recommended`(profile: ReferenceProfile) {
    #expect(profile.audit.id(of: profile.audit.verdict.track) != "ml-research-engineer")
    #expect(profile.audit.id(of: profile.audit.verdict.subrole) != "ml-research-engineer")
  }

  @Test(arguments: [(80, true), (79, false)])
  func `A week warns of compression from 80 % glue on`(share: Int, isWarned: Bool) throws {
    let audit = try Audit(
      json: """
        { "skills": ["SQL"], "tasks": [{ "task": "t-api-crud", "share": \(share - 30) },
          { "task": "t-api-glue", "share": 30 }, { "task": "t-gen-design", "share": \(100 - share) }] }
        """)
    #expect(audit.exposure?.isCompressing == isWarned)
    #expect(audit.pitfalls.contains { $0.pitfall.id.text == "commodity-week" } == isWarned)
  }
}
