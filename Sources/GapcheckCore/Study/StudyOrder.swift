/// The orders in which one track is learned, the same for everyone.
///
/// The way to ready takes what is new and core first, then the core of the foundation, then the
/// rest; the way to most takes whatever brings most readiness per hour, with no regard for blockers.
/// Within each round the step with the most readiness per hour comes first, its prerequisites
/// counted with it. Because neither order depends on the person, more knowledge and more hours can
/// only get further along it: readiness within a budget never falls when someone learns, proves or
/// invests more.
package struct StudyOrder: Sendable {
  /// A requirement by place, to be brought to a level.
  package typealias Step = (requirement: Int, level: Int)

  /// Blockers first: what `hours to ready` counts along.
  package let toReady: [Step]
  /// Readiness per hour alone: what a short budget reaches most with.
  package let toMost: [Step]
  /// Every step that a plan for the track can choose from, once for each choice of group members.
  @Once var graphs: [StepGraph]

  package init(_ track: Track, taxonomy: Taxonomy) {
    let builder = StudyOrderBuilder(track, taxonomy: taxonomy)
    toReady = builder.order(inRounds: [
      { $0.weight == .core && $0.part == .delta },
      { $0.weight == .core },
      { _ in true },
    ])
    toMost = builder.order(inRounds: [{ _ in true }])
    let named = PlanFrame.nameable(for: track, taxonomy)
    let order = toReady
    _graphs = Once(
      StepGraph.choices(for: track).map { choices in
        StepGraph(track, named: named, order: order, choices: choices, taxonomy: taxonomy)
      })
  }

  /// Takes orders that were built before.
  init(toReady: [Step], toMost: [Step], graphs: Once<[StepGraph]>) {
    self.toReady = toReady
    self.toMost = toMost
    _graphs = graphs
  }
}
