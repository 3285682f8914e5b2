/// An intake of gapcheck: a place where it reads bytes that others wrote.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The reader of JSON, by itself.
  case json
  case profile
  case cohortLines = "cohort-ndjson"
  case cohortArray = "cohort-array"
  case cohortTable = "cohort-csv"
  /// A JSON Résumé.
  case resume
  /// A résumé, notes or a list of skills as text, markdown or a table.
  case text
  /// A plan in markdown, with its ticks.
  case plan
  /// One file of a taxonomy, among the others of the embedded one.
  case taxonomy
  case savedReport = "saved-report"
  case savedPlan = "saved-plan"
  case savedSummary = "saved-summary"
  /// One side of a comparison.
  case comparison
  case baseline
  /// What is typed into the questions of `init`, a line an answer.
  case wizard
}

extension FuzzTarget {
  /// Reads bytes as this intake does, shows what was read, and tells what is wrong with that.
  ///
  /// `nil` where all holds: whatever was written can be shown, and comes out the same again. Input
  /// that is refused is no fault; a trap ends the process.
  package func fault(in bytes: [UInt8]) -> String? {
    if self == .json { return JSONCase(bytes).fault }
    return ProgramCase(self, bytes).fault
  }
}
