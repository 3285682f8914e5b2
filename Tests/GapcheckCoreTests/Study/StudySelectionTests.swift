import Testing

@testable import GapcheckCore

@Suite struct `Steps of a plan` {
  private static let tracks = Embedded.taxonomy.tracks.indices

  /// A selection as plans have it, for so many hours a week.
  private func selection(
    _ profile: Profile, _ track: Int, hours: Int? = nil, held: Standing? = nil
  ) -> StudySelection {
    let hours = hours.map(Effort.init(hours:)) ?? profile.hoursPerWeek ?? Effort(hours: 10)
    let facts = Facts(profile.with(hoursPerWeek: hours))
    let standing = held ?? self.standing(of: profile)
    let measurer = TrackMeasurer(facts, standing: standing)
    let frame = PlanFrame(
      Embedded.taxonomy.tracks[track], facts: facts, standing: standing,
      taxonomy: Embedded.taxonomy)
    return StudySelection(measurer: measurer, frame: frame, position: track)
  }

  private func standing(of profile: Profile) -> Standing {
    Standing(SkillAssessment(Facts(profile), taxonomy: Embedded.taxonomy))
  }

  @Test func `reach what is projected, exactly, and no less than either study order`() {
    var profiles = RandomProfiles(seed: 51)
    for round in 0..<190 {
      let track = round % Self.tracks.count
      let selection = selection(
        profiles.profile(), track, hours: profiles.random.number(1...100))
      let (measurer, best) = (selection.measurer, selection.best())
      let place: Comment = "round \(round), \(best.frame.track.id)"
      #expect(best.isExact && best.bound == best.projected, place)
      #expect(
        measurer.scorer.readiness(best.frame.track, measurer.later.finishing(best.path.steps))
          == best.projected, place)
      let walked = measurer.referenceProjected(selection.frame, order: selection.order)
      #expect(best.projected >= walked, place)
    }
  }

  @Test func `have what they need, and what milestones need, within the budget`() {
    var profiles = RandomProfiles(seed: 52)
    for round in 0..<95 {
      let track = round % Self.tracks.count
      let selection = selection(
        profiles.profile(), track, hours: profiles.random.number(1...100))
      let best = selection.best()
      let place: Comment = "round \(round), \(best.frame.track.id)"
      var standing = selection.measurer.standing
      let cost = StepCost(taxonomy: Embedded.taxonomy, choices: best.frame.choices)
      for step in best.path.steps {
        #expect(cost.missing(step.target, standing) == [step.target], place)
        standing.finish(step.target)
      }
      for target in best.frame.forced {
        #expect(standing.proven(target.skill) >= Level(whole: target.level), place)
      }
      var forced = StudyPath(from: selection.measurer.standing, cost: cost)
      for target in best.frame.forced { _ = forced.take(target) }
      #expect(best.path.spent <= max(selection.frame.studyBudget, forced.spent), place)
    }
  }

  @Test(arguments: Improvement.allCases)
  func `never reach less after a change for the better`(improvement: Improvement) {
    var profiles = RandomProfiles(seed: 54)
    for round in 0..<38 {
      let (track, profile) = (round % Self.tracks.count, profiles.profile())
      let better = improvement.applied(to: profile, &profiles)
      let before = selection(profile, track).best()
      let after = selection(better, track).best()
      #expect(
        after.projected >= before.projected, "round \(round), \(before.frame.track.id)")
    }
  }

  @Test func `are as good as any that raise another member of a group`() {
    var profiles = RandomProfiles(seed: 55)
    var others = 0
    for round in 0..<40 {
      let id = round % 2 == 0 ? "ai-infra-engineer" : "agent-engineer"
      let selection = selection(
        profiles.profile(), Embedded.trackPosition(id), hours: profiles.random.number(8...60))
      let best = selection.best()
      others += best.frame.choices == selection.frame.choices ? 0 : 1
      let walks = selection.order.graphs.flatMap { graph in
        selection.measurer.paths(
          selection.frame.choosing(graph.choices), order: selection.order,
          within: selection.frame.studyBudget)
      }
      for path in walks where path.spent <= selection.frame.studyBudget {
        let walked = selection.measurer.scorer.readiness(
          selection.frame.track, selection.measurer.later.finishing(path.steps))
        #expect(best.projected >= walked, "round \(round)")
      }
    }
    #expect(others > 0)
  }

  @Test func `reach what the study orders reach where the search is cut short`() {
    var profiles = RandomProfiles(seed: 56)
    var isCutShort = 0
    for round in 0..<57 {
      let track = round % Self.tracks.count
      var selection = selection(
        profiles.profile(), track, hours: profiles.random.number(5...40))
      let exact = selection.best()
      selection.nodeLimit = round % 3
      let best = selection.best()
      let walked = selection.measurer.referenceProjected(selection.frame, order: selection.order)
      #expect(best.projected >= walked && best.projected <= exact.projected, "round \(round)")
      #expect(best.bound >= exact.projected, "round \(round)")
      isCutShort += best.isExact ? 0 : 1
    }
    #expect(isCutShort >= 20)
  }

  @Test func `add to the levels at the end what they cost from those at the start`() {
    var profiles = RandomProfiles(seed: 57)
    var fading = 0
    for round in 0..<38 {
      let (track, profile) = (round % Self.tracks.count, profiles.profile())
      let selection = selection(profile, track)
      let (start, end) = (selection.measurer.standing, selection.measurer.later)
      let best = selection.best()
      let scorer = selection.measurer.scorer
      #expect(
        scorer.readiness(best.frame.track, end.finishing(best.path.steps)) == best.projected,
        "round \(round)")
      let now = scorer.readiness(best.frame.track, start.finishing(best.path.steps))
      #expect(now >= best.projected, "round \(round)")
      fading += now > best.projected ? 1 : 0
      let cost = StepCost(taxonomy: Embedded.taxonomy, choices: best.frame.choices)
      #expect(best.path.steps.allSatisfy { cost.effort($0.target, start) == $0.effort })
    }
    #expect(fading > 0)
  }

  @Test func `leave no blocker where the hours allow it and being ready is the aim`() {
    var profiles = RandomProfiles(seed: 58)
    var (other, same) = (0, 0)
    for round in 0..<57 {
      let track = round % Self.tracks.count
      let selection = selection(
        profiles.profile(), track, hours: profiles.random.number(10...40))
      let (most, aimed) = (selection.best(), selection.best(for: .ready))
      #expect(most.projected >= aimed.projected, "round \(round)")
      let scorer = selection.measurer.scorer
      func isReady(_ chosen: PlanSelection) -> Bool {
        scorer.isReady(
          chosen.frame.track, selection.measurer.later.finishing(chosen.path.steps))
      }
      // Who is made ready by the most readiness is made ready by the aim as well.
      #expect(isReady(aimed) || !isReady(most), "round \(round)")
      // The bound is that of the plans with this aim, not of those that reach most.
      #expect(aimed.isExact && aimed.bound == aimed.projected, "round \(round)")
      other += isReady(aimed) && !isReady(most) ? 1 : 0
      same += isReady(most) ? 1 : 0
    }
    #expect(other > 5 && same > 0)
  }
}
