/// Horizontal bars from 0 to 100, each with the figures in words beside it.
package struct BarChart: Sendable {
  package struct Bar: Sendable {
    package let label: String
    /// The filled part, from 0 to `low` solid and from `low` to `high` light.
    package let low: Int
    package let high: Int
    /// A mark within the bar.
    package let mark: Int
    /// The figures in words: what the bar says without being seen.
    package let figures: String
    /// Whether it is the one that the page is about.
    package let isChosen: Bool

    package init(
      label: String, low: Int, mark: Int, high: Int, figures: String, isChosen: Bool = false
    ) {
      self.label = label
      self.low = low
      self.mark = mark
      self.high = high
      self.figures = figures
      self.isChosen = isChosen
    }
  }

  package let bars: [Bar]
  /// How to read the bars, where they are drawn finely enough to need it.
  package let caption: String
  /// A line across all bars, such as where readiness begins.
  package let goal: Int?
  package let reach: ChartReach

  package init(
    _ bars: [Bar], caption: String? = nil, goal: Int? = nil, reach: ChartReach = .everywhere
  ) {
    self.bars = bars
    self.caption = caption ?? Self.usualCaption
    self.goal = goal
    self.reach = reach
  }

  private static let usualCaption =
    "Bars run from 0 to 100: thick as far as the low figure, thin as far as the high one, with a"
    + " line at the figure itself."
}

extension Int {
  /// The number within a bar, from 0 to 100.
  var percent: Int { Swift.min(Swift.max(self, 0), 100) }
}
