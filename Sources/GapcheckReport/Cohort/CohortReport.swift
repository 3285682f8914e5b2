package import GapcheckCore

/// What the audits of a cohort come to, for people as a page and for programs as JSON.
///
/// The page keeps the rule of the smallest group; the JSON holds every count, because only so can
/// parts of a cohort be merged.
package struct CohortReport: Sendable {
  /// The version of the JSON form; a major one only ever gains keys.
  package static let format = "gapcheck.summary/1"

  package let asOf: CalendarDate
  package let tally: CohortTally
  let summary: CohortSummary
  let taxonomy: Taxonomy

  /// Sums up a tally; without a smallest group, that of the model.
  package init(
    _ tally: CohortTally, asOf: CalendarDate, minimumGroup: Int? = nil, taxonomy: Taxonomy
  ) {
    self.tally = tally
    self.asOf = asOf
    self.taxonomy = taxonomy
    summary = CohortSummary(tally, minimumGroup: minimumGroup, taxonomy: taxonomy)
  }
}

extension CohortReport: RenderablePage {}
