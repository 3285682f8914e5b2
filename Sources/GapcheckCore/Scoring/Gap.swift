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
    var room = Room(self)
    room.tallies.start(table, levels)
    var gaps: [Gap] = []
    for row in table.rows.indices {
      let credited = room.tallies.level(of: row, .credited)
      if credited < table.rows[row].need {
        gaps.append(gap(row, credited: credited, table, measure, &room))
      }
    }
    let ids = table.track.requirements
    return gaps.sorted { left, right in
      if left.isBlocker != right.isBlocker { return left.isBlocker }
      if left.gainPerHour != right.gainPerHour { return left.gainPerHour > right.gainPerHour }
      return ids[left.requirement].id < ids[right.requirement].id
    }
  }

  /// What is needed to look at one gap after the other.
  private struct Room: ~Copyable {
    var tallies: TrackTallies
    var closed: TrackTallies
    var walk: TrackWalk

    init(_ person: PersonGauge) {
      tallies = TrackTallies(rows: person.tables.mostRows)
      closed = TrackTallies(rows: person.tables.mostRows)
      walk = TrackWalk(person)
    }
  }

  private func gap(
    _ row: Int, credited: Int, _ table: TrackTable, _ measure: TrackMeasure, _ room: inout Room
  ) -> Gap {
    let need = table.rows[row].need
    let chosen = table.courses[measure.budget.choice].chosen
    let skill = member(for: row, table, chosen: chosen, &room.walk)
    room.walk.restart(choosing: chosen)
    room.walk.take(skill, to: need / 1000)
    room.closed.start(table, as: room.tallies)
    var isProofOnly = true
    for place in 0..<room.walk.count {
      let (skill, level) = StepTable.skillAndLevel(room.walk[place])
      room.closed.finish(skill, at: level, table, levels)
      let held = standing.claimed(SkillIndex(position: skill))
      isProofOnly = isProofOnly && held >= Level(whole: level)
    }
    let gained =
      room.closed.readiness(.credited, table).hundredths - measure.readiness.credited.hundredths
    return Gap(
      requirement: row, need: need / 1000, isCore: table.rows[row].isCore,
      credited: Level(thousandths: credited), skill: SkillIndex(position: skill),
      effort: room.walk.cost, gain: Readiness(hundredths: gained),
      isBlocker: table.rows[row].isBlocked(credited),
      isProofOnly: isProofOnly)
  }
}
