import Testing

@testable import GapcheckCore

@Suite struct `Answers that change a plan` {
  private static func plan(
    _ track: String, of profile: Profile = ReferenceProfile.featureDeveloper.profile,
    hours: Int = 20, change: (inout Profile) -> Void = { _ in }
  ) -> Plan {
    var profile = profile.with(hoursPerWeek: Effort(hours: hours))
    change(&profile)
    return Measured(profile, for: Embedded.trackPosition(track)).plan()
  }

  @Test(arguments: [5, 8, 20, 40])
  func `nothing is planned for days off, and the rest of the hours is`(hours: Int) {
    let start = ReferenceProfile.featureDeveloper.profile.start ?? Embedded.today
    let off = start.adding(days: 20)...start.adding(days: 33)
    let plan = Self.plan("ai-infra-engineer", hours: hours) { $0.daysOff = [off] }
    let full = Self.plan("ai-infra-engineer", hours: hours)
    #expect(plan.projected <= full.projected)
    #expect(plan.daysOff == [off])
    for week in plan.weeks where off.contains(week.from) && off.contains(week.to) {
      #expect(week.capacity == .none && week.parts.isEmpty)
    }
    for item in plan.items where !item.isDone {
      #expect(!off.contains(item.from) && !off.contains(item.to), "\(item.id)")
    }
    let days = plan.days - 14
    #expect(plan.total.minutes == plan.hoursPerWeek.minutes * days / 7)
  }

  @Test func `a plan under way plans nothing before the day it is made anew`() {
    var facts = Facts(ReferenceProfile.featureDeveloper.profile)
    let today = facts.start.adding(days: 40)
    facts.resumed = today
    let plan = Measured(facts, for: Embedded.trackPosition("ai-infra-engineer")).plan()
    #expect(plan.start == facts.start)
    #expect(plan.items.allSatisfy { $0.isDone || $0.from >= today })
    #expect(plan.weeks.filter { $0.to < today }.allSatisfy { $0.capacity == .none })
    let late = facts.start.adding(days: 200)
    facts.resumed = late
    let rest = Measured(facts, for: Embedded.trackPosition("ai-infra-engineer")).plan()
    #expect(rest.items.allSatisfy { $0.isDone || $0.from >= late } && rest.end > late)
  }

  @Test func `any project of the track can be chosen, and brings what it needs`() throws {
    let track = Embedded.track("ai-infra-engineer")
    let projects = Embedded.taxonomy.projects(for: track)
    #expect(projects.count > 2)
    for project in projects {
      let plan = Self.plan("ai-infra-engineer") {
        $0.project = Located(project.id.text, at: 0, path: "project")
      }
      let planned = plan.items.compactMap { item -> Project? in
        if case .project(_, let project) = item.content { project } else { nil }
      }
      #expect(planned.map(\.id) == [project.id])
      #expect(Set(plan.alternatives.map(\.id)) == Set(projects.map(\.id)).subtracting([project.id]))
    }
  }

  @Test func `an unknown project is a fault, and one of another track is not taken`() {
    var profile = ReferenceProfile.featureDeveloper.profile
    profile.project = Located("serve-open-modle", at: 7, path: "project")
    #expect(
      Facts(profile).diagnostics.contains {
        $0.problem == .unknownProject("serve-open-modle", nearest: ["serve-open-model"])
      })
    let other = Self.plan("deep-databases") {
      $0.project = Located("serve-open-model", at: 0, path: "project")
    }
    #expect(!other.items.contains { $0.id == "serve-open-model" })
  }

  @Test(arguments: [(20, 7...12, 30...50), (10, 3...7, 15...25), (40, 7...12, 30...50)])
  func `applications go out at the rate that their hours and days allow`(
    hours: Int, perWeek: ClosedRange<Int>, count: ClosedRange<Int>
  ) throws {
    let plan = Self.plan("ai-infra-engineer", hours: hours)
    let pace = try #require(plan.applications)
    #expect(pace.goal == 30...50)
    if plan.days == 90 { #expect(pace.count == count) }
    #expect(perWeek.contains(pace.perWeek.lowerBound) && perWeek.contains(pace.perWeek.upperBound))
    #expect(pace.reachesGoal == (pace.goalBy <= plan.end))
    #expect(Self.plan("deep-databases").applications == nil)
  }

  @Test func `the day of being ready is the first on which what is done makes one ready`() throws {
    for profile in ReferenceProfile.backend {
      for track in ["ai-infra-engineer", "agent-engineer", "deep-databases"] {
        let measured = Measured(profile.profile, for: Embedded.trackPosition(track))
        let plan = measured.plan()
        guard let day = plan.readyOn else { continue }
        func isReady(by date: CalendarDate) -> Bool {
          var held = measured.measurer.standing
          let done = plan.items.filter { !$0.isDone && $0.to <= date }
          for step in done.compactMap(\.step) { held.finish(step.target) }
          let hasProject = done.contains { if case .project = $0.content { true } else { false } }
          return measured.measurer.scorer.isReady(plan.track, held)
            && (measured.outcome.frame.isGateMet || hasProject)
        }
        let wasReady = isReady(by: day.adding(days: -1))
        #expect(isReady(by: day) && wasReady == measured.outcome.isReady, "\(profile) \(track)")
      }
    }
  }
}
