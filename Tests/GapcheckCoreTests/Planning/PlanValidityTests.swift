import Testing

@testable import GapcheckCore

/// Random people with every number of hours, each planning for another track.
private let people: [Measured] = {
  var profiles = RandomProfiles(seed: 21)
  return (0..<30).map { round in
    let hours = Effort(hours: 1 + round * 59 / 29)
    let profile = profiles.profile().with(hoursPerWeek: hours)
    return Measured(profile, for: round * 7 % Embedded.taxonomy.tracks.count)
  }
}()

/// Each with the plan, made once.
private let plans: [(person: Measured, plan: Plan)] =
  people.map { ($0, $0.plan()) }
  + ReferenceProfile.backend.flatMap { profile in
    ["ai-infra-engineer", "agent-engineer", "ml-platform-engineer", "deep-databases"].map { id in
      let person = Measured(profile.profile, for: Embedded.trackPosition(id))
      return (person, person.plan())
    }
  }

@Suite struct `Validity of plans` {
  @Test func `no week takes more than its hours`() {
    for (person, plan) in plans {
      for week in plan.weeks {
        #expect(week.planned <= week.capacity, "\(plan.place) week \(week.number)")
        let days = week.to.days(since: week.from) + 1
        let most = person.facts.hoursPerWeek.minutes * days / 7 + 1
        #expect(week.capacity.minutes <= most, "\(plan.place) week \(week.number)")
      }
      for (place, item) in plan.items.enumerated() where !item.isDone {
        let parts = plan.weeks.flatMap(\.parts).filter { $0.item == place }
        #expect(parts.map(\.effort).reduce(.none, +) == item.effort, "\(plan.place) \(item.id)")
      }
      let planned = plan.weeks.map(\.planned).reduce(.none, +)
      let used = plan.items.filter { !$0.isDone }.map(\.effort).reduce(.none, +)
      #expect(planned == used, "\(plan.place)")
      let capacity = plan.weeks.map(\.capacity).reduce(.none, +)
      #expect(capacity == plan.total, "\(plan.place)")
    }
  }

  @Test func `the load of a phase is even and never rises before applications begin`() {
    for (_, plan) in plans {
      let full = plan.weeks.filter { $0.capacity == plan.hoursPerWeek && $0.to < plan.phases[1].to }
      for (week, next) in zip(full, full.dropFirst()) {
        #expect(
          next.planned.minutes <= week.planned.minutes + 1, "\(plan.place) week \(next.number)")
      }
    }
  }

  @Test func `what happens between any two weeks fits into their hours`() {
    for (_, plan) in plans {
      let planned = plan.items.filter { !$0.isDone }
      for first in plan.weeks.indices {
        var capacity = Effort.none
        var effort = Effort.none
        let later = planned.filter { $0.from >= plan.weeks[first].from }.sorted { $0.to < $1.to }
        var next = later.startIndex
        for week in plan.weeks[first...] {
          capacity += week.capacity
          while next < later.endIndex, later[next].to <= week.to {
            effort += later[next].effort
            next += 1
          }
          if effort > capacity {
            Issue.record("\(plan.place) weeks \(first + 1) to \(week.number)")
          }
        }
      }
    }
  }

  @Test func `weeks and phases follow each other from the first day to the last`() {
    for (_, plan) in plans {
      #expect(plan.end == plan.start.adding(days: plan.days - 1))
      for spans in [plan.weeks.map { ($0.from, $0.to) }, plan.phases.map { ($0.from, $0.to) }] {
        #expect(spans.first?.0 == plan.start && spans.last?.1 == plan.end, "\(plan.place)")
        for (one, next) in zip(spans, spans.dropFirst()) {
          #expect(next.0 == one.1.adding(days: 1), "\(plan.place)")
        }
      }
      #expect(plan.weeks.map(\.number) == Array(1...plan.weeks.count))
    }
  }

  @Test func `items lie within the plan and its phases and have ids of their own`() {
    for (_, plan) in plans {
      #expect(Set(plan.items.map(\.id)).count == plan.items.count, "\(plan.place)")
      for item in plan.items {
        #expect(plan.start <= item.from && item.from <= item.to, "\(plan.place) \(item.id)")
        #expect(item.to <= plan.end, "\(plan.place) \(item.id)")
        #expect(plan.weeks[item.week - 1].from <= item.from, "\(plan.place) \(item.id)")
        #expect(item.from <= plan.weeks[item.week - 1].to, "\(plan.place) \(item.id)")
        let phase = plan.phases.first { $0.phase.id == item.phase }
        #expect(phase.map { $0.from <= item.from && item.from <= $0.to } == true, "\(item.id)")
      }
      let used = plan.items.filter { !$0.isDone }.map(\.effort).reduce(.none, +)
      #expect(used <= plan.total && plan.slack == plan.total - used, "\(plan.place)")
    }
  }

  @Test func `every step comes after the level below and its prerequisites`() {
    for (person, plan) in plans {
      var held = Held(person)
      for item in plan.items where !item.isDone {
        if let step = item.step {
          let (skill, level) = (step.target.skill, step.target.level)
          let isHeld = held.has(skill, at: level - 1, by: item.from)
          #expect(isHeld, "\(plan.place) \(item.id)")
          for needed in Embedded.taxonomy[skill].prerequisites {
            let isHeld = held.has(needed, at: min(2, level - 1), by: item.from)
            #expect(isHeld, "\(plan.place) \(item.id)")
          }
          held.finish(step.target, on: item.to)
        }
        for target in item.requires {
          let isHeld = held.has(target.skill, at: target.level, by: item.from)
          #expect(isHeld, "\(plan.place) \(item.id)")
        }
      }
    }
  }

  @Test func `milestones keep their days, or with few hours the ends of their phases`() throws {
    for (_, plan) in plans {
      for item in plan.items where !item.isDone {
        guard let milestone = item.milestone else { continue }
        let due = item.isStart ? milestone.startBy ?? milestone.dueDay : milestone.dueDay
        let deadline = try #require(plan.deadline(ofDay: due))
        #expect(item.to <= deadline, "\(plan.place) \(item.id)")
        switch milestone.kind {
        case .reading, .pipeline: #expect(due <= 30)
        case .project: #expect(due <= 60)
        case .contribution: #expect(due <= (item.isStart ? 45 : 90))
        case .profile, .applications, .writeup, .community: break
        }
      }
    }
  }

  @Test func `every milestone of the route is there, whatever the hours are`() {
    for (person, plan) in plans {
      let present = Set(plan.items.filter { !$0.isStart }.compactMap { $0.milestone?.id })
      let wanted = Embedded.taxonomy.milestones.filter { milestone in
        milestone.routes.contains(plan.route)
          && (milestone.tracks.isEmpty || milestone.tracks.contains(plan.track.id))
      }
      #expect(present == Set(wanted.map(\.id)), "\(plan.place)")
      for milestone in wanted where milestone.startBy != nil {
        let contribution = plan.items.filter { $0.milestone?.id == milestone.id }
        let isMerged = contribution.contains { !$0.isStart && $0.isDone }
        #expect(contribution.contains(where: \.isStart) != isMerged, "\(plan.place)")
      }
      let planned = Set(plan.items.compactMap(\.step?.target))
      for target in plan.items.flatMap(\.requires) {
        let isHeld =
          person.measurer.standing.proven(target.skill) >= Level(whole: target.level)
        #expect(isHeld || planned.contains(target), "\(plan.place) \(target)")
      }
    }
  }

  @Test func `what did not fit comes after the end, in order`() {
    for (_, plan) in plans {
      var last = plan.end
      for step in plan.deferred {
        #expect(step.by >= last && step.by > plan.end, "\(plan.place)")
        #expect(step.between.contains(step.by), "\(plan.place)")
        last = step.by
      }
      let planned = Set(plan.items.compactMap(\.step?.target))
      #expect(planned.isDisjoint(with: plan.deferred.map(\.target)), "\(plan.place)")
    }
  }

  @Test(arguments: ReferenceProfile.backend, [20, 28])
  func `whoever has half the week gets it done in thirteen weeks`(
    profile: ReferenceProfile, hours: Int
  ) throws {
    let given = profile.profile.with(hoursPerWeek: Effort(hours: hours))
    for id in ["ai-infra-engineer", "agent-engineer", "deep-databases", "deep-platform"] {
      let plan = Measured(given, for: Embedded.trackPosition(id)).plan()
      #expect(plan.days == 90 && plan.weeks.count == 13, "\(profile) \(hours) h \(id)")
    }
    let own = try #require(profile.audit.plan)
    #expect(profile == .databaseAdministrator || own.weeks.count == 13)
  }
}

/// What someone holds on each day of a plan.
private struct Held {
  private let person: Measured
  private var finished: [SkillTarget: CalendarDate] = [:]

  init(_ person: Measured) {
    self.person = person
  }

  mutating func finish(_ target: SkillTarget, on day: CalendarDate) { finished[target] = day }

  func has(_ skill: SkillIndex, at level: Int, by day: CalendarDate) -> Bool {
    if person.measurer.standing.proven(skill) >= Level(whole: level) { return true }
    return finished[SkillTarget(skill: skill, level: level)].map { $0 <= day } ?? false
  }
}

extension Plan {
  fileprivate var place: String { "\(track.id), \(hoursPerWeek) a week" }
}

extension PlanItem {
  /// The skill levels that must be there first.
  fileprivate var requires: [SkillTarget] {
    switch content {
    case .step, .finished: []
    case .milestone(let milestone), .contributionStart(let milestone): milestone.requires
    case .project(let milestone, let project): milestone.requires + project.requires
    }
  }
}
