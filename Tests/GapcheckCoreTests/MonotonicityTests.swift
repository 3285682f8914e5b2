import GapcheckCore
import Testing

@Suite struct `Always true of scores` {
  @Test func `scores lie between 0 and 100, proven before credited before claimed`() {
    var profiles = RandomProfiles(seed: 1)
    for round in 0..<200 {
      let measured = Measured(profiles.profile(), for: round % Embedded.taxonomy.tracks.count)
      let score = measured.outcome.score
      for range in [score.readiness, score.foundation, score.delta] {
        #expect(range.proven <= range.credited && range.credited <= range.claimed)
        #expect((0...10_000).contains(range.proven.hundredths))
        #expect((0...10_000).contains(range.claimed.hundredths))
      }
      for row in score.rows {
        #expect(row.proven <= row.credited && row.credited <= row.claimed)
      }
      // What is out of use fades until the plan's end; without that, a plan never loses anything.
      let left = measured.measurer.scorer.readiness(
        measured.outcome.track, measured.measurer.later)
      #expect(measured.outcome.projected >= left && left <= score.readiness.credited)
      #expect(measured.outcome.readyBetween.contains(measured.outcome.readyBy))
    }
  }

  @Test(arguments: Improvement.allCases)
  func `nothing for the better lowers a readiness or adds an hour`(improvement: Improvement) {
    var profiles = RandomProfiles(seed: 2)
    for round in 0..<57 {
      let track = round % Embedded.taxonomy.tracks.count
      let profile = profiles.profile()
      let better = improvement.applied(to: profile, &profiles)
      let before = Measured(profile, for: track).outcome
      let after = Measured(better, for: track).outcome
      let place: Comment = "round \(round), \(before.track.id)"
      #expect(after.score.readiness.proven >= before.score.readiness.proven, place)
      #expect(after.score.readiness.credited >= before.score.readiness.credited, place)
      #expect(after.score.readiness.claimed >= before.score.readiness.claimed, place)
      #expect(after.projected >= before.projected, place)
      #expect(after.hoursToReady <= before.hoursToReady, place)
    }
  }

  @Test func `more hours never lower what 90 days reach, and change no effort`() {
    var profiles = RandomProfiles(seed: 3)
    for round in 0..<38 {
      let profile = profiles.profile()
      let track = round % Embedded.taxonomy.tracks.count
      var last: TrackOutcome?
      for halfHours in [1, 4, 9, 15, 26, 39, 40, 41, 57, 80, 120] {
        let hours = Effort(minutes: halfHours * 30)
        let outcome = Measured(profile.with(hoursPerWeek: hours), for: track).outcome
        if let last {
          #expect(outcome.projected >= last.projected, "round \(round), \(hours)")
          #expect(outcome.hoursToReady == last.hoursToReady, "round \(round), \(hours)")
        }
        last = outcome
      }
    }
  }

  @Test func `the order of the input never matters`() {
    var profiles = RandomProfiles(seed: 4)
    for round in 0..<19 {
      let profile = profiles.profile()
      var shuffled = profile
      shuffled.skills.shuffle(using: &profiles.random)
      shuffled.tasks.shuffle(using: &profiles.random)
      shuffled.artifacts.shuffle(using: &profiles.random)
      for position in shuffled.skills.indices {
        shuffled.skills[position].evidence.shuffle(using: &profiles.random)
      }
      let track = round % Embedded.taxonomy.tracks.count
      let (one, other) = (Measured(profile, for: track), Measured(shuffled, for: track))
      #expect(one.outcome.figures == other.outcome.figures)
      #expect(one.plan().figures == other.plan().figures)
      #expect(exposure(of: profile)?.index == exposure(of: shuffled)?.index)
      #expect(exposure(of: profile)?.glue == exposure(of: shuffled)?.glue)
    }
  }

  @Test func `scaling all shares of the week changes no exposure`() {
    var profiles = RandomProfiles(seed: 5)
    for _ in 0..<200 {
      let profile = profiles.profile()
      var half = profile
      for position in half.tasks.indices { half.tasks[position].share? /= 2 }
      let (one, other) = (exposure(of: profile), exposure(of: half))
      #expect(one?.index == other?.index)
      #expect(one?.low == other?.low && one?.high == other?.high)
      #expect(one?.glue == other?.glue)
      #expect(one?.byLayer.map(\.share) == other?.byLayer.map(\.share))
    }
  }

  @Test func `a skill that a track has nothing to do with changes nothing of it`() {
    var profiles = RandomProfiles(seed: 6)
    var tried = 0
    for round in 0..<200 {
      let profile = profiles.profile()
      let track = round % Embedded.taxonomy.tracks.count
      let entry = profiles.skillEntry()
      guard let skill = Identifier<Skill>(entry.name.value).flatMap(Embedded.taxonomy.skill),
        !Related(to: Embedded.taxonomy.tracks[track]).skills.contains(skill.index)
      else { continue }
      var other = profile
      other.skills.append(entry)
      let (before, after) = (Measured(profile, for: track), Measured(other, for: track))
      #expect(
        before.outcome.figures == after.outcome.figures,
        "\(skill.id) for \(before.outcome.track.id)")
      tried += 1
    }
    #expect(tried >= 50)
  }

  private func exposure(of profile: Profile) -> Exposure? {
    Exposure(Facts(profile), taxonomy: Embedded.taxonomy)
  }
}
