/// Chooses the skill steps of a plan.
///
/// What milestones need comes first and is never cut. The rest of the hours goes to the steps that
/// bring most readiness; of one-of groups, every member is tried as the one that is raised. More
/// hours leave every choice open that fewer allow, so an exact choice is never worse for them.
struct StudySelection {
  let measurer: TrackMeasurer
  let frame: PlanFrame
  /// The track's place in the taxonomy's list.
  let position: Int
  var nodeLimit = StepKnapsack.nodeLimit

  /// Finds the best steps for the hours there are.
  func best(for aim: PlanAim = .most, among given: [Way]? = nil) -> PlanSelection {
    let ways = given ?? ways
    let most = best(of: ways) ?? nothing
    if aim == .ready, let ready = ready(among: ways) { return ready }
    return most.isExact ? most : walked(ways, atLeast: most)
  }

  /// The best steps among those that leave no blocker, where the hours allow being ready; the
  /// project that the gate asks for is among what the plan takes in any case.
  func ready(among given: [Way]? = nil) -> PlanSelection? {
    let ways = (given ?? ways).map(\.unblocking).filter { $0.forced <= frame.studyBudget }
    let best = best(of: ways)
    return best.flatMap { $0.projected >= measurer.taxonomy.model.readyAt ? $0 : nil }
  }

  /// The best steps of several ways; `nil` where there is no way.
  private func best(of ways: [Way]) -> PlanSelection? {
    var best: (way: Way, choice: StepKnapsack.Choice)?
    var bound = Readiness(hundredths: 0)
    for way in ways {
      guard
        let choice = way.open.knapsack.best(
          within: frame.studyBudget.minutes, beating: best?.choice.merit, nodeLimit: nodeLimit)
      else { continue }
      bound = max(bound, choice.bound)
      if let best, choice.merit <= best.choice.merit { continue }
      best = (way, choice)
    }
    return best.map { selection($0.choice, of: $0.way, bound: bound) }
  }

  private var nothing: PlanSelection {
    let path = StudyPath(from: measurer.standing, cost: StepCost(taxonomy: measurer.taxonomy))
    let readiness = readiness(after: path)
    return PlanSelection(path: path, frame: frame, projected: readiness, bound: readiness)
  }

  var order: StudyOrder { measurer.orders[position] }

  // MARK: Ways

  /// One way of choosing the members of groups, with the steps that are open then.
  struct Way {
    let frame: PlanFrame
    let open: OpenSteps
    let forced: Effort

    fileprivate init(frame: PlanFrame, open: OpenSteps) {
      self.frame = frame
      self.open = open
      forced = Effort(minutes: open.knapsack.forcedCost)
    }

    /// The same with every step forced that removes a blocker.
    fileprivate var unblocking: Way { Way(frame: frame, open: open.unblocking) }
  }

  /// The ways whose forced steps fit into the budget, this person's own first; where none does, the
  /// one that takes least beyond it.
  var ways: [Way] {
    let graphs = order.graphs.indices
    let own = graphs.filter { order.graphs[$0].choices == frame.choices }
    let ways = (own + graphs.filter { !own.contains($0) }).map(way)
    let fitting = ways.filter { $0.forced <= frame.studyBudget }
    guard fitting.isEmpty, let least = ways.min(by: { $0.forced < $1.forced }) else {
      return fitting
    }
    return [least]
  }

  private func way(_ choice: Int) -> Way {
    let gauge = measurer.gauge
    let table = gauge.tables.tracks[position]
    let project = table.projects.firstIndex {
      measurer.taxonomy.projects[$0.place].id == frame.project?.id
    }
    return Way(
      frame: frame.choosing(order.graphs[choice].choices),
      open: gauge.open(table, choice: choice, project: project))
  }

  private func selection(
    _ choice: StepKnapsack.Choice, of way: Way, bound: Readiness
  ) -> PlanSelection {
    let cost = StepCost(taxonomy: measurer.taxonomy, choices: way.frame.choices)
    var path = StudyPath(from: measurer.standing, cost: cost)
    for place in choice.steps { _ = path.take(way.open[place]) }
    return PlanSelection(
      path: path, frame: way.frame, projected: choice.merit.readiness, bound: bound)
  }

  // MARK: Past the limit

  /// Where the search was cut short, the plan still reaches what the study orders reach.
  private func walked(_ ways: [Way], atLeast found: PlanSelection) -> PlanSelection {
    ways.flatMap { way in
      measurer.paths(way.frame, order: order, within: max(frame.studyBudget, way.forced))
        .map { path in
          PlanSelection(
            path: path, frame: way.frame, projected: readiness(after: path), bound: found.bound)
        }
    }.reduce(found) { $1.projected > $0.projected ? $1 : $0 }
  }

  private func readiness(after path: StudyPath) -> Readiness {
    measurer.scorer.readiness(frame.track, measurer.later.finishing(path.steps))
  }
}
