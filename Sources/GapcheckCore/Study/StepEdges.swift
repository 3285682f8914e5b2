/// Which steps need which, one pair after the other: by the step that needs, and by what is needed.
///
/// Lists within lists were counted up and down with every look at a step.
struct StepEdges: Sendable {
  /// What each step needs, by edge.
  let needs: [Int]
  private let starts: [Int]
  /// The dependents, ordered by what they need, and the edge of each.
  private let byNeed: [(edge: Int, dependent: Int)]
  private let needStarts: [Int]

  /// Takes the edges of so many steps, those of the first step first.
  init(count: Int, dependents: [Int], needs: [Int]) {
    self.needs = needs
    var starts = Array(repeating: 0, count: count + 1)
    var needStarts = Array(repeating: 0, count: count + 2)
    for edge in needs.indices {
      starts[dependents[edge] + 1] += 1
      needStarts[needs[edge] + 2] += 1
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    for place in needStarts.indices.dropFirst() { needStarts[place] += needStarts[place - 1] }
    var byNeed = Array(repeating: (edge: 0, dependent: 0), count: needs.count)
    for edge in needs.indices {
      byNeed[needStarts[needs[edge] + 1]] = (edge, dependents[edge])
      needStarts[needs[edge] + 1] += 1
    }
    self.starts = starts
    self.byNeed = byNeed
    self.needStarts = needStarts
  }

  /// The edges to what a step needs.
  func edges(of step: Int) -> Range<Int> { starts[step]..<starts[step + 1] }

  /// Where the edges stand, in `dependent(at:)`, from the steps that need a step.
  func edges(to step: Int) -> Range<Int> { needStarts[step]..<needStarts[step + 1] }

  /// A step that needs another, with its edge, of those ordered by what is needed.
  func dependent(at place: Int) -> (edge: Int, dependent: Int) { byNeed[place] }
}
