/// How much of a week's execution effort tooling could plausibly take over.
///
/// A share of effort with the human gate in place, not a probability of losing a job.
package struct Exposure: Sendable {
  /// One task of the week.
  package struct Item: Sendable {
    package let task: WorkTask
    package let held: HeldTask
    /// The task's exposure after modifiers, in thousandths.
    package let exposure: Int
    package let low: Int
    package let high: Int
  }

  package let items: [Item]
  /// The weighted mean, with the low and high ends of the tasks' bands.
  package let index: Readiness
  package let low: Readiness
  package let high: Readiness
  /// The 12 to 18 months that the figures speak of, as dates.
  package let horizon: ClosedRange<CalendarDate>
  /// Shares of the week.
  package let byLayer: [(layer: WorkTask.Layer, share: Readiness)]
  /// What each category of the automation stack adds to the index.
  package let byCategory: [(category: Identifier<AutomationCategory>?, points: Readiness)]
  /// The share of the week that is commodity CRUD and glue.
  package let glue: Readiness
  /// Whether the week is of the kind that compresses first.
  package let isCompressing: Bool

  /// Measures a week; `nil` where no task is recognised.
  package init?(_ facts: Facts, taxonomy: Taxonomy) {
    guard !facts.tasks.isEmpty else { return nil }
    let model = taxonomy.model
    let items = facts.tasks.map { held in
      Self.item(held, taxonomy: taxonomy, modifiers: facts.modifiers + held.modifiers)
    }
    .sorted {
      ($1.held.share * $1.exposure, $0.task.id) < ($0.held.share * $0.exposure, $1.task.id)
    }
    let total = items.map(\.held.share).reduce(0, +)
    func mean(_ value: (Item) -> Int) -> Readiness {
      Readiness(part: items.map { $0.held.share * value($0) }.reduce(0, +), of: total * 1000)
    }
    func share(_ belongs: (Item) -> Bool) -> Readiness {
      Readiness(part: items.filter(belongs).map(\.held.share).reduce(0, +), of: total)
    }
    self.items = items
    index = mean(\.exposure)
    low = mean(\.low)
    high = mean(\.high)
    horizon =
      facts.asOf.adding(
        months: model.horizonMonths.lowerBound)...facts.asOf
      .adding(months: model.horizonMonths.upperBound)
    byLayer = WorkTask.Layer.allCases.map { layer in (layer, share { $0.task.layer == layer }) }
    let categories = taxonomy.automation.map { Optional($0.id) } + [nil]
    byCategory = categories.map { category in
      (category, mean { $0.task.category == category ? $0.exposure : 0 })
    }
    glue = share(\.task.isGlue)
    isCompressing = glue >= Readiness(hundredths: model.glueWeek / 10)
  }

  private static func item(
    _ held: HeldTask, taxonomy: Taxonomy, modifiers: [ExposureModifier]
  ) -> Item {
    let task = taxonomy.tasks[held.index]
    let limits = taxonomy.model.exposureLimits
    func limited(_ value: Int) -> Int { min(max(value, limits.lowerBound), limits.upperBound) }
    // One circumstance counts once, whether given for the task, for the week or for both.
    let distinct = Dictionary(modifiers.map { ($0.id, $0.delta) }) { first, _ in first }
    let moved = task.exposure + distinct.values.reduce(0, +)
    return Item(
      task: task, held: held, exposure: limited(moved), low: limited(moved - task.band),
      high: limited(moved + task.band))
  }
}
