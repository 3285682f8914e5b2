/// The unit steps that one track can ask for, with one choice of the members of its one-of groups.
///
/// A study order asks for one target after the other; these are its *stops*. Which steps a stop
/// still takes depends on the person, and how far each leads does not: so the stops that name a step
/// and the steps that it builds on are listed here once, for everyone.
final class CourseTable: Sendable {
  /// The order of stops: those of milestones, then those of the project, then those of the track.
  struct Order: Sendable {
    /// For each step, the first stop that names it; `never` for those that no stop names.
    let stops: [Int32]
    let stopCount: Int
    /// What each stop is for; `nil` for those of the project, which is the person's own.
    let targets: [TrackTable.Target?]
  }

  /// The stop of a step that nothing asks for.
  static let never = Int32.max

  /// The unit steps, prerequisites first, as `StepTable` counts them.
  let steps: [Int32]
  /// For each step, the places of those that it builds on directly.
  let needs: FlatLists
  /// For each row of the track, the places of the steps that raise it, lowest level first.
  let raises: FlatLists
  /// The member that stands in for each skill, itself for most.
  let chosen: [Int32]
  let toReady: Order
  let toMost: Order
  /// The places of the steps that milestones name.
  let milestones: [Int32]
  /// The stop at which the project's targets begin.
  let projectStop: Int
  /// For each project of the track, the places of the steps that it names.
  let projects: FlatLists

  /// What the stops are for.
  struct Named {
    let milestones: [TrackTable.Target]
    let projects: [[TrackTable.Target]]
    let toReady: [TrackTable.Target]
    let toMost: [TrackTable.Target]
  }

  init(_ graph: StepGraph, _ named: Named, skills: Int) {
    let steps = graph.steps.map { StepTable.step(to: $0.level, of: $0.skill.position) }
    var places = Array(repeating: -1, count: 4 * skills)
    for (place, step) in steps.enumerated() { places[step] = place }
    var chosen = (0..<skills).map(Int32.init)
    for (member, own) in graph.choices { chosen[member.position] = Int32(own.position) }
    let place = { (target: TrackTable.Target) in
      places[StepTable.step(to: target.level, of: Int(chosen[target.skill]))]
    }
    let gap = Array(
      repeating: TrackTable.Target?.none, count: named.projects.map(\.count).max() ?? 0)
    let order = { (targets: [TrackTable.Target]) in
      let all = named.milestones + gap + targets
      var stops = Array(repeating: Self.never, count: steps.count)
      for (stop, target) in all.enumerated().reversed() {
        if let target { stops[place(target)] = Int32(stop) }
      }
      return Order(stops: stops, stopCount: all.count, targets: all)
    }
    self.steps = steps.map(Int32.init)
    needs = FlatLists(graph.needs)
    raises = FlatLists(graph.raises)
    self.chosen = chosen
    toReady = order(named.toReady)
    toMost = order(named.toMost)
    milestones = named.milestones.map { Int32(place($0)) }
    projectStop = named.milestones.count
    projects = FlatLists(named.projects.map { $0.map(place) })
  }
}
