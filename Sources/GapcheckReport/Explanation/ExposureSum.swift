package import GapcheckCore

/// The sum that makes the exposure of a week, task by task.
package struct ExposureSum: Sendable {
  /// What one task brings.
  package struct Row: Sendable {
    package let task: Reference
    /// Thousandths of a percent of the recognised week.
    package let share: Int
    /// The taxonomy's figure for the task, in thousandths.
    package let base: Int
    /// The same after the circumstances counted in.
    package let exposure: Int
    /// Rounded so that the rows add up to the index.
    package let points: Readiness
  }

  package let rows: [Row]
  /// The index as it was measured: what the rows add up to.
  package let total: Readiness
}

extension ExposureSum {
  /// Takes an exposure apart.
  init(_ exposure: Exposure) {
    let week = exposure.items.map(\.held.share).reduce(0, +)
    let points = Apportionment(
      exposure.items.map { $0.held.share * $0.exposure }, times: 10_000, over: week * 1000
    ).columns[0]
    rows = zip(exposure.items, points).map { item, points in
      Row(
        task: Reference(id: item.task.id.text, name: item.task.name), share: item.held.share,
        base: item.task.exposure, exposure: item.exposure, points: Readiness(hundredths: points))
    }
    total = exposure.index
  }
}
