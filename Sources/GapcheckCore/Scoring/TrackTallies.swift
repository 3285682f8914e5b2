/// A way to read levels: how much of a claim that is not proven counts.
enum Trust: Int, CaseIterable, Sendable {
  case proven, credited, claimed

  /// Thousandths of the unproven part.
  func thousandths(_ model: ModelConstants) -> Int {
    switch self {
    case .proven: 0
    case .credited: model.trust
    case .claimed: 1000
    }
  }
}

/// The points of one track under each way to read levels, kept up while steps are finished.
///
/// Each step touches only the requirements that name its skill: following hundreds of steps this way
/// takes a small part of the time that scoring the track after each would.
struct TrackTallies: Sendable {
  /// Points by way of reading.
  private(set) var points: SIMD4<Int> = .zero
  /// How many requirements are so far short that nobody is called ready.
  private(set) var blockers: SIMD4<Int> = .zero
  /// The level that counts for each row, by way of reading.
  private var levels: [SIMD4<Int32>]

  /// Tallies the levels of a standing.
  init(_ table: TrackTable, _ standing: Standing, _ model: ModelConstants) {
    levels = []
    levels.reserveCapacity(table.rows.count)
    for place in table.rows.indices {
      var best = SIMD4<Int32>.zero
      for member in table.members.range(place) {
        let skill = SkillIndex(position: table.members[member])
        let level = Self.readings(standing.proven(skill), standing.claimed(skill), model)
        best = best.replacing(with: level, where: level .> best)
      }
      levels.append(best)
      add(table.rows[place], from: .zero, to: best, model)
      if table.rows[place].isCore { countBlockers(table.rows[place].need, best, by: 1, model) }
    }
  }

  private static func readings(
    _ proven: Level, _ claimed: Level, _ model: ModelConstants
  ) -> SIMD4<Int32> {
    let (proven, claimed) = (proven.thousandths, claimed.thousandths)
    return SIMD4(
      Int32(truncatingIfNeeded: proven),
      Int32(truncatingIfNeeded: proven + (claimed - proven) * model.trust / 1000),
      Int32(truncatingIfNeeded: claimed), 0)
  }

  /// Raises a skill to a level that has been shipped: claimed and proven alike.
  mutating func finish(
    _ skill: Int, at level: Int, _ table: TrackTable, _ standing: Standing,
    _ model: ModelConstants
  ) {
    let rows = table.rowsOfSkill.range(skill)
    guard !rows.isEmpty else { return }
    let (index, shipped) = (SkillIndex(position: skill), Level(whole: level))
    let reached = Self.readings(
      max(standing.proven(index), shipped), max(standing.claimed(index), shipped), model)
    for place in rows {
      let row = table.rowsOfSkill[place]
      let before = levels[row]
      let after = before.replacing(with: reached, where: reached .> before)
      guard after != before else { continue }
      levels[row] = after
      add(table.rows[row], from: before, to: after, model)
      if table.rows[row].isCore {
        countBlockers(table.rows[row].need, before, by: -1, model)
        countBlockers(table.rows[row].need, after, by: 1, model)
      }
    }
  }

  private mutating func add(
    _ row: TrackTable.Row, from before: SIMD4<Int32>, to after: SIMD4<Int32>,
    _ model: ModelConstants
  ) {
    for way in 0..<3 {
      points[way] += row.points(Int(after[way])) - row.points(Int(before[way]))
    }
  }

  private mutating func countBlockers(
    _ need: Int, _ levels: SIMD4<Int32>, by count: Int, _ model: ModelConstants
  ) {
    for way in 0..<3 where need - Int(levels[way]) >= model.blockerShortfall {
      blockers[way] += count
    }
  }

  /// Whether the track is ready but for its gate.
  func isReady(_ way: Trust, _ table: TrackTable) -> Bool {
    blockers[way.rawValue] == 0 && points[way.rawValue] >= table.readyPoints
  }

  /// The level that counts for a row, in thousandths.
  func level(of row: Int, _ way: Trust) -> Int { Int(levels[row][way.rawValue]) }

  func readiness(_ way: Trust, _ table: TrackTable) -> Readiness {
    Readiness(part: points[way.rawValue], of: table.whole)
  }
}
