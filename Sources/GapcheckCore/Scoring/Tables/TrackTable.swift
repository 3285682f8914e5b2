/// What scoring asks of one track, by place.
///
/// A class, as it never changes and is used in the innermost loops.
final class TrackTable: Sendable {
  /// A skill, or the group's first one, to be brought to a level.
  struct Target: Sendable {
    let skill: Int
    let level: Int
  }

  /// A milestone of the track's plans.
  struct Milestone: Sendable {
    /// Place in the taxonomy's list.
    let place: Int
    let kind: GapcheckCore.Milestone.Kind
    let minutes: Int
  }

  /// A project for the track.
  struct Project: Sendable {
    /// Place in the taxonomy's list.
    let place: Int
    let minutes: Int
    let requires: [Target]
  }

  let track: Track
  /// Place in the taxonomy's list.
  let position: Int
  let rows: [TrackRow]
  /// The skills that meet each row.
  let members: FlatLists
  /// For each skill, the rows that it can meet.
  let rowsOfSkill: FlatLists
  /// Rows that any of several skills meets.
  let groups: [Int]
  /// What the track adds up to where all of it is met.
  let whole: Int
  let weight: Int
  /// The least points that make a readiness at which people are called ready.
  private let readyPoints: Int
  let milestones: [Milestone]
  let projects: [Project]
  /// The steps to all of it, once for each choice of the members of its groups.
  let courses: [CourseTable]
  /// Whether it competes with the others: a specialization is reached through one of them.
  let canLead: Bool

  init(_ track: Track, at position: Int, order: StudyOrder, taxonomy: Taxonomy) {
    let model = taxonomy.model
    self.track = track
    self.position = position
    rows = track.requirements.map { TrackRow($0, model) }
    members = FlatLists(track.requirements.map { $0.members.map(\.position) })
    var rowsOfSkill = Array(repeating: [Int](), count: taxonomy.skills.count)
    for (row, requirement) in track.requirements.enumerated() {
      for member in requirement.members { rowsOfSkill[member.position].append(row) }
    }
    self.rowsOfSkill = FlatLists(rowsOfSkill)
    groups = track.requirements.indices.filter { track.requirements[$0].members.count > 1 }
    whole = rows.map(\.whole).reduce(0, +)
    weight = rows.map(\.weight).reduce(0, +)
    readyPoints = Self.points(reaching: model.readyAt, of: whole)
    let target = { (step: StudyOrder.Step) in
      Target(skill: track.requirements[step.requirement].members[0].position, level: step.level)
    }
    let milestones = PlanFrame.milestones(for: track, taxonomy)
    self.milestones = milestones.compactMap { milestone in
      taxonomy.milestones.firstIndex { $0.id == milestone.id }.map {
        Milestone(place: $0, kind: milestone.kind, minutes: milestone.effort.minutes)
      }
    }
    projects = taxonomy.projects.indices.filter { taxonomy.projects[$0].track == track.id }.map {
      let project = taxonomy.projects[$0]
      return Project(
        place: $0, minutes: project.effort.minutes, requires: project.requires.map(Target.init))
    }
    canLead = track.kind != .specialization && !track.isOffPath
    let named = CourseTable.Named(
      milestones: milestones.flatMap(\.requires).map(Target.init),
      projects: projects.map(\.requires), toReady: order.toReady.map(target),
      toMost: order.toMost.map(target))
    courses = order.graphs.map { CourseTable($0, named, skills: taxonomy.skills.count) }
  }

  /// Whether the track is ready with so many points and blockers, but for its gate.
  func isReady(points: Int, blockers: Int32) -> Bool { blockers == 0 && points >= readyPoints }

  /// The least points whose share, rounded as readiness is, comes to a readiness.
  private static func points(reaching readiness: Readiness, of whole: Int) -> Int {
    // Nothing of nothing is no readiness.
    whole > 0 ? max(0, (readiness.hundredths * 2 * whole - whole + 19_999) / 20_000) : .max
  }
}

extension TrackTable.Target {
  init(_ target: SkillTarget) {
    self.init(skill: target.skill.position, level: target.level)
  }
}

/// A requirement of a track as it counts, ready for all ways to read levels at once.
struct TrackRow: Sendable {
  /// The level asked for, in thousandths.
  let need: Int
  let weight: Int
  /// What the requirement adds where it is met.
  let whole: Int
  let isCore: Bool
  let isFoundation: Bool
  /// What a thousandth of a level below the need adds to the score.
  ///
  /// In 64 bits, as a taxonomy may weigh its requirements as it likes.
  private let worth: Int
  /// The highest level that still blocks; −1 where none does.
  private let blocking: Int32

  init(_ requirement: Requirement, _ model: ModelConstants) {
    weight = model.weight(of: requirement)
    need = requirement.level * 1000
    whole = weight * TrackScorer.wholePart
    isCore = requirement.weight == .core
    isFoundation = requirement.part == .foundation
    worth = weight * (12 / requirement.level)
    blocking = isCore ? Int32(need - model.blockerShortfall) : -1
  }

  /// The points of a level under each way to read levels.
  @inline(__always)
  func points(_ levels: Readings) -> ByTrust<Int> {
    ByTrust(
      points(Int(levels.proven)), points(Int(levels.credited)), points(Int(levels.claimed)))
  }

  /// What going from one level to another adds.
  @inline(__always)
  func gain(from before: Readings, to after: Readings) -> ByTrust<Int> {
    points(after) &- points(before)
  }

  /// 1 where a level is so far short that nobody is called ready, else 0.
  @inline(__always)
  func blockers(_ levels: Readings) -> Readings {
    Readings(
      levels.proven <= blocking ? 1 : 0, levels.credited <= blocking ? 1 : 0,
      levels.claimed <= blocking ? 1 : 0)
  }

  /// The points of a level.
  @inline(__always)
  func points(_ level: Int) -> Int { min(level, need) &* worth }

  /// Whether a level is so far short that nobody is called ready.
  func isBlocked(_ level: Int) -> Bool { level <= Int(blocking) }
}
