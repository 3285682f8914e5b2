/// An answer that would move the verdict: a skill that the profile does not mention.
package struct Question: Sendable {
  package let skill: SkillIndex
  /// The level supposed.
  package let level: Int
  package let track: Track
  package let from: Readiness
  package let to: Readiness
  /// Days by which the track would be ready sooner, at the person's pace.
  package let daysSooner: Int
}

extension TrackMeasurer {
  /// Finds the answers that would move a track most, by supposing each in turn.
  func questions(_ outcome: TrackOutcome, position: Int, count: Int) -> [Question] {
    let unmentioned = outcome.score.rows.filter { !$0.isKnown }
    // What backend work teaches is what people have and forget to mention; the rest they would know.
    let likely = unmentioned.filter { $0.requirement.part == .foundation }
    let others = unmentioned.filter { $0.requirement.part == .delta }
    let candidates = [likely, others].flatMap { rows in
      ranked(rows.map { question($0, of: outcome, position: position) })
    }
    return ranked(Array(candidates.prefix(count)))
  }

  /// Audits the track anew with the skill stated at the level asked for.
  private func question(
    _ row: TrackScore.Row, of outcome: TrackOutcome, position: Int
  ) -> Question {
    let skill = row.requirement.members[0]
    let level = row.requirement.level
    let answered = gauge.holdings.claiming(skill, at: Level(whole: level))
    let gauge = PersonGauge(answered, tables: gauge.tables)
    let other = gauge.measure(position)
    return Question(
      skill: skill, level: level, track: outcome.track, from: outcome.score.readiness.credited,
      to: other.readiness.credited,
      daysSooner: max(0, outcome.readyBy.days(since: gauge.readyBy(other))))
  }

  private func ranked(_ questions: [Question]) -> [Question] {
    questions.sorted { ($1.to, $1.daysSooner, $0.skill) < ($0.to, $0.daysSooner, $1.skill) }
  }

  /// Finds the working-level skills that would say most about someone of whom nothing is known: those
  /// that move the most tracks furthest.
  func openingQuestions(_ outcomes: [TrackOutcome], count: Int) -> [Question] {
    let pool = outcomes.filter { !$0.track.isOffPath && $0.track.kind != .specialization }
    let level = taxonomy.model.transferLevel
    let gains = taxonomy.skills.map { skill -> (sum: Int, question: Question) in
      var supposed = standing
      supposed.suppose(skill.index, claimedAt: level)
      let moved = pool.map { outcome in
        (outcome, scorer.readiness(outcome.track, supposed))
      }
      let best = moved.enumerated().max { ($0.element.1, $1.offset) < ($1.element.1, $0.offset) }
      let (outcome, to) = best?.element ?? (outcomes[0], Readiness(hundredths: 0))
      let question = Question(
        skill: skill.index, level: level.thousandths / 1000, track: outcome.track,
        from: outcome.score.readiness.credited, to: to, daysSooner: 0)
      return (moved.map(\.1.hundredths).reduce(0, +), question)
    }
    return gains.sorted { ($1.sum, $0.question.skill) < ($0.sum, $1.question.skill) }
      .prefix(count).map(\.question)
  }
}
