/// A way to read levels: how much of a claim that is not proven counts.
enum Trust: Int, CaseIterable, Sendable {
  case proven, credited, claimed
}

/// Levels under each way to read them: proven, credited, claimed; the fourth place is not used.
typealias Readings = SIMD4<Int32>

extension Readings {
  /// The higher level of each reading.
  @inline(__always)
  func raised(to other: Readings) -> Readings { replacing(with: other, where: other .> self) }
}

/// The levels of one person by skill, as the innermost loops use them.
struct PersonLevels: Sendable {
  private let proven: [Int32]
  private let claimed: [Int32]
  private let trust: Int32

  init(_ standing: Standing, _ model: ModelConstants) {
    (proven, claimed) = standing.thousandths
    trust = Int32(model.trust)
  }

  /// The levels of a skill.
  @inline(__always)
  subscript(skill: Int) -> Readings { readings(proven[skill], claimed[skill]) }

  /// The levels of a skill that has been shipped at a level, given in thousandths.
  @inline(__always)
  func finishing(_ skill: Int, at level: Int32) -> Readings {
    readings(max(proven[skill], level), max(claimed[skill], level))
  }

  /// What is credited of a skill, in thousandths.
  func credited(_ skill: Int) -> Int { Int(self[skill][Trust.credited.rawValue]) }

  /// What is credited of a skill that has been shipped at a whole level, in thousandths.
  func credited(_ skill: Int, shippedAt level: Int) -> Int {
    Int(finishing(skill, at: Int32(truncatingIfNeeded: level * 1000))[Trust.credited.rawValue])
  }

  @inline(__always)
  private func readings(_ proven: Int32, _ claimed: Int32) -> Readings {
    Readings(proven, proven + (claimed - proven) * trust / 1000, claimed, 0)
  }
}

/// The points of one track under each way to read levels, kept up while steps are finished.
///
/// Each step touches only the requirements that name its skill: following hundreds of steps this way
/// takes a small part of the time that scoring the track after each would. Its room is used again for
/// every track.
struct TrackTallies: ~Copyable {
  /// Points by way of reading.
  private(set) var points = SIMD4<Int>.zero
  /// How many requirements are so far short that nobody is called ready.
  private(set) var blockers = Readings.zero
  /// The level that counts for each row.
  private var levels: FixedMemory<Readings>

  /// Makes room for tracks of so many rows.
  init(rows: Int) {
    levels = FixedMemory(repeating: .zero, count: rows)
  }

  /// Tallies the levels of a person.
  mutating func start(_ table: TrackTable, _ person: PersonLevels) {
    points = .zero
    blockers = .zero
    for place in table.rows.indices {
      var best = Readings.zero
      for member in table.members.range(place) {
        let level = person[table.members[member]]
        best = best.raised(to: level)
      }
      levels[place] = best
      points &+= table.rows[place].points(best)
      blockers &+= table.rows[place].blockers(best)
    }
  }

  /// Takes over the tallies of others of the same track.
  mutating func start(_ table: TrackTable, as other: borrowing TrackTallies) {
    points = other.points
    blockers = other.blockers
    levels.copy(other.levels, count: table.rows.count)
  }

  /// Raises a skill to a level that has been shipped: claimed and proven alike.
  @inline(__always)
  mutating func finish(_ skill: Int, at level: Int, _ table: TrackTable, _ person: PersonLevels) {
    let rows = table.rowsOfSkill.range(skill)
    guard !rows.isEmpty else { return }
    let reached = person.finishing(skill, at: Int32(truncatingIfNeeded: level * 1000))
    for place in rows {
      let row = table.rowsOfSkill[place]
      let before = levels[row]
      let after = before.raised(to: reached)
      levels[row] = after
      points &+= table.rows[row].points(after) &- table.rows[row].points(before)
      blockers &+= table.rows[row].blockers(after) &- table.rows[row].blockers(before)
    }
  }

  /// Whether the track is ready but for its gate.
  func isReady(_ way: Trust, _ table: TrackTable) -> Bool {
    blockers[way.rawValue] == 0 && points[way.rawValue] >= table.readyPoints
  }

  /// The levels that count for a row.
  subscript(row: Int) -> Readings { levels[row] }

  /// The level that counts for a row, in thousandths.
  func level(of row: Int, _ way: Trust) -> Int { Int(levels[row][way.rawValue]) }

  func readiness(_ way: Trust, _ table: TrackTable) -> Readiness {
    Readiness(part: points[way.rawValue], of: table.whole)
  }
}
