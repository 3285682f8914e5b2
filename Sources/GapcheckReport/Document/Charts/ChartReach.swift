/// Which formats show a chart, by what stands beside it.
package enum ChartReach: Sendable, CaseIterable {
  /// All of them: nothing else has its figures.
  case everywhere
  /// Those that draw, a terminal too: words beside it have the figures.
  case drawn
  /// Pages with pictures alone: a table beside it has the figures.
  case pictured
}
