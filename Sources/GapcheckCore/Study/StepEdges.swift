/// Which steps need which, one pair after the other: by the step that needs, and by what is needed.
///
/// Lists within lists were counted up and down with every look at a step.
struct StepEdges: Sendable {
  /// The place of the step that needs, by edge.
  let dependents: [Int]
  /// The place of what it needs, by edge.
  let needs: [Int]
  private let starts: [Int]
  /// Edges, ordered by what is needed.
  private let byNeed: [Int]
  private let needStarts: [Int]

  init(_ steps: [StepKnapsack.Step]) {
    var (dependents, needs, starts): ([Int], [Int], [Int]) = ([], [], [0])
    starts.reserveCapacity(steps.count + 1)
    var needStarts = Array(repeating: 0, count: steps.count + 2)
    for place in steps.indices {
      for need in steps[place].needs {
        dependents.append(place)
        needs.append(need)
        needStarts[need + 2] += 1
      }
      starts.append(needs.count)
    }
    for place in needStarts.indices.dropFirst() { needStarts[place] += needStarts[place - 1] }
    var byNeed = Array(repeating: 0, count: needs.count)
    for (edge, need) in needs.enumerated() {
      byNeed[needStarts[need + 1]] = edge
      needStarts[need + 1] += 1
    }
    self.dependents = dependents
    self.needs = needs
    self.starts = starts
    self.byNeed = byNeed
    self.needStarts = needStarts
  }

  /// The edges to what a step needs.
  func edges(of step: Int) -> Range<Int> { starts[step]..<starts[step + 1] }

  /// Where the edges stand, in `edge(at:)`, from the steps that need a step.
  func edges(to step: Int) -> Range<Int> { needStarts[step]..<needStarts[step + 1] }

  /// An edge of those ordered by what is needed.
  func edge(at place: Int) -> Int { byNeed[place] }
}
