/// How much of a week's execution effort tooling could plausibly take over, in three numbers.
package struct ExposureIndex: Hashable, Sendable {
  /// The weighted mean, with the low and high ends of the tasks' bands.
  package let index: Readiness
  package let low: Readiness
  package let high: Readiness

  /// Measures a week; `nil` where no task is recognised.
  init?(_ holdings: Holdings, _ table: ExposureTable) {
    guard !holdings.tasks.isEmpty else { return nil }
    var (total, index, low, high) = (0, 0, 0, 0)
    for task in holdings.tasks {
      let exposure = table.exposure(of: task, in: holdings)
      total += task.share
      index += task.share * exposure.middle
      low += task.share * exposure.low
      high += task.share * exposure.high
    }
    self.index = Readiness(part: index, of: total * 1000)
    self.low = Readiness(part: low, of: total * 1000)
    self.high = Readiness(part: high, of: total * 1000)
  }
}

/// The exposure of tasks and what moves it, by place.
struct ExposureTable: Sendable {
  private let tasks: [(exposure: Int, band: Int)]
  private let deltas: [Int]
  private let limits: ClosedRange<Int>

  init(_ taxonomy: Taxonomy) {
    tasks = taxonomy.tasks.map { ($0.exposure, $0.band) }
    deltas = taxonomy.modifiers.map(\.delta)
    limits = taxonomy.model.exposureLimits
  }

  /// The exposure of a task after circumstances, with the ends of its band, in thousandths.
  ///
  /// One circumstance counts once, whether given for the task, for the week or for both.
  func exposure(
    of task: Holdings.Task, in holdings: Holdings
  ) -> (middle: Int, low: Int, high: Int) {
    let (exposure, band) = tasks[task.index]
    var moved = exposure
    for place in deltas.indices
    where holdings.modifiers.contains(place) || task.modifiers.contains(place) {
      moved += deltas[place]
    }
    return (limited(moved), limited(moved - band), limited(moved + band))
  }

  private func limited(_ value: Int) -> Int {
    min(max(value, limits.lowerBound), limits.upperBound)
  }
}
