/// What a cohort keeps of one person's audit: all that the person's result line says.
package struct AuditBrief: Sendable {
  package let name: String?
  package let verdict: Verdict
  /// In the taxonomy's order.
  package let measures: [TrackMeasure]
  /// `nil` where no task of the week is recognised.
  package let exposure: ExposureIndex?
  /// What is missing of the track that is planned for, in the order of the report.
  package let gaps: [Gap]
  /// Readiness that the plan's days take each track to, in the taxonomy's order: for the track that is
  /// planned for what its plan reaches, unless that one takes longer or the study order does better.
  package let projected: [Readiness]

  /// Names that the taxonomy does not know, as written.
  package let unrecognized: [String]

  /// Whether there is anything to score.
  package let isScored: Bool

  /// The measure of the track that is planned for.
  package var planned: TrackMeasure { measures[verdict.track] }

  /// Whether the profile says enough for a recommendation.
  package var isRecommended: Bool { verdict.status == .recommended }
}

extension AuditBrief {
  init(
    _ finder: VerdictFinder, name: String?, unrecognized: [String]
  ) {
    let gauge = finder.gauge
    let verdict = finder.verdict()
    let planned = finder.measures[verdict.track]
    let isScored = !gauge.holdings.isEmpty
    var projected = finder.measures.map(\.projected)
    if isScored {
      projected[verdict.track] = gauge.planned(planned, at: verdict.track)
    }
    self.init(
      name: name, verdict: verdict, measures: finder.measures,
      exposure: ExposureIndex(gauge.holdings, gauge.tables.exposure),
      gaps: isScored ? gauge.gaps(planned, at: verdict.track) : [], projected: projected,
      unrecognized: unrecognized, isScored: isScored)
  }
}
