/// A way to read levels: how much of a claim that is not proven counts.
enum Trust: Int, CaseIterable, Sendable {
  case proven, credited, claimed
}

/// A value under each way to read levels.
///
/// Plain numbers side by side: as a vector they were no faster on the processors that programs are
/// built for by default.
struct ByTrust<Value: Sendable>: Sendable {
  var proven: Value
  var credited: Value
  var claimed: Value

  @inline(__always)
  init(_ proven: Value, _ credited: Value, _ claimed: Value) {
    (self.proven, self.credited, self.claimed) = (proven, credited, claimed)
  }

  subscript(way: Trust) -> Value {
    switch way {
    case .proven: proven
    case .credited: credited
    case .claimed: claimed
    }
  }
}

extension ByTrust: BitwiseCopyable where Value: BitwiseCopyable {}

extension ByTrust where Value: FixedWidthInteger {
  static var zero: ByTrust { ByTrust(0, 0, 0) }

  @inline(__always)
  static func &+= (left: inout ByTrust, right: ByTrust) {
    left.proven &+= right.proven
    left.credited &+= right.credited
    left.claimed &+= right.claimed
  }

  @inline(__always)
  static func &- (left: ByTrust, right: ByTrust) -> ByTrust {
    ByTrust(
      left.proven &- right.proven, left.credited &- right.credited, left.claimed &- right.claimed)
  }

  /// The higher value of each.
  @inline(__always)
  func raised(to other: ByTrust) -> ByTrust {
    ByTrust(
      max(proven, other.proven), max(credited, other.credited), max(claimed, other.claimed))
  }
}

/// Levels in thousandths.
typealias Readings = ByTrust<Int32>

/// The levels of one person by skill, as the innermost loops use them.
struct PersonLevels: Sendable {
  private let levels: [Readings]
  private let trust: Int32

  init(_ standing: Standing, _ model: ModelConstants) {
    let trust = Int32(model.trust)
    self.trust = trust
    levels = standing.thousandths { proven, claimed in
      Readings(proven, Self.credited(proven, claimed, trust), claimed)
    }
  }

  /// The levels of a skill.
  @inline(__always)
  subscript(skill: Int) -> Readings { levels[skill] }

  /// The levels of a skill that has been shipped at a level, given in thousandths.
  @inline(__always)
  func finishing(_ skill: Int, at level: Int32) -> Readings {
    let held = levels[skill]
    // Most steps end above all that was claimed.
    if held.claimed <= level { return Readings(level, level, level) }
    let proven = max(held.proven, level)
    return Readings(proven, Self.credited(proven, held.claimed, trust), held.claimed)
  }

  /// What is credited of a skill, in thousandths.
  func credited(_ skill: Int) -> Int { Int(levels[skill].credited) }

  /// What is credited of a skill that has been shipped at a whole level, in thousandths.
  func credited(_ skill: Int, shippedAt level: Int) -> Int {
    Int(finishing(skill, at: Int32(truncatingIfNeeded: level * 1000)).credited)
  }

  private static func credited(_ proven: Int32, _ claimed: Int32, _ trust: Int32) -> Int32 {
    proven + (claimed - proven) * trust / 1000
  }
}

/// The points of one track under each way to read levels, kept up while steps are finished.
///
/// Each step touches only the requirements that name its skill: following hundreds of steps this way
/// takes a small part of the time that scoring the track after each would. Its room is used again for
/// every track.
struct TrackTallies: ~Copyable {
  /// Points by way of reading.
  private(set) var points = ByTrust<Int>.zero
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
      points &+= table.rows[row].gain(from: before, to: after)
      blockers &+= table.rows[row].blockers(after) &- table.rows[row].blockers(before)
    }
  }

  /// Whether the track is ready but for its gate.
  func isReady(_ way: Trust, _ table: TrackTable) -> Bool {
    table.isReady(points: points[way], blockers: blockers[way])
  }

  /// The levels that count for a row.
  subscript(row: Int) -> Readings { levels[row] }

  /// The level that counts for a row, in thousandths.
  func level(of row: Int, _ way: Trust) -> Int { Int(levels[row][way]) }

  func readiness(_ way: Trust, _ table: TrackTable) -> Readiness {
    Readiness(part: points[way], of: table.whole)
  }
}
