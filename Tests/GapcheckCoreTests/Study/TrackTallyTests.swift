import SeededRandom
import Testing

@testable import GapcheckCore

@Suite struct `Running tally of a track` {
  @Test func `is what scoring the whole track says, after each step`() {
    var profiles = RandomProfiles(seed: 61)
    let scorer = TrackScorer(model: Embedded.taxonomy.model)
    var (ready, notReady) = (0, 0)
    for round in 0..<190 {
      let position = round % Embedded.taxonomy.tracks.count
      let track = Embedded.taxonomy.tracks[position]
      let facts = Facts(profiles.profile())
      var standing = Standing(SkillAssessment(facts, taxonomy: Embedded.taxonomy))
      var tally = TrackTally(track, standing: standing, scorer: scorer)
      for step in [nil] + steps(position, &profiles.random).map(Optional.some) {
        if let step {
          standing.finish(step)
          tally.finish(step)
        }
        let place: Comment = "round \(round), \(track.id), \(step?.skill.position ?? -1)"
        let score = scorer.score(track, standing)
        #expect(tally.readiness == score.readiness.credited, place)
        #expect(tally.blockers == score.blockers.count, place)
        #expect(tally.isReady == scorer.isReady(track, standing), place)
        if tally.isReady { ready += 1 } else { notReady += 1 }
      }
    }
    #expect(ready > 500 && notReady > 500)
  }

  /// Steps in no order: of the track, up to all that it asks for, and of anything else; some twice,
  /// some below what is held, some that leave levels out.
  private func steps(_ track: Int, _ random: inout SplitMix64) -> [SkillTarget] {
    let own = Embedded.auditor.orders[track].graphs.flatMap(\.steps)
    let share = random.number(1...100)
    var steps = own.filter { _ in random.chance(share) }
    for _ in 0..<10 {
      let skill = random.one(of: Embedded.taxonomy.skills).index
      steps.append(SkillTarget(skill: skill, level: random.number(1...4)))
    }
    for place in steps.indices.reversed() {
      steps.swapAt(place, random.number(0...place))
    }
    return steps
  }
}
