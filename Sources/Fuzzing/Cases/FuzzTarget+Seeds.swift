import GapcheckData

extension FuzzTarget {
  /// Inputs of the kind that the intake is for.
  var seeds: [[UInt8]] {
    switch self {
    case .json: [FuzzTexts.json, FuzzTexts.profile, FuzzTexts.resume].map { Array($0.utf8) }
    case .profile:
      [FuzzTexts.profile, FuzzTexts.plainProfile, FuzzTexts.emptyProfile].map { Array($0.utf8) }
    case .cohortLines: [Array(FuzzTexts.cohort.utf8)]
    case .cohortArray: [Array("[\(FuzzTexts.profile), \(FuzzTexts.plainProfile)]".utf8)]
    case .cohortTable: FuzzTexts.tables.map { Array($0.utf8) }
    case .resume: [Array(FuzzTexts.resume.utf8)]
    case .text: FuzzTexts.notes.map { Array($0.utf8) }
    case .plan: made("PLAN.md", "chart.md")
    case .taxonomy:
      EmbeddedTaxonomy.files.map { Array($0.json.utf8) }.filter { $0.count < 50_000 }
    case .savedReport: made("report.json", "small.json")
    case .savedPlan: made("plan.json")
    case .savedSummary: made("summary.json")
    case .comparison: made("report.json", "small.json", "profile.json")
    case .baseline: made("report.json", "small.json")
    case .wizard: FuzzTexts.answers.map { Array($0.utf8) }
    }
  }

  private func made(_ names: String...) -> [[UInt8]] {
    names.compactMap { FuzzFixtures.files[$0] }
  }
}
