/// A requirement of the planned track that is not met yet.
package struct Gap: Sendable {
  /// Place of the requirement in the track's list.
  package let requirement: Int
  /// The level asked for, from 1 to 4.
  package let need: Int
  package let isCore: Bool
  /// The level that counts so far.
  package let credited: Level
  /// The member that this person would bring to the level.
  package let skill: SkillIndex
  /// What closing it costs, its prerequisites counted with it.
  package let effort: Effort
  /// Readiness gained by closing it.
  package let gain: Readiness
  package let isBlocker: Bool
  /// Whether all that is missing is proof, of what it needs first as well.
  package let isProofOnly: Bool

  /// Hundredths of a point for each hour.
  package var gainPerHour: Int {
    effort.minutes > 0 ? gain.hundredths * 60 / effort.minutes : gain.hundredths * 60
  }
}

extension PersonGauge {
  /// Lists what is missing of a track: blockers first, then by readiness gained per hour.
  func gaps(_ measure: TrackMeasure, at position: Int) -> [Gap] {
    let table = tables.tracks[position]
    let tallies = TrackTallies(table, standing, tables.levels.model)
    let gaps = table.rows.indices.compactMap { row -> Gap? in
      let credited = tallies.level(of: row, .credited)
      guard credited < table.rows[row].need else { return nil }
      return gap(row, credited: credited, table, tallies, measure)
    }
    let ids = table.track.requirements
    return gaps.sorted { left, right in
      if left.isBlocker != right.isBlocker { return left.isBlocker }
      if left.gainPerHour != right.gainPerHour { return left.gainPerHour > right.gainPerHour }
      return ids[left.requirement].id < ids[right.requirement].id
    }
  }

  private func gap(
    _ row: Int, credited: Int, _ table: TrackTable, _ tallies: TrackTallies,
    _ measure: TrackMeasure
  ) -> Gap {
    let need = table.rows[row].need
    let skill = member(for: row, table, chosen: measure.budget.chosen)
    var walk = walk(table, chosen: measure.budget.chosen)
    var closed = tallies
    var isProofOnly = true
    if walk.begin(skill, to: need / 1000) {
      for step in walk.taken {
        let (skill, level) = StepTable.skillAndLevel(Int(step))
        closed.finish(skill, at: level, table, standing, tables.levels.model)
        let held = standing.claimed(SkillIndex(position: skill))
        isProofOnly = isProofOnly && held >= Level(whole: level)
      }
    }
    let gained =
      closed.readiness(.credited, table).hundredths - measure.readiness.credited.hundredths
    return Gap(
      requirement: row, need: need / 1000, isCore: table.rows[row].isCore,
      credited: Level(thousandths: credited), skill: SkillIndex(position: skill),
      effort: Effort(minutes: walk.cost[0]), gain: Readiness(hundredths: gained),
      isBlocker: table.rows[row].isCore && need - credited >= tables.levels.model.blockerShortfall,
      isProofOnly: isProofOnly)
  }
}
